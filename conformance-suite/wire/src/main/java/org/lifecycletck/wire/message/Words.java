package org.lifecycletck.wire.message;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.lifecycletck.spi.Performer;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.wire.form.RecordForm;

/**
 * The methods of the protocol: each call and each callback of the vocabulary under its own name,
 * and the few that manage a session, in lower case.
 */
public final class Words {
  /** The version of the protocol. */
  public static final int PROTOCOL = 1;

  /** Asked first: versions, names, what the subject lacks. */
  public static final String HELLO = "hello";

  /** Begins a case. */
  public static final String OPEN = "open";

  /** Ends a case. */
  public static final String CLOSE = "close";

  /** Moves the clock. */
  public static final String ADVANCE = "advance";

  /** Waits for quiescence. */
  public static final String QUIESCE = "quiesce";

  /** Several calls in one line. */
  public static final String BATCH = "batch";

  /** Does nothing. */
  public static final String PING = "ping";

  /** Tells the subject to end; not answered. */
  public static final String EXIT = "exit";

  /** Tells the kit that the system stops; not answered. */
  public static final String FATAL = "Fatal";

  private static final Map<String, Class<? extends Call>> CALLS = byName(Call.class);
  private static final Map<String, Class<? extends Callback>> CALLBACKS = byName(Callback.class);

  private Words() {}

  @SuppressWarnings("unchecked")
  private static <T> Map<String, Class<? extends T>> byName(Class<T> sealed) {
    Map<String, Class<? extends T>> names = new TreeMap<>();
    Arrays.stream(sealed.getPermittedSubclasses())
        .forEach(type -> names.put(type.getSimpleName(), (Class<? extends T>) type));
    return Collections.unmodifiableMap(names);
  }

  /** The calls by method. */
  public static Map<String, Class<? extends Call>> calls() {
    return CALLS;
  }

  /** The callbacks by method. */
  public static Map<String, Class<? extends Callback>> callbacks() {
    return CALLBACKS;
  }

  /** The method of a call or callback. */
  public static String method(Record word) {
    return word.getClass().getSimpleName();
  }

  /** The parameters of a call or callback, or the result that an answer is. */
  public static ObjectNode params(Record word) {
    ObjectNode params = JsonNodeFactory.instance.objectNode();
    RecordForm.WIRE.write(word, params);
    return params;
  }

  /**
   * The call with this method and these parameters; null where there is no such method.
   *
   * @throws MalformedException where the parameters are not what the schema says
   */
  public static Call call(String method, ObjectNode params) throws MalformedException {
    Class<? extends Call> type = CALLS.get(method);
    return type == null ? null : (Call) record(type, method, params);
  }

  /**
   * The callback with this method and these parameters; null where there is no such method.
   *
   * @throws MalformedException where the parameters are not what the schema says
   */
  public static Callback callback(String method, ObjectNode params) throws MalformedException {
    Class<? extends Callback> type = CALLBACKS.get(method);
    return type == null ? null : (Callback) record(type, method, params);
  }

  /**
   * The bug check with these parameters.
   *
   * @throws MalformedException where the parameters are not what the schema says
   */
  public static Fatal fatal(ObjectNode params) throws MalformedException {
    return (Fatal) record(Fatal.class, FATAL, params);
  }

  /**
   * The answer to this kind of call that a result is.
   *
   * @throws MalformedException where the result is not what the schema says
   */
  public static Answer answer(Class<? extends Call> call, ObjectNode result)
      throws MalformedException {
    Class<? extends Answer> type = Performer.answer(call);
    return (Answer) record(type, "the result of " + call.getSimpleName(), result);
  }

  /**
   * A record of this type; the object keeps its fields.
   *
   * @param what what it is, for the message
   * @throws MalformedException where the object is not what the schema says
   */
  public static Object record(Class<?> type, String what, ObjectNode object)
      throws MalformedException {
    ObjectNode copy = object.deepCopy();
    try {
      Object read = RecordForm.WIRE.read(type, copy);
      RecordForm.expectNothingLeft(copy);
      return read;
    } catch (IllegalArgumentException e) {
      throw new MalformedException(what + ": " + e.getMessage());
    }
  }
}

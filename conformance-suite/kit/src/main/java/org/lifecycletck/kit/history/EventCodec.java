package org.lifecycletck.kit.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.wire.form.RecordForm;

/**
 * The JSON form of one event: {@code seq}, {@code step}, {@code strand}, {@code kind}, and then by
 * kind the number of the call or callback, its name and its components.
 *
 * <p>Errors are {@link IllegalArgumentException}s that name the field.
 */
final class EventCodec {
  private static final Map<String, Class<?>> CALLS = byName(Call.class);
  private static final Map<String, Class<?>> CALLBACKS = byName(Callback.class);
  private static final Map<String, Class<?>> ANSWERS = byName(Answer.class);

  private EventCodec() {}

  private static Map<String, Class<?>> byName(Class<?> sealed) {
    Map<String, Class<?>> names = new HashMap<>();
    for (Class<?> type : sealed.getPermittedSubclasses()) {
      names.put(type.getSimpleName(), type);
    }
    return names;
  }

  static ObjectNode write(Event event) {
    ObjectNode into = JsonNodeFactory.instance.objectNode();
    into.put("seq", event.sequence());
    into.put("step", event.step());
    into.put("strand", event.strand());
    Event.Happening happening = event.happening();
    if (happening instanceof Event.Called) {
      Event.Called called = (Event.Called) happening;
      into.put("kind", "call").put("call", called.call());
      named("name", called.stimulus(), into);
    } else if (happening instanceof Event.Returned) {
      Event.Returned returned = (Event.Returned) happening;
      into.put("kind", "return").put("call", returned.call());
      named("answer", returned.answer(), into);
    } else if (happening instanceof Event.CallbackBegan) {
      Event.CallbackBegan began = (Event.CallbackBegan) happening;
      into.put("kind", "callback-begin").put("callback", began.callback());
      named("name", began.observation(), into);
    } else if (happening instanceof Event.CallbackEnded) {
      long callback = ((Event.CallbackEnded) happening).callback();
      into.put("kind", "callback-end").put("callback", callback);
    } else {
      writeOther(happening, into);
    }
    return into;
  }

  private static void writeOther(Event.Happening happening, ObjectNode into) {
    if (happening instanceof Event.Advanced) {
      into.put("kind", "advance").put("units", ((Event.Advanced) happening).units());
    } else if (happening instanceof Event.Quiesced) {
      ArrayNode blocked = into.put("kind", "quiesced").putArray("blocked");
      ((Event.Quiesced) happening).blockedCalls().forEach(blocked::add);
    } else {
      into.put("kind", "fatal");
      RecordForm.HISTORY.write(((Event.Stopped) happening).fatal(), into);
    }
  }

  private static void named(String field, Object word, ObjectNode into) {
    into.put(field, word.getClass().getSimpleName());
    RecordForm.HISTORY.write((Record) word, into);
  }

  static Event read(ObjectNode from) {
    long sequence = number(from, "seq");
    int step = Math.toIntExact(number(from, "step"));
    String strand = text(from, "strand");
    Event.Happening happening = happening(text(from, "kind"), from);
    RecordForm.expectNothingLeft(from);
    return new Event(sequence, step, strand, happening);
  }

  private static Event.Happening happening(String kind, ObjectNode from) {
    switch (kind) {
      case "call":
        return new Event.Called(number(from, "call"), (Call) word(from, "name", CALLS));
      case "return":
        return new Event.Returned(number(from, "call"), (Answer) word(from, "answer", ANSWERS));
      case "callback-begin":
        return new Event.CallbackBegan(
            number(from, "callback"), (Callback) word(from, "name", CALLBACKS));
      case "callback-end":
        return new Event.CallbackEnded(number(from, "callback"));
      case "advance":
        return new Event.Advanced(number(from, "units"));
      case "quiesced":
        return new Event.Quiesced(numbers(from, "blocked"));
      case "fatal":
        return new Event.Stopped((Fatal) RecordForm.HISTORY.read(Fatal.class, from));
      default:
        throw new IllegalArgumentException("unknown kind '" + kind + "'");
    }
  }

  private static Object word(ObjectNode from, String field, Map<String, Class<?>> names) {
    String name = text(from, field);
    Class<?> type = names.get(name);
    if (type == null) {
      throw new IllegalArgumentException("unknown " + field + " '" + name + "'");
    }
    return RecordForm.HISTORY.read(type, from);
  }

  static String text(ObjectNode from, String field) {
    JsonNode value = required(from, field);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("field '" + field + "' is not a string");
    }
    return value.textValue();
  }

  private static long number(ObjectNode from, String field) {
    return number(required(from, field), field);
  }

  private static long number(JsonNode value, String field) {
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw new IllegalArgumentException("field '" + field + "' is not an integer");
    }
    return value.longValue();
  }

  private static List<Long> numbers(ObjectNode from, String field) {
    JsonNode list = required(from, field);
    if (!list.isArray()) {
      throw new IllegalArgumentException("field '" + field + "' is not a list");
    }
    List<Long> numbers = new ArrayList<>();
    list.forEach(value -> numbers.add(number(value, field)));
    return numbers;
  }

  static JsonNode required(ObjectNode from, String field) {
    JsonNode value = from.remove(field);
    if (value == null) {
      throw new IllegalArgumentException("missing field '" + field + "'");
    }
    return value;
  }
}

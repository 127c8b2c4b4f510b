package org.lifecycletck.kit.history;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.wire.form.RecordForm;

/** The JSON form of a call by itself: its {@code name} and its components, as in a history. */
public final class CallForm {
  private CallForm() {}

  /** The call as an object. */
  public static ObjectNode write(Call call) {
    ObjectNode into = JsonNodeFactory.instance.objectNode();
    into.put("name", call.getClass().getSimpleName());
    RecordForm.HISTORY.write((Record) call, into);
    return into;
  }

  /**
   * The call that an object stands for; the object is used up.
   *
   * @throws IllegalArgumentException naming the field that is wrong
   */
  public static Call read(ObjectNode from) {
    String name = EventCodec.text(from, "name");
    for (Class<?> type : Call.class.getPermittedSubclasses()) {
      if (type.getSimpleName().equals(name)) {
        Call call = (Call) RecordForm.HISTORY.read(type, from);
        RecordForm.expectNothingLeft(from);
        return call;
      }
    }
    throw new IllegalArgumentException("unknown call '" + name + "'");
  }
}

package org.lifecycletck.kit.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.wire.form.RecordForm;

/** Histories of every word of the vocabulary with any values, not necessarily well formed. */
final class RandomHistories {
  private static final List<String> STRINGS =
      List.of("", "r1", "a \"quoted\" \\ word", "ü\u2028\n");

  private final Random random;

  RandomHistories(long seed) {
    random = new Random(seed);
  }

  History history() {
    History.Header header =
        new History.Header(
            string(),
            random.nextBoolean() ? null : string(),
            string(),
            random.nextBoolean(),
            random.nextBoolean() ? null : string());
    List<Event> events = new ArrayList<>();
    int size = random.nextInt(40);
    for (int i = 0; i < size; i++) {
      events.add(new Event(random.nextLong(), random.nextInt(), string(), happening()));
    }
    return new History(header, events);
  }

  private Event.Happening happening() {
    switch (random.nextInt(7)) {
      case 0:
        return new Event.Called(random.nextLong(), (Call) word(Call.class));
      case 1:
        return new Event.Returned(random.nextLong(), (Answer) word(Answer.class));
      case 2:
        return new Event.CallbackBegan(random.nextLong(), (Callback) word(Callback.class));
      case 3:
        return new Event.CallbackEnded(random.nextLong());
      case 4:
        return new Event.Advanced(random.nextLong());
      case 5:
        return new Event.Quiesced(random.longs(random.nextInt(4)).boxed().toList());
      default:
        return new Event.Stopped((Fatal) value(Fatal.class));
    }
  }

  private Object word(Class<?> sealed) {
    Class<?>[] types = sealed.getPermittedSubclasses();
    return value(types[random.nextInt(types.length)]);
  }

  private Object value(Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return random.nextInt();
    }
    if (type == long.class || type == Long.class) {
      return random.nextLong();
    }
    if (type == boolean.class) {
      return random.nextBoolean();
    }
    if (type == String.class) {
      return string();
    }
    if (type == NtStatus.class) {
      return random.nextBoolean() ? NtStatus.CANCELLED : new NtStatus(random.nextInt());
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }
    RecordForm.Shape shape = RecordForm.Shape.of(type);
    Object[] values = new Object[shape.components().length];
    for (int i = 0; i < values.length; i++) {
      boolean none = shape.isNullable(i) && random.nextInt(3) == 0;
      values[i] = none ? null : value(shape.components()[i].getType());
    }
    return shape.create(values);
  }

  private String string() {
    return STRINGS.get(random.nextInt(STRINGS.size()));
  }
}

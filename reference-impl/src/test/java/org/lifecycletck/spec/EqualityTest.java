package org.lifecycletck.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.TargetId;

/** Records that say themselves when they are equal: each of their components counts. */
class EqualityTest {
  private static final RequestId R1 = new RequestId("r1");
  private static final RequestId R2 = new RequestId("r2");

  /** Two values of each type that is no enum. */
  private static final Map<Class<?>, List<Object>> VALUES =
      Map.of(
          boolean.class, List.of(false, true),
          int.class, List.of(0, 1),
          long.class, List.of(0L, 1L),
          String.class, List.of("a", "b"),
          RequestId.class, List.of(R1, R2),
          TargetId.class, List.of(new TargetId("t1"), new TargetId("t2")),
          NtStatus.class, List.of(NtStatus.SUCCESS, NtStatus.CANCELLED),
          Call.class, List.of(new Call.GetStatus(R1), new Call.GetStatus(R2)),
          Answer.class, List.of(Answer.NOTHING, new Answer.Truth(true)),
          Facts.Location.class, List.of(Facts.Location.BLANK, location()));

  private static Facts.Location location() {
    return new Facts.Location(RequestType.WRITE, null, null, null, null, null);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Request.class,
        Facts.class,
        Frame.class,
        Task.class,
        Target.class,
        Order.class,
        RequestId.class,
        TargetId.class,
        NtStatus.class
      })
  void eachComponentCounts(Class<? extends Record> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = Arrays.stream(components).map(c -> value(c, 0)).toArray();
    Object one = made(type, components, values);
    assertEquals(one, made(type, components, values.clone()));
    assertEquals(one.hashCode(), made(type, components, values.clone()).hashCode());
    for (int i = 0; i < values.length; i++) {
      Object[] others = values.clone();
      others[i] = value(components[i], 1);
      assertNotEquals(one, made(type, components, others), components[i].getName());
    }
  }

  private static Object made(Class<?> type, RecordComponent[] components, Object[] values)
      throws ReflectiveOperationException {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return type.getDeclaredConstructor(types).newInstance(values);
  }

  private static Object value(RecordComponent component, int which) {
    Class<?> type = component.getType();
    if (type == List.class) {
      Object element = component.getName().equals("agenda") ? Task.of(When.FINISH, R1, null) : R1;
      return which == 0 ? List.of() : List.of(element);
    }
    return type.isEnum() ? type.getEnumConstants()[which] : VALUES.get(type).get(which);
  }
}

package org.lifecycletck.kit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifecycletck.explorer.cells.CellTables;
import org.lifecycletck.spec.Cell;
import org.lifecycletck.spec.Facts;
import org.lifecycletck.spec.Order;
import org.lifecycletck.spec.Request;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.Table;
import org.lifecycletck.spec.Target;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;
import org.lifecycletck.spi.vocabulary.TargetState;

/** Records of the model that say themselves when they are equal: each component counts. */
class EqualityTest {
  private static final RequestId R1 = new RequestId("r1");
  private static final RequestId R2 = new RequestId("r2");
  private static final Row ROW = Table.ROWS.get(0);

  /** Two values of each type that is no enum. */
  private static final Map<Class<?>, List<Object>> VALUES =
      Map.ofEntries(
          Map.entry(boolean.class, List.of(false, true)),
          Map.entry(int.class, List.of(0, 1)),
          Map.entry(long.class, List.of(0L, 1L)),
          Map.entry(String.class, List.of("a", "b")),
          Map.entry(Object.class, List.of("a", "b")),
          Map.entry(RequestId.class, List.of(R1, R2)),
          Map.entry(TargetId.class, List.of(new TargetId("t1"), new TargetId("t2"))),
          Map.entry(NtStatus.class, List.of(NtStatus.SUCCESS, NtStatus.CANCELLED)),
          Map.entry(SendOptions.class, List.of(SendOptions.NONE, SendOptions.of(1))),
          Map.entry(
              Format.class,
              List.of(Format.of(FormatMethod.READ, 1), Format.of(FormatMethod.WRITE, 1))),
          Map.entry(Set.class, List.of(Set.of(Verb.SEND), Set.of(Verb.CANCEL))),
          Map.entry(Row.class, List.of(ROW, Table.ROWS.get(1))),
          Map.entry(Cell.class, List.of(new Cell(ROW, null, null), new Cell(ROW, null, target(1)))),
          Map.entry(Call.class, List.of(new Call.GetStatus(R1), new Call.GetStatus(R2))),
          Map.entry(Request.class, List.of(request(0), request(1))),
          Map.entry(Facts.class, List.of(Facts.fresh(null), Facts.fresh(new TargetId("t1")))),
          Map.entry(Target.class, List.of(target(0), target(1))),
          Map.entry(
              Order.class, List.of(Order.EMPTY, new Order(List.of(R1), List.of(), List.of()))));

  private static Request request(int stack) {
    return Request.fresh(Request.Origin.CREATED, stack);
  }

  private static Target target(int stack) {
    return new Target(
        true, true, 1, TargetState.STARTED, true, stack, false, false, false, 0, 0, 0);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        RequestCell.class,
        TargetCell.class,
        Happening.class,
        CellTables.Kind.class,
        Role.class,
        TargetSetup.class,
        SendOptions.class,
        Call.Send.class,
        Call.SendSynchronously.class,
        Call.LowerComplete.class
      })
  void eachComponentCounts(Class<? extends Record> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = Arrays.stream(components).map(c -> value(c.getType(), 0)).toArray();
    Object one = made(type, components, values);
    assertEquals(one, made(type, components, values.clone()));
    assertEquals(one.hashCode(), made(type, components, values.clone()).hashCode());
    for (int i = 0; i < values.length; i++) {
      Object[] others = values.clone();
      others[i] = value(components[i].getType(), 1);
      assertNotEquals(one, made(type, components, others), components[i].getName());
    }
  }

  private static Object made(Class<?> type, RecordComponent[] components, Object[] values)
      throws ReflectiveOperationException {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return type.getDeclaredConstructor(types).newInstance(values);
  }

  private static Object value(Class<?> type, int which) {
    return type.isEnum() ? type.getEnumConstants()[which] : VALUES.get(type).get(which);
  }
}

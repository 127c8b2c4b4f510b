package org.lifecycletck.wire.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.lifecycletck.spi.vocabulary.NtStatus;

/**
 * The JSON form of the vocabulary's records, component by component: enumeration constants by name,
 * a record with one component as the value of that component, every other record as an object. A
 * new record of the vocabulary needs no change here, unless it may hold null.
 *
 * <p>Errors are {@link IllegalArgumentException}s that name the field.
 */
public final class RecordForm {
  /** As in histories: statuses by name, every component said. */
  public static final RecordForm HISTORY = new RecordForm(false);

  /** As on the wire: statuses as hexadecimal numbers, a component that is null may be left out. */
  public static final RecordForm WIRE = new RecordForm(true);

  /** The components that may be null, beside boxed numbers. */
  private static final Set<String> NULLABLE =
      Set.of(
          "CreateRequest.target",
          "CreateRequest.parent",
          "SendSynchronously.request",
          "Format.input",
          "Format.output",
          "IoParameters.initialStatus",
          "SetCompletionRoutine.context",
          "CompletionRoutine.context",
          "VerifierBreak.reason");

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

  /** The greatest number on the wire, so that every language reads it exactly: 2^53 - 1. */
  public static final long GREATEST = (1L << 53) - 1;

  /** How a status is written on the wire. */
  public static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9A-Fa-f]{8}");

  private final boolean isWire;

  private RecordForm(boolean isWire) {
    this.isWire = isWire;
  }

  /** The components of a record type and its canonical constructor. */
  public record Shape(Class<?> type, RecordComponent[] components, Constructor<?> constructor) {
    /** The shape of this record type. */
    public static Shape of(Class<?> type) {
      return SHAPES.computeIfAbsent(type, Shape::inspect);
    }

    private static Shape inspect(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < types.length; i++) {
        types[i] = components[i].getType();
      }
      try {
        return new Shape(type, components, type.getDeclaredConstructor(types));
      } catch (NoSuchMethodException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    /** The value of one component. */
    public Object get(Object record, int component) {
      try {
        return components[component].getAccessor().invoke(record);
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    /** A record with these values. */
    public Object create(Object[] values) {
      try {
        return constructor.newInstance(values);
      } catch (InvocationTargetException refused) {
        throw new IllegalArgumentException(
            type.getSimpleName() + ": " + refused.getCause().getMessage(), refused);
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    /** Whether a component may be null. */
    public boolean isNullable(int component) {
      Class<?> kind = components[component].getType();
      return kind == Long.class
          || kind == Integer.class
          || NULLABLE.contains(type.getSimpleName() + "." + components[component].getName());
    }
  }

  /** Adds the components of a record to an object. */
  public void write(Record record, ObjectNode into) {
    Shape shape = Shape.of(record.getClass());
    for (int i = 0; i < shape.components.length; i++) {
      String name = shape.components[i].getName();
      Object value = shape.get(record, i);
      if (value == null && !shape.isNullable(i)) {
        throw new IllegalArgumentException("field '" + name + "' is null");
      }
      into.set(name, toJson(value));
    }
  }

  /** Takes the components of a record out of an object, which loses these fields. */
  public Object read(Class<?> type, ObjectNode from) {
    Shape shape = Shape.of(type);
    Object[] values = new Object[shape.components.length];
    for (int i = 0; i < values.length; i++) {
      String name = shape.components[i].getName();
      JsonNode value = from.remove(name);
      if (value == null && isWire && shape.isNullable(i)) {
        continue;
      }
      if (value == null) {
        throw new IllegalArgumentException("missing field '" + name + "'");
      }
      if (!value.isNull()) {
        values[i] = fromJson(name, shape.components[i].getType(), value);
      } else if (!shape.isNullable(i)) {
        throw new IllegalArgumentException("field '" + name + "' is null");
      }
    }
    return shape.create(values);
  }

  /** Fails where fields are left that nobody took. */
  public static void expectNothingLeft(ObjectNode object) {
    Iterator<String> left = object.fieldNames();
    if (left.hasNext()) {
      throw new IllegalArgumentException("unknown field '" + left.next() + "'");
    }
  }

  private JsonNode toJson(Object value) {
    if (value == null) {
      return NODES.nullNode();
    }
    if (value instanceof NtStatus status) {
      return NODES.textNode(isWire ? status.hex() : status.toString());
    }
    if (value instanceof String text) {
      return NODES.textNode(text);
    }
    if (value instanceof Enum) {
      return NODES.textNode(((Enum<?>) value).name());
    }
    if (value instanceof Boolean) {
      return NODES.booleanNode((Boolean) value);
    }
    if (value instanceof Integer || value instanceof Long) {
      if (isWire && !isExact(((Number) value).longValue())) {
        throw new IllegalArgumentException(value + " is too great for the wire");
      }
      return NODES.numberNode(((Number) value).longValue());
    }
    if (value instanceof Record) {
      Shape shape = Shape.of(value.getClass());
      if (shape.components.length == 1) {
        return toJson(shape.get(value, 0));
      }
      ObjectNode object = NODES.objectNode();
      write((Record) value, object);
      return object;
    }
    throw new IllegalStateException("no JSON form for a " + value.getClass().getName());
  }

  private Object fromJson(String name, Class<?> type, JsonNode value) {
    if (type == int.class || type == Integer.class) {
      expect(value.isIntegralNumber() && value.canConvertToInt(), name, "an integer");
      return value.intValue();
    }
    if (type == long.class || type == Long.class) {
      boolean fits = value.isIntegralNumber() && value.canConvertToLong();
      expect(fits && (!isWire || isExact(value.longValue())), name, "an integer");
      return value.longValue();
    }
    if (type == boolean.class) {
      expect(value.isBoolean(), name, "true or false");
      return value.booleanValue();
    }
    if (type.isRecord() && type != NtStatus.class) {
      return nested(name, type, value);
    }
    expect(value.isTextual(), name, "a string");
    if (type == NtStatus.class) {
      boolean fits = !isWire || HEXADECIMAL.matcher(value.textValue()).matches();
      expect(fits, name, "a status such as 0xC0000120");
      return NtStatus.parse(value.textValue());
    }
    return type.isEnum() ? constant(name, type, value.textValue()) : value.textValue();
  }

  private Object nested(String name, Class<?> type, JsonNode value) {
    Shape shape = Shape.of(type);
    if (shape.components.length == 1) {
      return shape.create(new Object[] {fromJson(name, shape.components[0].getType(), value)});
    }
    expect(value.isObject(), name, "an object");
    Object record = read(type, (ObjectNode) value);
    expectNothingLeft((ObjectNode) value);
    return record;
  }

  private static Object constant(String name, Class<?> type, String text) {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(text)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("field '" + name + "': unknown value '" + text + "'");
  }

  private static boolean isExact(long value) {
    return value >= -GREATEST && value <= GREATEST;
  }

  private static void expect(boolean fits, String name, String what) {
    if (!fits) {
      throw new IllegalArgumentException("field '" + name + "' is not " + what);
    }
  }
}

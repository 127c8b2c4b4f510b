package org.lifecycletck.kit.steps;

import io.cucumber.java.ParameterType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.DeviceNotification;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetState;

/** The parts of speech of the scenarios. Those that begin with a space may be left out. */
public final class Words {
  private static final String NAME = "\"[^\"]+\"";
  private static final String STATUS = "(?:STATUS_[A-Z0-9_]+|0x[0-9A-Fa-f]{8})";
  private static final String STATUSES =
      "(?:"
          + STATUS
          + "(?:, "
          + STATUS
          + ")*(?:,? or "
          + STATUS
          + ")?"
          + "|a failing status|a success status)";
  private static final String STATE =
      "(?:Started|Stopped|ClosedForQueryRemove|Closed|Deleted|Purged)";
  private static final String METHOD = "internal ioctl others|internal ioctl|ioctl|read|write";

  /** The text within the quotes. */
  static String unquote(String text) {
    int from = text.indexOf('"');
    return from < 0 ? null : text.substring(from + 1, text.lastIndexOf('"'));
  }

  /** The first number in a text; null where it has none. */
  static Long number(String text) {
    Matcher matcher = Pattern.compile("-?\\d+").matcher(text == null ? "" : text);
    return matcher.find() ? Long.valueOf(matcher.group()) : null;
  }

  @ParameterType(name = "request", value = NAME)
  public RequestId request(String text) {
    return new RequestId(unquote(text));
  }

  @ParameterType(name = "target", value = NAME)
  public TargetId target(String text) {
    return new TargetId(unquote(text));
  }

  @ParameterType(name = "object", value = NAME)
  public String object(String text) {
    return unquote(text);
  }

  @ParameterType(name = "names", value = NAME + "(?:, " + NAME + ")*")
  public List<String> names(String text) {
    return Arrays.stream(text.split(", ")).map(Words::unquote).toList();
  }

  @ParameterType(name = "of", value = "(?: of " + NAME + ")?")
  public Named of(String text) {
    return new Named(unquote(text));
  }

  @ParameterType(name = "forTarget", value = "(?: for " + NAME + ")?")
  public Named forTarget(String text) {
    return new Named(unquote(text));
  }

  @ParameterType(name = "parent", value = "(?: with parent " + NAME + ")?")
  public Named parent(String text) {
    return new Named(unquote(text));
  }

  @ParameterType(name = "context", value = "(?: with context " + NAME + ")?")
  public Named context(String text) {
    return new Named(unquote(text));
  }

  @ParameterType(name = "at", value = "(?: at the lower driver of " + NAME + ")?")
  public Named at(String text) {
    return new Named(unquote(text));
  }

  @ParameterType(name = "status", value = STATUS)
  public NtStatus status(String text) {
    return NtStatus.parse(text);
  }

  @ParameterType(name = "statuses", value = STATUSES)
  public StatusSet statuses(String text) {
    return StatusSet.parse(text);
  }

  @ParameterType(name = "outcome", value = "(?: with " + STATUSES + "(?: and \\d+ bytes)?)?")
  public Outcome outcome(String text) {
    if (text == null || text.isEmpty()) {
      return new Outcome(null, null);
    }
    Matcher matcher = Pattern.compile(" with (.*?)(?: and (\\d+) bytes)?").matcher(text);
    matcher.matches();
    String bytes = matcher.group(2);
    return new Outcome(
        StatusSet.parse(matcher.group(1)), bytes == null ? null : Long.valueOf(bytes));
  }

  @ParameterType(name = "bytes", value = "(?: (?:and|of) \\d+ bytes)?")
  public Bytes bytes(String text) {
    return new Bytes(number(text));
  }

  @ParameterType(name = "times", value = "(?: once| twice| \\d+ times)?")
  public Integer times(String text) {
    if (text == null || text.isEmpty() || text.equals(" once")) {
      return 1;
    }
    return text.equals(" twice") ? 2 : number(text).intValue();
  }

  @ParameterType(name = "setup", value = Setups.WORDS)
  public Setups setup(String text) {
    return new Setups(text);
  }

  @ParameterType(name = "options", value = Options.WORDS)
  public Options options(String text) {
    return new Options(text);
  }

  @ParameterType(name = "buffers", value = Buffers.WORDS)
  public Buffers buffers(String text) {
    return new Buffers(text);
  }

  @ParameterType(name = "format", value = METHOD)
  public FormatMethod format(String text) {
    return FormatMethod.valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  @ParameterType(
      name = "syncMethod",
      value = "WdfIoTargetSend(?:Read|Write|Ioctl|InternalIoctlOthers|InternalIoctl)Synchronously")
  public FormatMethod syncMethod(String text) {
    String name = text.substring("WdfIoTargetSend".length(), text.indexOf("Synchronously"));
    return FormatMethod.valueOf(
        name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT));
  }

  @ParameterType(name = "stackLocations", value = "(?: with \\d+ stack locations?)?")
  public Bytes stackLocations(String text) {
    return new Bytes(number(text));
  }

  @ParameterType(
      name = "stopAction",
      value = "(?:canceling|waiting for|leaving) sent requests|with an undefined action")
  public SentIoAction stopAction(String text) {
    return switch (text) {
      case "canceling sent requests" -> SentIoAction.CANCEL_SENT_IO;
      case "waiting for sent requests" -> SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE;
      case "leaving sent requests" -> SentIoAction.LEAVE_SENT_IO_PENDING;
      default -> SentIoAction.UNDEFINED;
    };
  }

  @ParameterType(name = "purgeAction", value = "(?: and waits| with an undefined action)?")
  public PurgeIoAction purgeAction(String text) {
    if (text == null || text.isEmpty()) {
      return PurgeIoAction.PURGE_IO;
    }
    return text.equals(" and waits") ? PurgeIoAction.PURGE_IO_AND_WAIT : PurgeIoAction.UNDEFINED;
  }

  @ParameterType(name = "notification", value = "query-remove|canceled remove|completed remove")
  public DeviceNotification notification(String text) {
    return switch (text) {
      case "query-remove" -> DeviceNotification.QUERY_REMOVE;
      case "canceled remove" -> DeviceNotification.REMOVE_CANCELED;
      default -> DeviceNotification.REMOVE_COMPLETE;
    };
  }

  @ParameterType(
      name = "requestType",
      value = "Create|Read|Write|DeviceControlInternal|DeviceControl|Other|NoFormat")
  public RequestType requestType(String text) {
    return RequestType.valueOf(text.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT));
  }

  @ParameterType(name = "states", value = STATE + "(?:, " + STATE + ")*(?:,? or " + STATE + ")?")
  public List<TargetState> states(String text) {
    return Arrays.stream(text.split(",? or |, ")).map(Words::state).toList();
  }

  private static TargetState state(String title) {
    return Arrays.stream(TargetState.values())
        .filter(state -> state.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @ParameterType(name = "callKind", value = CallKind.WORDS)
  public CallKind callKind(String text) {
    return CallKind.of(text);
  }

  @ParameterType(
      name = "answer",
      value = "TRUE|FALSE|nothing|-?\\d+|" + STATE + "|" + STATUSES + "(?: with \\d+ bytes)?")
  public Expected answer(String text) {
    return switch (text) {
      case "TRUE" -> new Expected(text, answer -> answer.equals(new Answer.Truth(true)));
      case "FALSE" -> new Expected(text, answer -> answer.equals(new Answer.Truth(false)));
      case "nothing" -> new Expected(text, Answer.NOTHING::equals);
      default -> Expected.parse(text);
    };
  }

  @ParameterType(name = "arrivalAs", value = Arrival.WORDS)
  public Arrival arrivalAs(String text) {
    return new Arrival(text == null ? "" : text);
  }

  @ParameterType(name = "hex", value = "0x[0-9A-Fa-f]+")
  public Long hex(String text) {
    return Long.decode(text);
  }
}

package org.lifecycletck.kit.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifecycletck.spec.Profile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which subject a run is of, and what is demanded of it. */
final class RunOptions {
  @Option(
      names = "--subject",
      required = true,
      paramLabel = "SUBJECT",
      description = {
        "ref: the reference implementation.",
        "spi:CLASS: a class that implements org.lifecycletck.spi.SubjectFactory.",
        "cmd:COMMAND: a program that speaks the kit's line protocol, started by the kit.",
        "tcp:PORT: the same, started by you; the kit listens on the loopback interface.",
        "faulty:NAME: a subject that is wrong on purpose."
      })
  String subject;

  @Option(
      names = "--classpath",
      paramLabel = "PATH",
      description = "Jars and directories of spi:CLASS. It sees the JDK and the interface only.")
  String classpath = "";

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      defaultValue = "documented",
      converter = ProfileName.class,
      description =
          "documented (default): what the documentation states;"
              + " kmdf-1.33: what the published source does.")
  Profile profile;

  @Option(
      names = "--verifier",
      paramLabel = "on|off",
      defaultValue = "on",
      converter = Switch.class,
      description = "The framework's verifier, where a scenario does not say (default: on).")
  String verifier;

  @Option(
      names = "--misuse",
      description = "Check also what happens when the driver breaks its rules.")
  boolean misuse;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Where all chance comes from (default: 1).")
  long seed;

  @Option(
      names = "--time-budget",
      paramLabel = "TIME",
      converter = Time.class,
      description = "Begin no check after this time: 30s, 5m, 1h. What is left is undecided.")
  Duration budget;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      defaultValue = "1",
      description = "Scenarios at the same time (default: 1).")
  int jobs;

  @Option(
      names = "--patience",
      paramLabel = "TIME",
      converter = Time.class,
      description = {
        "How long a call may neither return nor wait, before the case is undecided. Default: 10s,",
        "and up to six times as long for a subject behind a wire that is slow to answer."
      })
  Duration patience;

  /** How long a subject may be silent, where the user says so; this otherwise. */
  Duration patienceOr(Duration usual) {
    return patience == null ? usual : patience;
  }

  /** Whether the framework's verifier is on. */
  boolean isVerifierOn() {
    return verifier.equals("on");
  }

  /** The class path of the subject, entry by entry. */
  List<Path> classpath() {
    return SubjectOptions.entries(classpath);
  }

  /** The words that start the same run again, without a selection. */
  List<String> repeat() {
    List<String> words = new ArrayList<>(Launch.words());
    words.addAll(List.of("run", "--subject", subject));
    if (!classpath.isEmpty()) {
      words.addAll(List.of("--classpath", classpath));
    }
    words.addAll(List.of("--profile", profile.title(), "--verifier", verifier));
    if (misuse) {
      words.add("--misuse");
    }
    words.addAll(List.of("--seed", Long.toString(seed)));
    if (patience != null) {
      words.addAll(List.of("--patience", patience.toMillis() + "ms"));
    }
    return words;
  }

  static final class ProfileName implements ITypeConverter<Profile> {
    @Override
    public Profile convert(String value) {
      for (Profile profile : Profile.values()) {
        if (profile.title().equals(value)) {
          return profile;
        }
      }
      throw new TypeConversionException("documented or kmdf-1.33, not '" + value + "'");
    }
  }

  static final class Switch implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      if (value.equals("on") || value.equals("off")) {
        return value;
      }
      throw new TypeConversionException("on or off, not '" + value + "'");
    }
  }

  static final class Time implements ITypeConverter<Duration> {
    private static final Pattern SHORT = Pattern.compile("(\\d+)(ms|[smh])");

    @Override
    public Duration convert(String value) {
      Matcher matcher = SHORT.matcher(value.toLowerCase(Locale.ROOT));
      try {
        if (matcher.matches() && matcher.group(2).equals("ms")) {
          return Duration.ofMillis(Long.parseLong(matcher.group(1)));
        }
        return Duration.parse(matcher.matches() ? "PT" + value : value);
      } catch (DateTimeParseException | NumberFormatException e) {
        throw new TypeConversionException("a time such as 30s, 5m or 1h, not '" + value + "'");
      }
    }
  }
}

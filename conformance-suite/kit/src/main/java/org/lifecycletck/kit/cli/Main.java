package org.lifecycletck.kit.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.lifecycletck.kit.catalogue.CatalogueException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The program: runs one command and ends with its exit code. */
public final class Main {
  private static final int HELP_WIDTH = 100;
  private static final String HELP = "help";

  static {
    // No option needs picocli's own converters for times and for data bases: without them, a start
    // has a hundred classes less to load.
    System.setProperty("picocli.converters.excludes", "java.sql.*,java.time.*");
  }

  private Main() {}

  public static void main(String[] args) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    // Whatever a subject or an engine prints is no part of the report.
    System.setOut(System.err);
    Interruption.guard();
    int code = run(args, out, err);
    if (out.checkError() && code == ExitCode.CONFORMS) {
      err.println("tck: standard output could not be written");
      code = ExitCode.KIT_FAULT;
    }
    err.flush();
    Runtime.getRuntime().halt(code);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }

  /** Runs a command and gives its exit code. */
  public static int run(String[] args, PrintWriter out, PrintWriter err) {
    return execute(commands(new SpecificationRows(), args), args, out, err);
  }

  /** Every command, explanations from this index. */
  static CommandLine commands(RowIndex index) {
    CommandLine tck = new CommandLine(new Tck());
    all(index).forEach((name, command) -> tck.addSubcommand(name, command.get()));
    return tck;
  }

  /** The command that is called, or all where none is: to read what one takes takes a while. */
  private static CommandLine commands(RowIndex index, String... args) {
    Supplier<Object> called = args.length == 0 ? null : all(index).get(args[0]);
    boolean isOne = called != null && !args[0].equals(HELP);
    return isOne
        ? new CommandLine(new Tck()).addSubcommand(args[0], called.get())
        : commands(index);
  }

  private static Map<String, Supplier<Object>> all(RowIndex index) {
    Map<String, Supplier<Object>> all = new LinkedHashMap<>();
    all.put("list", ListCommand::new);
    all.put("explain", () -> new ExplainCommand(index));
    all.put("run", RunCommand::new);
    all.put("replay", ReplayCommand::new);
    all.put("trace", TraceCommand::new);
    all.put("check", CheckCommand::new);
    all.put("export", ExportCommand::new);
    all.put("doc", DocCommand::new);
    all.put("doctor", DoctorCommand::new);
    all.put("adapter", AdapterCommand::new);
    all.put("rules", Main::rules);
    all.put("waivers", Main::waivers);
    all.put("bench", BenchCommand::new);
    all.put(HELP, CommandLine.HelpCommand::new);
    return all;
  }

  private static CommandLine rules() {
    return new CommandLine(new RulesCommand())
        .addSubcommand(new RulesMatrixCommand())
        .addSubcommand(new RulesDriftCommand())
        .addSubcommand(new RulesSentencesCommand());
  }

  private static CommandLine waivers() {
    return new CommandLine(new WaiversCommand())
        .addSubcommand(new WaiversInitCommand())
        .addSubcommand(new WaiversCheckCommand())
        .addSubcommand(new WaiversPruneCommand());
  }

  /** Runs one of these commands; whatever is thrown ends as a fault of the kit. */
  static int execute(CommandLine commands, String[] args, PrintWriter out, PrintWriter err) {
    commands
        .setUsageHelpWidth(HELP_WIDTH)
        .setOut(out)
        .setErr(err)
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(Main::misused)
        .setExecutionExceptionHandler((problem, command, parsed) -> fault(problem, err));
    try {
      return commands.execute(args);
    } catch (OutOfMemoryError problem) {
      err.println("tck: undecided: out of memory (" + problem.getMessage() + ")");
      return ExitCode.UNDECIDED;
    } catch (Throwable problem) {
      return fault(problem, err);
    }
  }

  private static int misused(ParameterException problem, String[] args) {
    PrintWriter err = problem.getCommandLine().getErr();
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    err.println(command + ": " + problem.getMessage());
    err.println("See '" + command + " --help'.");
    err.flush();
    return ExitCode.USAGE;
  }

  private static int fault(Throwable problem, PrintWriter err) {
    if (problem instanceof CatalogueException) {
      err.println("tck: " + problem.getMessage());
    } else {
      err.println("tck: this is a fault of the kit, not a verdict on any subject:");
      problem.printStackTrace(err);
    }
    err.flush();
    return ExitCode.KIT_FAULT;
  }
}

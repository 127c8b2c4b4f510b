package org.lifecycletck.wire.line;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A process that the kit starts, over its standard input and output. */
public final class ProcessChannel extends Channel {
  /** How long a process that is told to end at once may take. */
  private static final long KILL_MILLIS = 5_000;

  private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(ProcessChannel::endAll, "end-subjects"));
  }

  private final Process process;
  private final Tail errors;

  /**
   * Starts a process with these words and, beside the kit's own, these environment variables.
   *
   * @throws IOException where there is no such program
   */
  public static ProcessChannel start(List<String> words, Map<String, String> environment)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().putAll(environment);
    return new ProcessChannel(builder.start());
  }

  private ProcessChannel(Process process) {
    super(process.getInputStream(), process.getOutputStream());
    this.process = process;
    RUNNING.add(process);
    errors = new Tail(process.getErrorStream());
  }

  /** Ends every process that still runs, without waiting. */
  public static void endAll() {
    RUNNING.forEach(ProcessChannel::kill);
  }

  @Override
  public String fate() {
    try {
      if (!process.waitFor(1, TimeUnit.SECONDS)) {
        return "closed its standard output";
      }
      errors.await(1_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return process.isAlive() ? "was not waited for" : "ended with " + code(process.exitValue());
  }

  private static String code(int value) {
    boolean isSignal = value > 128 && value < 160;
    return "exit code " + value + (isSignal ? " (signal " + (value - 128) + ")" : "");
  }

  @Override
  public String lastWords() {
    return errors.text();
  }

  @Override
  public boolean mayCarryStrayLines() {
    return true;
  }

  @Override
  public String end(long millis) {
    try {
      process.getOutputStream().close();
      if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
        int code = process.exitValue();
        return code == 0 ? "" : "ended with " + code(code) + " when told to exit";
      }
      return "did not end within " + millis + " ms when told to exit, and was ended";
    } catch (IOException e) {
      return "could not be told to exit: " + e.getMessage();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "was ended";
    } finally {
      close();
    }
  }

  @Override
  public void close() {
    kill(process);
    try {
      process.waitFor(KILL_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    RUNNING.remove(process);
  }

  private static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}

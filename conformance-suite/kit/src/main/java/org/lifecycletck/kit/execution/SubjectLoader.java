package org.lifecycletck.kit.execution;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lifecycletck.kit.bench.Bench;
import org.lifecycletck.kit.bench.Ending;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.reference.ReferenceSubjects;
import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.SubjectFactory;

/**
 * Finds a subject by the words of the command line and tries it once. Whatever the subject's own
 * code does meanwhile, an answer comes within the deadline.
 */
public final class SubjectLoader {
  /** How subjects are named on the command line. */
  public static final String FORMS = "ref, spi:CLASS, cmd:COMMAND, tcp:PORT or faulty:NAME";

  private static final String SPI = "spi:";
  private static final String FAULTY = "faulty:";

  private final Map<String, SubjectFactory> faulty;
  private final WireLoader wire;
  private final Duration deadline;

  /**
   * A loader.
   *
   * @param faulty the faulty subjects by name
   * @param wire finds those behind a wire
   * @param deadline how long a subject may take over anything it is asked here
   */
  public SubjectLoader(Map<String, SubjectFactory> faulty, WireLoader wire, Duration deadline) {
    this.faulty = faulty;
    this.wire = wire;
    this.deadline = deadline;
  }

  /**
   * The subject these words name, opened and closed once to see that it can be.
   *
   * @throws IllegalArgumentException where the words name no kind of subject
   */
  public LoadedSubject load(String words, List<Path> classpath, boolean verifier)
      throws SubjectUnavailable {
    SubjectFactory factory = factory(words, classpath);
    String name = guarded(words + ": name()", factory::name);
    Capabilities capabilities = guarded(words + ": capabilities()", factory::capabilities);
    if (name == null || capabilities == null) {
      throw new SubjectUnavailable(
          words + ": " + (name == null ? "name()" : "capabilities()") + " returned null");
    }
    LoadedSubject subject = new LoadedSubject(words, factory, name, capabilities);
    try {
      tryOut(subject, verifier);
    } catch (SubjectUnavailable e) {
      subject.close();
      throw e;
    }
    return subject;
  }

  private SubjectFactory factory(String words, List<Path> classpath) throws SubjectUnavailable {
    if (words.startsWith(SPI)) {
      return instance(words, words.substring(SPI.length()), loader(classpath));
    }
    if (!classpath.isEmpty()) {
      throw new IllegalArgumentException("--classpath goes with --subject spi:CLASS");
    }
    if (WireLoader.names(words)) {
      return wire.load(words);
    }
    if (words.equals("ref")) {
      return new ReferenceSubjects();
    }
    if (words.startsWith(FAULTY)) {
      return faulty(words.substring(FAULTY.length()));
    }
    throw new IllegalArgumentException("--subject: " + FORMS + ", not '" + words + "'");
  }

  private SubjectFactory faulty(String name) throws SubjectUnavailable {
    SubjectFactory found = faulty.get(name);
    if (found == null) {
      List<String> near = NearNames.of(name, faulty.keySet());
      throw new SubjectUnavailable(
          FAULTY
              + name
              + ": no faulty subject has this name"
              + (near.isEmpty() ? "" : ", but there is " + String.join(", ", near))
              + "; 'tck list --faulty' lists all "
              + faulty.size());
    }
    return found;
  }

  private static ClassLoader loader(List<Path> classpath) throws SubjectUnavailable {
    ClassLoader kit = SubjectLoader.class.getClassLoader();
    if (classpath.isEmpty()) {
      return kit;
    }
    List<URL> urls = new ArrayList<>();
    for (Path entry : classpath) {
      if (!Files.exists(entry)) {
        throw new SubjectUnavailable("--classpath: no such file or directory: " + entry);
      }
      try {
        urls.add(entry.toUri().toURL());
      } catch (MalformedURLException e) {
        throw new SubjectUnavailable("--classpath: " + entry + ": " + e.getMessage());
      }
    }
    return new SubjectClassLoader(urls.toArray(URL[]::new), kit);
  }

  private SubjectFactory instance(String words, String name, ClassLoader loader)
      throws SubjectUnavailable {
    Object made = guarded(words + ": its constructor", () -> construct(name, loader));
    if (made instanceof SubjectFactory factory) {
      return factory;
    }
    throw new SubjectUnavailable(
        words + ": " + name + " does not implement " + SubjectFactory.class.getName());
  }

  private static Object construct(String name, ClassLoader loader) throws Exception {
    Class<?> type;
    try {
      type = Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new SubjectUnavailable(
          name + ": no such class on the class path of the subject; see --classpath");
    }
    if (!SubjectFactory.class.isAssignableFrom(type)) {
      throw new SubjectUnavailable(name + " does not implement " + SubjectFactory.class.getName());
    }
    Constructor<?> constructor;
    try {
      constructor = type.getConstructor();
    } catch (NoSuchMethodException e) {
      throw new SubjectUnavailable(name + " has no public constructor without parameters");
    }
    try {
      return constructor.newInstance();
    } catch (IllegalAccessException | InstantiationException e) {
      throw new SubjectUnavailable(name + " is not a public class that can be constructed");
    }
  }

  private void tryOut(LoadedSubject subject, boolean verifier) throws SubjectUnavailable {
    History.Header header =
        new History.Header("opening", "opening", subject.name(), verifier, null);
    try (Bench bench = new Bench(subject.factory(), header, deadline)) {
      Ending ending = bench.ending();
      if (ending != null) {
        throw new SubjectUnavailable(subject.words() + ": " + ending.reason());
      }
    }
  }

  private <T> T guarded(String what, Callable<T> call) throws SubjectUnavailable {
    FutureTask<T> task = new FutureTask<>(call);
    Thread thread = new Thread(task, "subject");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      StackTraceElement[] where = thread.getStackTrace();
      throw new SubjectUnavailable(
          what
              + " has not returned within "
              + deadline.toSeconds()
              + " s"
              + (where.length == 0 ? "" : "; it is at " + where[0]));
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof SubjectUnavailable known) {
        throw known;
      }
      Throwable thrown = cause instanceof InvocationTargetException ? cause.getCause() : cause;
      throw new SubjectUnavailable(what + " threw " + thrown);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SubjectUnavailable(what + " was interrupted");
    }
  }
}

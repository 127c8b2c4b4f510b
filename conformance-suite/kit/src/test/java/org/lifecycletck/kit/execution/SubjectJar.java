package org.lifecycletck.kit.execution;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A jar with a subject, compiled from source as an implementer would. */
public final class SubjectJar {
  private final Path directory;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, String> resources = new LinkedHashMap<>();

  /** A jar to be made in a directory of its own. */
  public SubjectJar(Path directory) {
    this.directory = directory;
  }

  /** A subject that says yes to everything and does nothing; {@code send} replaces its send. */
  public static String idle(String name, String send) {
    return """
        import org.lifecycletck.spi.*;
        import org.lifecycletck.spi.vocabulary.*;

        public class NAME implements SubjectFactory {
          public String name() { return "NAME 1"; }
          public Capabilities capabilities() { return Capabilities.all(); }
          public Subject open(Setup setup, Kit kit) {
            return new SubjectBase() {
              public NtStatus createTarget(TargetId t, TargetSetup s) { return NtStatus.SUCCESS; }
              public NtStatus createRequest(RequestId r, TargetId t, TargetId p) {
                return NtStatus.SUCCESS;
              }
              public NtStatus formatRequest(RequestId r, TargetId t, Format f) {
                return NtStatus.SUCCESS;
              }
              public void setCompletionRoutine(RequestId r, String context) {}
              public boolean send(RequestId r, TargetId t, SendOptions o) { SEND }
              public int quiesce() { return 0; }
              public void advance(long units) {}
              public void close() {}
            };
          }
        }
        """
        .replace("NAME", name)
        .replace("SEND", send);
  }

  /** Adds a class in the unnamed package. */
  public SubjectJar source(String name, String text) {
    sources.put(name, text);
    return this;
  }

  /** Adds a resource. */
  public SubjectJar resource(String name, String text) {
    resources.put(name, text);
    return this;
  }

  /** Compiles and packs. */
  public Path make() throws IOException {
    Path classes = Files.createDirectories(directory.resolve("classes"));
    Path jar = directory.resolve("subject.jar");
    compile(classes);
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> compiled = Files.list(classes)) {
      for (Path type : compiled.toList()) {
        out.putNextEntry(new JarEntry(type.getFileName().toString()));
        out.write(Files.readAllBytes(type));
      }
      for (Map.Entry<String, String> resource : resources.entrySet()) {
        out.putNextEntry(new JarEntry(resource.getKey()));
        out.write(resource.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }

  private void compile(Path classes) throws IOException {
    Path written = Files.createDirectories(directory.resolve("sources"));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Files.writeString(written.resolve(source.getKey() + ".java"), source.getValue());
    }
    try (Stream<Path> files = Files.list(written)) {
      compile(files.toList(), classes);
    }
  }

  /** Compiles source files as an implementer would; the directory of the classes. */
  public static Path compile(List<Path> files, Path classes) throws IOException {
    Files.createDirectories(classes);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
      boolean compiled =
          compiler
              .getTask(
                  null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
              .call();
      if (!compiled) {
        throw new IllegalStateException("the subject does not compile");
      }
    }
    return classes;
  }
}

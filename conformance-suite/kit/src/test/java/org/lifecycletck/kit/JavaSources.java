package org.lifecycletck.kit;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the parser finds in Java sources: lengths of methods, and constructs that are not wanted.
 */
final class JavaSources {

  /** A method, a constructor included; its lines run from its first annotation to its end. */
  record Method(Path file, String name, long line, long lines) {}

  /** An unwanted construct and where it stands. */
  record Blemish(Path file, long line, String what) {}

  private static final Set<String> SLEEPS = Set.of("sleep", "parkNanos", "parkUntil");

  private final List<Method> methods = new ArrayList<>();
  private final List<Blemish> blemishes = new ArrayList<>();

  private JavaSources() {}

  static JavaSources parse(List<Path> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaSources sources = new JavaSources();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      var units = manager.getJavaFileObjectsFromPaths(files);
      var options = List.of("-proc:none");
      JavacTask task = (JavacTask) compiler.getTask(null, manager, null, options, null, units);
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        sources.new Scanner(unit, positions).scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  List<Method> methods() {
    return methods;
  }

  List<Blemish> blemishes() {
    return blemishes;
  }

  private final class Scanner extends TreeScanner<Void, Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Path file;

    Scanner(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
      this.file = Path.of(unit.getSourceFile().toUri());
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      long first = line(positions.getStartPosition(unit, method));
      long last = line(positions.getEndPosition(unit, method));
      methods.add(new Method(file, method.getName().toString(), first, last - first + 1));
      return super.visitMethod(method, unused);
    }

    @Override
    public Void visitCatch(CatchTree clause, Void unused) {
      if (clause.getBlock().getStatements().isEmpty()) {
        found(clause, "swallowed exception");
      }
      return super.visitCatch(clause, unused);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, Void unused) {
      if (SLEEPS.contains(select.getIdentifier().toString())) {
        found(select, "sleep: " + select);
      }
      return super.visitMemberSelect(select, unused);
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void unused) {
      String name = annotation.getAnnotationType().toString();
      String simple = name.substring(name.lastIndexOf('.') + 1);
      if (simple.startsWith("Disabled") || simple.equals("Ignore")) {
        found(annotation, "switched off: " + annotation);
      }
      return super.visitAnnotation(annotation, unused);
    }

    private void found(Tree tree, String what) {
      blemishes.add(new Blemish(file, line(positions.getStartPosition(unit, tree)), what));
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}

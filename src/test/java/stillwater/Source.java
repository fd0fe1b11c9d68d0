package stillwater;

import static java.util.function.Predicate.not;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// One source file, as the compiler reads it.
record Source(String name, String text, CompilationUnitTree tree, DocTrees trees) {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final JavaFileManager FILES = JAVAC.getStandardFileManager(null, null, null);

  /// A piece of a source file that has a name and a length.
  ///
  /// @param lines without those that are blank or hold a comment alone
  record Piece(String name, long lines) {
    @Override
    public String toString() {
      return "%s (%d lines)".formatted(name, lines);
    }
  }

  /// A type in a catch clause, as it is written there.
  record Caught(String type, String place) {}

  static Source of(Path file) {
    try {
      return of(file.toString(), Files.readString(file));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Source of(String name, String text) {
    var file = SimpleJavaFileObject.forSource(URI.create("string:///" + name), text);
    var task = (JavacTask) JAVAC.getTask(null, FILES, null, List.of("-proc:none"), null, List.of(file));
    try {
      return new Source(name, text, task.parse().iterator().next(), DocTrees.instance(task));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// The whole of it, imports aside.
  Piece whole() {
    return new Piece(name, codeLines(text));
  }

  /// Every method and constructor that has a body, those of nested and anonymous classes as well.
  List<Piece> methods() {
    var found = new ArrayList<Piece>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void nothing) {
        if (method.getBody() != null) {
          found.add(new Piece(name + " " + method.getName(), codeLines(textOf(method))));
        }
        return super.visitMethod(method, nothing);
      }
    }.scan(tree, null);
    return found;
  }

  /// Every type named in a catch clause, with its line.
  List<Caught> caught() {
    var found = new ArrayList<Caught>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitCatch(CatchTree clause, Void nothing) {
        var type = clause.getParameter().getType();
        var types = type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
        types.forEach(each -> found.add(new Caught(each.toString(), placeOf(clause))));
        return super.visitCatch(clause, nothing);
      }
    }.scan(tree, null);
    return found;
  }

  /// The top-level types that no `///` sentence stands directly above.
  List<String> undescribed() {
    return tree.getTypeDecls().stream().filter(not(this::isDescribed))
        .map(this::placeOf).toList();
  }

  private boolean isDescribed(Tree type) {
    var before = text.substring(0, start(type)).stripTrailing();
    var comment = trees.getDocCommentTree(TreePath.getPath(tree, type));
    return before.substring(before.lastIndexOf('\n') + 1).startsWith("///") && isSentence(comment);
  }

  private static boolean isSentence(DocCommentTree comment) {
    return comment != null && comment.getFirstSentence().toString().endsWith(".");
  }

  private String placeOf(Tree piece) {
    return "%s, line %d".formatted(name, tree.getLineMap().getLineNumber(start(piece)));
  }

  private String textOf(Tree piece) {
    return text.substring(start(piece), (int) trees.getSourcePositions().getEndPosition(tree, piece));
  }

  private int start(Tree piece) {
    return (int) trees.getSourcePositions().getStartPosition(tree, piece);
  }

  private static long codeLines(String text) {
    return text.lines().map(String::strip)
        .filter(line -> Stream.of("//", "import ").noneMatch(line::startsWith) && !line.isEmpty()).count();
  }
}

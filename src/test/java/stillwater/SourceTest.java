package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import stillwater.Source.Piece;

/// What only the source shows: small things stay small, every type says in a sentence what it is, and nobody hides
/// a failure. (Bytecode cannot tell a catch clause from one that the compiler made for a resource or a pattern.)
class SourceTest {
  /// The only files that may catch whatever comes, each with its reason. There are two outermost edges, where a verb
  /// comes in and where a screen is drawn: behind them stands nobody to catch what they let through.
  private static final List<String> OUTERMOST_EDGES = List.of();

  private static final Pattern WHATEVER = Pattern.compile("(java\\.lang\\.)?(Throwable|(Runtime)?Exception)");
  private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

  /// A rule each source file keeps.
  ///
  /// @param violations sources of which each must draw a complaint
  record Rule(String sentence, Function<Source, List<?>> complaints, List<String> violations) {
    Rule(String sentence, Function<Source, List<?>> complaints, String... violations) {
      this(sentence, complaints, List.of(violations));
    }

    @Override
    public String toString() {
      return sentence;
    }
  }

  static final List<Rule> RULES = List.of(
      new Rule("no file has more than 250 lines of code",
          source -> longerThan(250, Stream.of(source.whole())),
          "class Long {\n%s}".formatted("int line;\n".repeat(249))),

      new Rule("no method has more than 40 lines",
          source -> longerThan(40, source.methods().stream()),
          "class Long { void run() {\n%s} }".formatted("run();\n".repeat(39)),
          "class Long { Object o = new Object() { void run() {\n%s} }; }".formatted("run();\n".repeat(39)),
          "record Long(int a) { Long {\n%s} }".formatted("a++;\n".repeat(39))),

      new Rule("a /// sentence stands directly above every type",
          Source::undescribed,
          "class Silent {}",
          "/** An old comment. */\nclass Silent {}",
          "// A plain comment.\nclass Silent {}",
          "/// no sentence\nclass Silent {}",
          "/// @param a only this.\nrecord Silent(int a) {}",
          "/// The first.\nclass Described {}\ninterface Silent {}"),

      new Rule("nobody catches whatever comes but the two outermost edges",
          source -> OUTERMOST_EDGES.stream().anyMatch(source.name()::endsWith) ? List.of()
              : source.caught().stream().filter(caught -> WHATEVER.matcher(caught.type()).matches()).toList(),
          "class Calm { void run() { try { run(); } catch (Exception e) { } } }",
          "class Calm { void run() { try { run(); } catch (final java.lang.Throwable e) { } } }",
          "class Calm { Runnable all = () -> { try { run(); } catch (Error | RuntimeException e) { } }; }"),

      new Rule("nothing is left for later",
          source -> source.text().lines().filter(UNFINISHED.asPredicate()).toList(),
          "// TODO finish", "/// FIXME.\nclass Broken {}"),

      new Rule("no line is wider than 120 columns",
          source -> source.text().lines().filter(line -> line.codePointCount(0, line.length()) > 120).toList(),
          "// %s".formatted("wide ".repeat(24)), "class Wide {}\n/// %s".formatted("ü".repeat(117))),

      new Rule("no licence stands above the package",
          source -> source.text().startsWith("///") || source.text().startsWith("package ") ? List.of()
              : List.of(source.name()),
          "// Copyright\npackage stillwater;", "/* Licensed */\npackage stillwater;"));

  private static List<Source> program;

  @BeforeAll
  static void readTheProgram() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      program = files.filter(file -> file.toString().endsWith(".java")).sorted().map(Source::of).toList();
    }
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void theProgramKeepsEveryRule(Rule rule) {
    assertThat(program).isNotEmpty().flatExtracting(rule.complaints()::apply).as(rule.sentence()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void everyRuleCanFail(Rule rule) {
    assertThat(rule.violations()).isNotEmpty()
        .allSatisfy(text -> assertThat(rule.complaints().apply(Source.of("Broken.java", text))).isNotEmpty());
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void aFileAtTheLimitKeepsEveryRule(Rule rule) {
    var method = "/// Runs.\nvoid run() {\ntry (var in = open()) {\n%s} catch (IOException | Error e) { }\n}\n"
        .formatted("run();\n\n// A comment.\n".repeat(36));
    var file = "import java.util.List;\n\n/// Runs.\n@Deprecated\nclass Runner {\n%s%s}\n"
        .formatted(method, "int line;\n".repeat(206));
    assertThat(rule.complaints().apply(Source.of("Runner.java", "package stillwater;\n" + file))).isEmpty();
  }

  @Test
  void mostOfItIsSmall() {
    var files = program.stream().map(Source::whole).toList();
    var methods = program.stream().flatMap(source -> source.methods().stream()).toList();
    assertThat(lines(files, 0.5)).as("median of files").isLessThanOrEqualTo(45);
    assertThat(lines(methods, 0.5)).as("median of methods").isLessThanOrEqualTo(4);
    assertThat(lines(methods, 0.9)).as("nine methods of ten").isLessThanOrEqualTo(14);
  }

  private static List<Piece> longerThan(int limit, Stream<Piece> pieces) {
    return pieces.filter(piece -> piece.lines() > limit).toList();
  }

  private static long lines(List<Piece> pieces, double share) {
    return pieces.stream().map(Piece::lines).sorted().toList().get((int) (share * pieces.size()));
  }
}

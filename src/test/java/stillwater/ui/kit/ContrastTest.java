package stillwater.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Colours that meet can be told apart, as WCAG 2.2 asks of level AA.
class ContrastTest {
  private static final double TO_READ = 4.5;
  private static final double TO_SEE = 3;

  /// What is written, and what it is written on.
  private static final List<String> READ = pairs("""
      ink on water card hover deep-wash warm-wash track heat-1 heat-2 heat-3
      muted on water card hover deep-wash warm-wash track
      deep on water card hover deep-wash
      warm on water card hover warm-wash
      lost on water card warm-wash
      on-deep on deep deep-strong heat-4 heat-5
      water on ink
      """);

  /// What is drawn, and what it is drawn on.
  private static final List<String> SEEN = pairs("""
      theory on water card hover track
      coding on water card hover track
      writing on water card hover track
      reading on water card hover track
      other-0 on water card hover track
      other-1 on water card hover track
      other-2 on water card hover track
      other-3 on water card hover track
      other-4 on water card hover track
      other-5 on water card hover track
      deep on water card hover track deep-wash
      warm on water card hover track warm-wash
      slate on water card hover track line
      muted on water card hover deep-wash
      on-deep on deep deep-strong
      """);

  private static final Pattern WRITTEN = Pattern.compile("-(?:text-fill|prompt-text-fill): -([a-z0-9-]+);");
  private static final Pattern USED = Pattern.compile("(?<![a-z0-9-])-(?!fx-|color-)[a-z][a-z0-9-]*+(?!:)");
  private static final Pattern LITERAL = Pattern.compile(
      "(?i)#[0-9a-f]{3,8}\\b|\\b(?:rgb|hsb)a?\\([^)]*\\)|: *[^;]*\\b(?:white|black|red)\\b");

  static List<String> read() {
    return READ;
  }

  static List<String> seen() {
    return SEEN;
  }

  @ParameterizedTest
  @MethodSource("read")
  void whatIsWrittenCanBeRead(String pair) {
    assertThat(contrast("light.css", pair)).as("light").isGreaterThanOrEqualTo(TO_READ);
    assertThat(contrast("dark.css", pair)).as("dark").isGreaterThanOrEqualTo(TO_READ);
  }

  @ParameterizedTest
  @MethodSource("seen")
  void whatIsDrawnCanBeSeen(String pair) {
    assertThat(contrast("light.css", pair)).as("light").isGreaterThanOrEqualTo(TO_SEE);
    assertThat(contrast("dark.css", pair)).as("dark").isGreaterThanOrEqualTo(TO_SEE);
  }

  @Test
  void everyColourThatIsWrittenInIsAskedAboutHere() {
    var written = Sheet.all().stream().flatMap(sheet -> WRITTEN.matcher(sheet.text()).results())
        .map(found -> found.group(1)).collect(Collectors.toSet());
    assertThat(written).contains("ink", "muted").allSatisfy(colour ->
        assertThat(READ).anyMatch(pair -> pair.startsWith(colour + " on ")));
  }

  @Test
  void bothSchemesNameTheSameColours() {
    var light = Sheet.of("light.css").tokens();
    assertThat(light).hasSizeGreaterThan(20);
    assertThat(Sheet.of("dark.css").tokens()).containsOnlyKeys(light.keySet());
  }

  /// A name that stands in neither scheme would be drawn as nothing.
  @Test
  void everyColourThatIsUsedIsNamed() {
    var named = Sheet.of("light.css").tokens().keySet();
    var used = Sheet.all().stream().flatMap(sheet -> USED.matcher(sheet.text()).results()).map(MatchResult::group);
    assertThat(used).contains("-water", "-other-5").isSubsetOf(named);
  }

  @Test
  void noOtherSheetNamesAColourItself() {
    var others = Sheet.all().stream()
        .filter(sheet -> !List.of("light.css", "dark.css").contains(sheet.name())).toList();
    assertThat(others).hasSizeGreaterThan(2);
    assertThat(others.stream().flatMap(sheet -> literals(sheet.text()))).containsExactly("rgba(10, 25, 32, 0.25)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-fx-fill: #fff;", "-fx-fill: #0E6B78;", "-fx-fill: rgb(1, 2, 3);", "-fx-fill: red;",
      "-fx-effect: dropshadow(gaussian, black, 2, 0, 0, 2);"})
  void aLiteralColourIsFound(String rule) {
    assertThat(literals(rule)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"#ffffff, #000000, 21", "#ffffff, #ffffff, 1", "#777777, #ffffff, 4.48", "#0000ff, #ffffff, 8.59"})
  void contrastIsWhatTheStandardReckons(String one, String other, double contrast) {
    assertThat(Colour.of(one).contrast(Colour.of(other))).isCloseTo(contrast, within(0.005));
    assertThat(Colour.of(other).contrast(Colour.of(one))).isCloseTo(contrast, within(0.005));
  }

  private static Stream<String> literals(String text) {
    return LITERAL.matcher(text).results().map(MatchResult::group);
  }

  private static double contrast(String sheet, String pair) {
    var colours = Sheet.of(sheet).tokens();
    var names = pair.split(" on ");
    return colours.get("-" + names[0]).contrast(colours.get("-" + names[1]));
  }

  private static List<String> pairs(String table) {
    return table.lines().flatMap(line -> Arrays.stream(line.split(" on ")[1].split(" "))
        .map(ground -> line.split(" on ")[0] + " on " + ground)).toList();
  }
}

package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import stillwater.movement.Movement;
import stillwater.wire.CatalogueJson;

/// Every language says all that English says, with the same places, and minds its manners.
class LanguagesTest {
  private static final Path FOLDER = Path.of("src/main/resources/stillwater");
  private static final Map<String, String> ENGLISH = texts(FOLDER.resolve("messages.properties"));
  private static final Pattern PLACE = Pattern.compile("\\{\\d+");

  /// German words that praise, blame, keep score or order about, and claims that nobody has shown.
  static final List<String> UNMANNERLY = List.of(
      "streak", "serie", "punkt(e|zahl)", "abzeichen", "rang", "stufe", "belohn", "held(in|en)?\\b", "bravo", "super",
      "toll\\b", "prima", "klasse\\b", "großartig", "wunderbar", "gut\\b", "gute[nrs]?\\b", "besser", "beste[nrs]?\\b",
      "schlecht", "schlimm", "perfekt", "erfolg", "geschafft", "glückwunsch", "weiter so", "versag", "gescheitert",
      "aufgegeben", "ziel(e|en)?\\b", "verlor", "verschwend", "faul", "schuld", "scham", "vorwurf", "sorry", "ups\\b",
      "leider", "unproduktiv", "produktiv", "sollte(st|n)?\\b", "musst\\b", "willenskraft", "disziplin", "nur \\d",
      "wissenschaft", "studie", "bewiesen", "nachgewiesen", "schmerz", "gesund", "!");

  static Stream<Path> translations() throws IOException {
    return files("messages_");
  }

  @Test
  void thereIsMoreThanOneLanguage() throws IOException {
    assertThat(translations()).contains(FOLDER.resolve("messages_de.properties"));
  }

  @ParameterizedTest
  @MethodSource("translations")
  void aLanguageHasEveryTextAndNoOther(Path file) {
    assertThat(texts(file).keySet()).containsExactlyElementsOf(ENGLISH.keySet());
  }

  @ParameterizedTest
  @MethodSource("translations")
  void aTextSaysWhatTheEnglishOneSays(Path file) {
    assertThat(texts(file)).allSatisfy((key, text) -> {
      assertThat(places(text)).as(key).isEqualTo(places(ENGLISH.get(key)));
      assertThat(text.isBlank()).as(key).isEqualTo(ENGLISH.get(key).isBlank());
    });
  }

  @ParameterizedTest
  @MethodSource("translations")
  void everyTextCanBeSaidOfNoneOfOneAndOfMore(Path file) {
    var locale = Locale.forLanguageTag(file.getFileName().toString().replaceAll("messages_|\\.properties", ""));
    assertThat(texts(file)).allSatisfy((key, text) -> {
      if (isHelp(key)) {
        assertThat(String.format(locale, text)).isEqualTo(text);
        return;
      }
      assertThat(text.replace("''", "")).as("a single quote is written twice").doesNotContain("'");
      for (var count : List.of(0, 1, 2, 1_000)) {
        assertThat(new MessageFormat(text, locale).format(Collections.nCopies(7, count).toArray()))
            .doesNotContain("{", "}", "''");
      }
    });
  }

  @ParameterizedTest
  @FieldSource("UNMANNERLY")
  void noGermanTextPraisesBlamesOrKeepsScore(String word) {
    var unmannerly = Pattern.compile("(?<!\\w)" + word,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    assertThat(german()).noneMatch(text -> unmannerly.matcher(text.getValue()).find());
  }

  /// The quotes and dashes of the language, where nothing is to be typed.
  @Test
  void germanIsSetAsGermanIs() {
    assertThat(german()).allSatisfy(entry -> {
      var text = entry.getValue();
      assertThat(text).as(entry.getKey()).doesNotContain("...", " - ", "“„");
      assertThat(text.chars().filter(letter -> letter == '„').count()).as(entry.getKey())
          .isEqualTo(text.chars().filter(letter -> letter == '“').count());
      if (!isHelp(entry.getKey())) {
        assertThat(text).as(entry.getKey()).doesNotContain("\"");
      }
    });
  }

  @Test
  void germanHasEveryMovementThatIsShippedAndNoOther() {
    assertThat(texts(FOLDER.resolve("movements_de.properties")).keySet())
        .containsExactlyInAnyOrderElementsOf(wordsOfMovements().toList());
  }

  /// A language may have some of the movements; the others keep their own words.
  @ParameterizedTest
  @MethodSource("movements")
  void aLanguageHasNoWordsThatNoMovementSays(Path file) {
    assertThat(wordsOfMovements()).containsAll(texts(file).keySet());
    assertThat(texts(file).values()).allSatisfy(words -> assertThat(words).isNotBlank().doesNotContain("{", "}"));
  }

  /// Half of a movement would be passed over unseen.
  @ParameterizedTest
  @MethodSource("movements")
  void aMovementIsWholeInALanguageOrNotThere(Path file) {
    var words = texts(file).keySet();
    assertThat(CatalogueJson.shipped().movements()).allSatisfy(movement ->
        assertThat(wordsOf(movement).map(words::contains).distinct()).as(movement.id().value()).hasSize(1));
  }

  static Stream<Path> movements() throws IOException {
    return files("movements_");
  }

  private static Stream<String> wordsOfMovements() {
    return CatalogueJson.shipped().movements().stream().flatMap(LanguagesTest::wordsOf);
  }

  private static Stream<String> wordsOf(Movement movement) {
    return Stream.concat(Stream.of("name", "caution"),
        IntStream.rangeClosed(1, movement.steps().size()).mapToObj(Integer::toString))
        .map(part -> movement.id() + "." + part);
  }

  private static List<Map.Entry<String, String>> german() {
    return Stream.of("messages_de.properties", "movements_de.properties")
        .flatMap(file -> texts(FOLDER.resolve(file)).entrySet().stream()).toList();
  }

  private static Stream<Path> files(String prefix) throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.filter(file -> file.getFileName().toString().startsWith(prefix)).sorted().toList().stream();
    }
  }

  private static boolean isHelp(String key) {
    return key.startsWith("stillwater.") || !key.contains(".");
  }

  private static TreeSet<String> places(String text) {
    return PLACE.matcher(text).results().map(place -> place.group())
        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
  }

  private static Map<String, String> texts(Path file) {
    var read = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      read.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var texts = new TreeMap<String, String>();
    read.forEach((key, text) -> texts.put(key.toString(), text.toString()));
    return texts;
  }
}

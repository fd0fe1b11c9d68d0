package stillwater;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import stillwater.exchange.KindRule;
import stillwater.focus.Area;
import stillwater.focus.Checkup;
import stillwater.focus.Equipment;
import stillwater.focus.Feeling;
import stillwater.focus.GapAnswer;
import stillwater.focus.GapCause;
import stillwater.focus.Origin;
import stillwater.focus.Posture;
import stillwater.focus.Reason;
import stillwater.focus.Settings;
import stillwater.focus.Settlement;
import stillwater.focus.Source;
import stillwater.focus.Trouble;
import stillwater.focus.WorthIt;
import stillwater.movement.Category;
import stillwater.report.Notebook;
import stillwater.report.Reach;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.week.ExportFormat;

/// The texts and the sources that say them: nothing missing, nothing left over, no place unfilled, no bad manners.
class MessagesTest {
  private static final ResourceBundle BUNDLE = new Texts(Locale.ENGLISH).bundle();
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
  private static final Set<String> SAYING = Set.of("say", "text", "misuse");

  /// The keys that are built from a constant's name, by what they begin with.
  private static final Map<String, Class<? extends Enum<?>>> FAMILIES = Map.ofEntries(
      entry("refused.", Reason.Code.class), entry("trouble.", Trouble.Code.class), entry("cause.", GapCause.class),
      entry("area.", Area.class), entry("category.", Category.class), entry("evidence.", Category.class),
      entry("posture.", Posture.class), entry("position.", Posture.class),
      entry("equipment.", Equipment.class), entry("page.origin.", Origin.class), entry("page.reach.", Reach.class),
      entry("chart.reach.", Reach.class), entry("chart.origin.", Origin.class),
      entry("week.span.", ownOf("week.Span")), entry("export.", ExportFormat.class),
      entry("source.", Source.class),
      entry("source-key.", Source.class), entry("weekday.", DayOfWeek.class),
      entry("weekday.short.", DayOfWeek.class), entry("doctor.", Checkup.Problem.class),
      entry("doctor.do.", Checkup.Problem.class), entry("act.", Act.class),
      entry("act-key.", Act.class), entry("act-help.", Act.class), entry("keys.", Act.Where.class),
      entry("answer.", GapAnswer.class), entry("note.", Notebook.Sort.class),
      entry("import.because.", KindRule.Because.class),
      entry("settled.", Settlement.class), entry("feeling.", Feeling.class), entry("worth.", WorthIt.class),
      entry("preferences.name.", ownOf("preferences.Entry")),
      entry("preferences.about.", ownOf("preferences.Entry")),
      entry("preferences.group.", ownOf("preferences.Entry$Group")),
      entry("preferences.colours.", Settings.Colours.class));

  /// Words that praise, blame, keep score or order about, and claims that nobody has shown.
  static final List<String> UNMANNERLY = List.of(
      "streak", "scor(e|ing)", "badge", "rank", "level", "reward", "hero", "great", "good", "well done", "nice",
      "congrat", "awesome", "amazing", "perfect", "best", "better", "worse", "bad", "poor", "fail", "abandon",
      "goal", "achiev", "success", "you lost", "waste", "lazy", "guilt", "blame", "shame", "sorry", "oops",
      "unfortunate", "unproductive", "productiv", "should\\b", "get back to work", "willpower", "deep worker",
      "(are|were|got|be) distracted", "only \\d", "23 minutes", "90.minute", "science", "studies", "proven",
      "pain", "health", "!");

  private static final Set<String> words = new HashSet<>();
  private static final List<Call> calls = new ArrayList<>();

  /// A text said in the sources.
  ///
  /// @param places how many are filled
  private record Call(String key, int places, String where) {}

  @BeforeAll
  static void readTheProgram() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      files.filter(file -> file.toString().endsWith(".java")).map(stillwater.Source::of).forEach(MessagesTest::read);
    }
  }

  @Test
  void everyTextThatIsSaidIsThere() {
    assertThat(calls).hasSizeGreaterThan(100).allMatch(call -> BUNDLE.containsKey(call.key()));
  }

  @Test
  void everyConstantHasItsText() {
    assertThat(FAMILIES).allSatisfy((family, type) -> assertThat(keys(family, type)).allMatch(BUNDLE::containsKey));
  }

  @Test
  void everyFamilyOfTheSourcesIsKnownHere() {
    assertThat(words.stream().filter(word -> word.matches("[a-z-]+(\\.[a-z]+)*\\."))
        .filter(word -> BUNDLE.keySet().stream().anyMatch(key -> key.startsWith(word))))
        .containsExactlyInAnyOrderElementsOf(FAMILIES.keySet());
  }

  /// Help has a test of its own, which knows the verbs.
  @Test
  void everyTextIsSaid() {
    var built = FAMILIES.entrySet().stream().flatMap(family -> keys(family.getKey(), family.getValue()))
        .collect(Collectors.toSet());
    assertThat(said()).isNotEmpty().allMatch(key -> words.contains(key) || built.contains(key));
  }

  @Test
  void everyPlaceIsFilledAndNothingIsSaidInVain() {
    assertThat(calls).allSatisfy(call ->
        assertThat(call.places()).as("%s in %s", call.key(), call.where()).isEqualTo(places(call.key())));
  }

  @Test
  void everyTextCanBeSaid() {
    assertThat(said()).allSatisfy(key -> {
      var text = BUNDLE.getString(key);
      assertThat(text.replace("''", "")).as("a single quote is written twice").doesNotContain("'");
      assertThat(new MessageFormat(text, Locale.ENGLISH).format(new Object[] {2, 2, 2, 2, 2, 2, 2}))
          .isNotBlank().doesNotContain("{", "}", "''");
    });
  }

  @ParameterizedTest
  @FieldSource("UNMANNERLY")
  void noTextPraisesBlamesOrKeepsScore(String word) {
    var unmannerly = Pattern.compile("(?i)(?<!\\w)" + word);
    assertThat(BUNDLE.keySet().stream().map(key -> key + " = " + BUNDLE.getString(key))
        .filter(line -> unmannerly.matcher(line.substring(line.indexOf('=') + 1)).find())).isEmpty();
  }

  private static void read(stillwater.Source source) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getValue() instanceof String word) {
          words.add(word);
        }
        return super.visitLiteral(literal, nothing);
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        var name = call.getMethodSelect().toString().replaceAll("^.*\\.", "");
        if (SAYING.contains(name) && !call.getArguments().isEmpty()
            && call.getArguments().getFirst() instanceof LiteralTree key && key.getValue() instanceof String word
            && word.contains(".")) {
          note(word, call.getArguments().size() - 1, source);
        }
        if (Set.of("of", "because").contains(name) && !source.name().endsWith("Evolution.java")) {
          code(call.getArguments(), "refused.", Reason.Code.class, 1, source);
        }
        return super.visitMethodInvocation(call, nothing);
      }

      @Override
      public Void visitNewClass(NewClassTree made, Void nothing) {
        if (made.getIdentifier().toString().equals("Trouble")) {
          code(made.getArguments(), "trouble.", Trouble.Code.class, 2, source);
        }
        return super.visitNewClass(made, nothing);
      }
    }.scan(source.tree(), null);
  }

  private static void code(
      List<? extends ExpressionTree> arguments, String family, Class<? extends Enum<?>> type, int before,
      stillwater.Source source) {
    if (!arguments.isEmpty() && arguments.getFirst().toString().contains("Code.")) {
      var name = arguments.getFirst().toString().replaceAll("^.*\\.", "");
      Stream.of(type.getEnumConstants()).filter(constant -> constant.name().equals(name))
          .forEach(constant -> note(Texts.key(family, constant), arguments.size() - before, source));
    }
  }

  private static void note(String key, int places, stillwater.Source source) {
    calls.add(new Call(key, places, source.name()));
  }

  private static int places(String key) {
    return PLACE.matcher(BUNDLE.getString(key)).results().map(place -> Integer.parseInt(place.group(1)) + 1)
        .max(Comparator.naturalOrder()).orElse(0);
  }

  /// The constants of a screen, which nobody else sees.
  private static Class<? extends Enum<?>> ownOf(String name) {
    try {
      var type = Class.forName("stillwater.ui." + name).asSubclass(Enum.class);
      @SuppressWarnings("unchecked")
      var constants = (Class<? extends Enum<?>>) type;
      return constants;
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<String> keys(String family, Class<? extends Enum<?>> type) {
    return Stream.of(type.getEnumConstants()).map(constant -> Texts.key(family, constant));
  }

  private static List<String> said() {
    return BUNDLE.keySet().stream().filter(key -> key.contains(".") && !key.startsWith("stillwater.")).toList();
  }
}

package stillwater;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static stillwater.ModelHouse.in;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The map of the house: which package may use which. What else holds in them stands in [Manners].
class ArchitectureTest {

  /// A package and the packages it may use. None can name one that is drawn below it, so the picture has no circle.
  /// `stillwater` itself, `Main` and its wiring, may use every room; no room may use `stillwater`.
  enum Room {
    FOCUS,
    REPORT(FOCUS),
    MOVEMENT(FOCUS),
    FIGURE(FOCUS),
    TEXT(FOCUS, REPORT, MOVEMENT),
    EXPERIMENT(FOCUS, REPORT),
    WIRE(FOCUS, REPORT, MOVEMENT, FIGURE, EXPERIMENT),
    STORE(FOCUS, WIRE),
    ENGINE(FOCUS, STORE),
    LINK(FOCUS, WIRE),
    CHART(FOCUS, REPORT, TEXT),
    EXCHANGE(FOCUS, REPORT, MOVEMENT, TEXT, WIRE, CHART),
    DESKTOP(FOCUS),
    CLI(FOCUS, REPORT, MOVEMENT, TEXT, EXPERIMENT, WIRE, EXCHANGE),
    UI(FOCUS, REPORT, MOVEMENT, FIGURE, TEXT, EXPERIMENT, CHART, EXCHANGE);

    private final List<Room> uses;

    Room(Room... uses) {
      this.uses = List.of(uses);
    }

    static Stream<Room> all() {
      return Stream.of(values());
    }

    boolean mayUse(Room other) {
      return other == this || uses.contains(other);
    }

    String packageName() {
      return "stillwater." + name().toLowerCase(Locale.ROOT);
    }

    /// The package and all below it, the way ArchUnit writes it.
    String packages() {
      return packageName() + "..";
    }
  }

  /// One rule of the house.
  ///
  /// @param violations sources of one class or more, each of which alone must break the rule
  record Rule(String sentence, ArchRule rule, List<String> violations) {
    Rule(String sentence, ArchRule rule, String... violations) {
      this(sentence, rule.as(sentence).allowEmptyShould(true), List.of(violations));
    }

    boolean isBrokenBy(JavaClasses classes) {
      return rule.evaluate(classes).hasViolation();
    }

    @Override
    public String toString() {
      return sentence;
    }
  }

  private static final JavaClasses PROGRAM =
      new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("stillwater");

  private static ModelHouse model;

  static List<Rule> rules() {
    return Stream.concat(Room.all().map(ArchitectureTest::arrows), Manners.ALL.stream()).toList();
  }

  private static Rule arrows(Room room) {
    var drawn = Room.all().filter(room::mayUse).map(Room::packages).toArray(String[]::new);
    var notDrawn = Stream.concat(Stream.of("stillwater"),
        Room.all().filter(other -> !room.mayUse(other)).map(Room::packageName));
    return new Rule(room + " uses " + (room.uses.isEmpty() ? "nothing" : room.uses),
        noClasses().that().resideInAPackage(room.packages()).should()
            .dependOnClassesThat(resideInAPackage("stillwater..").and(resideOutsideOfPackages(drawn))),
        notDrawn.map(other -> in(room, other + ".Resident resident;")).toArray(String[]::new));
  }

  @BeforeAll
  static void buildTheModelHouse(@TempDir Path site) {
    model = ModelHouse.builtIn(site, rules().stream().flatMap(rule -> rule.violations().stream()).toList());
  }

  @Test
  void theProgramIsThere() {
    assertThat(PROGRAM.contain(Main.class)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theProgramKeepsEveryRule(Rule rule) {
    rule.rule().check(PROGRAM);
  }

  /// No rule forbids an arrow that is drawn, or good manners.
  @ParameterizedTest
  @MethodSource("rules")
  void theModelHouseKeepsEveryRule(Rule rule) {
    rule.rule().check(model.asDrawn());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleCanFail(Rule rule) {
    assertThat(rule.violations()).isNotEmpty()
        .allSatisfy(violation -> assertThat(rule.isBrokenBy(model.with(violation))).as(violation).isTrue());
  }
}

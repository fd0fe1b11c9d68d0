package stillwater.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.focus.Area;
import stillwater.focus.Equipment;
import stillwater.focus.Kind;
import stillwater.focus.MovementId;
import stillwater.focus.Settings;
import stillwater.store.SettingsFile;
import stillwater.ui.kit.Workbench;

/// What is set on the screen stands in the file at once, and can be taken back.
class PreferencesViewModelTest {
  private static final MovementId SQUEEZE = new MovementId("shoulders-blade-squeeze");

  @TempDir
  private Path home;
  private Workbench bench;
  private PreferencesViewModel model;

  @BeforeEach
  void comeUp() {
    bench = new Workbench(home, "2026-11-17T09:00:00Z");
    model = new PreferencesViewModel(bench.context(), bench);
    model.shown();
  }

  @Test
  void withoutAChangeNoFileIsWritten() {
    model.hidden();
    assertThat(home.resolve("settings.json")).doesNotExist();
    assertThat(bench.said()).isEmpty();
  }

  @Test
  void whatTheFileSaysIsShown() throws IOException {
    Files.writeString(home.resolve("settings.json"), """
        {"kinds":["chess"],"dayStart":"05:30","chime":false,"colours":"dark"}""");
    var anew = new Workbench(home, "2026-11-17T09:00:00Z");
    var shown = new PreferencesViewModel(anew.context(), anew);
    shown.shown();
    assertThat(shown.kinds().kindsProperty().get()).containsExactly(new Kind("chess"));
    assertThat(shown.dayStart().typed().said()).isEqualTo("05:30");
    assertThat(shown.chime().get()).isFalse();
    assertThat(shown.colours().get()).isEqualTo(Settings.Colours.DARK);
    assertThat(anew.said()).isEmpty();
  }

  @Test
  void everyChoiceIsKept() {
    model.firstDay().set(DayOfWeek.SUNDAY);
    model.language().set(Optional.of(Locale.ENGLISH));
    model.colours().set(Settings.Colours.DARK);
    model.hideNumbers().set(true);
    model.notifications().set(false);
    model.chime().set(false);
    assertThat(kept()).isEqualTo(Settings.DEFAULT.withDays(days -> days.withFirst(DayOfWeek.SUNDAY))
        .withLook(look -> look.withLanguage(Optional.of(Locale.ENGLISH))).withLook(look -> look
            .withColours(Settings.Colours.DARK)).withLook(look -> look.withHideNumbers(true))
        .withNotices(notices -> notices.withOnDesktop(false)).withNotices(notices -> notices.withChime(false)));
    assertThat(bench.said()).containsExactly("Changed: A week begins on.", "Changed: Language.", "Changed: Colours.",
        "Changed: Hide the numbers in the ring.", "Changed: Notifications.", "Changed: Chime.");
  }

  @Test
  void whatIsShownAlreadyIsNotWrittenAgain() {
    model.colours().set(Settings.Colours.SYSTEM);
    assertThat(home.resolve("settings.json")).doesNotExist();
  }

  @Test
  void aChangeIsTakenBackAndWhatWasChangedAfterItStays() {
    model.colours().set(Settings.Colours.DARK);
    model.chime().set(false);
    model.takeBack();
    assertThat(kept()).isEqualTo(Settings.DEFAULT.withLook(look -> look.withColours(Settings.Colours.DARK)));
    assertThat(model.chime().get()).isTrue();
    model.takeBack();
    assertThat(kept()).isEqualTo(Settings.DEFAULT);
    model.takeBack();
    assertThat(bench.said()).endsWith("Changed back: Chime.", "Changed back: Colours.", "No setting was changed here.");
  }

  @Test
  void theUndoThatIsOfferedInPassingTakesBackItsOwnChangeAndOnlyOnce() {
    model.chime().set(false);
    model.takeBack();
    model.chime().set(false);
    bench.takeBack();
    assertThat(kept().notices().chime()).isTrue();
    bench.takeBack();
    assertThat(kept().notices().chime()).isTrue();
    assertThat(bench.said()).filteredOn("Changed back: Chime."::equals).hasSize(2);
  }

  @Test
  void whatAnotherScreenChangesIsShown() {
    bench.context().settings().change(settings -> settings.withLook(look -> look.withHideNumbers(true)));
    assertThat(model.hideNumbers().get()).isTrue();
    model.hidden();
    bench.context().settings().change(settings -> settings.withLook(look -> look.withHideNumbers(false)));
    assertThat(model.hideNumbers().get()).isTrue();
    model.shown();
    assertThat(model.hideNumbers().get()).isFalse();
    assertThat(bench.said()).isEmpty();
  }

  @Test
  void whereItCannotBeWrittenTheControlsShowAgainWhatHolds() throws IOException {
    Files.createDirectory(home.resolve("settings.json"));
    model.chime().set(false);
    assertThat(model.chime().get()).isTrue();
    assertThat(bench.said()).singleElement().isEqualTo("HOME_NOT_READABLE");
    Files.delete(home.resolve("settings.json"));
    model.chime().set(false);
    assertThat(kept().notices().chime()).isFalse();
  }

  @Test
  void aKindIsAddedAtTheEndWithoutTheBlanksAroundIt() {
    model.kinds().adding().textProperty().set("  Design ");
    model.kinds().add();
    assertThat(names()).containsExactly("theory", "coding", "writing", "reading", "Design");
    assertThat(model.kinds().adding().said()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "''|A kind has a name of 1 to 60 characters on one line.",
      "Coding|It is on the list already.",
      "1234567890123456789012345678901234567890123456789012345678901"
          + "|A kind has a name of 1 to 60 characters on one line."
  })
  void aKindThatCannotBeAddedIsSaidBesideTheFieldAndChangesNothing(String typed, String problem) {
    model.kinds().adding().textProperty().set(typed);
    model.kinds().add();
    assertThat(model.kinds().adding().problemProperty().get()).isEqualTo(problem);
    assertThat(kept()).isEqualTo(Settings.DEFAULT);
    model.kinds().adding().textProperty().set("x");
    assertThat(model.kinds().adding().problemProperty().get()).isEmpty();
  }

  @Test
  void kindsMoveUpAndDownAndNoFurther() {
    model.kinds().up(new Kind("reading"));
    model.kinds().down(new Kind("theory"));
    model.kinds().up(new Kind("coding"));
    assertThat(names()).containsExactly("coding", "theory", "reading", "writing");
    model.kinds().down(new Kind("writing"));
    assertThat(names()).containsExactly("coding", "theory", "reading", "writing");
    assertThat(model.kinds().upRefusal(new Kind("coding"))).contains("It is the first.");
    assertThat(model.kinds().downRefusal(new Kind("writing"))).contains("It is the last.");
    assertThat(model.kinds().downRefusal(new Kind("coding"))).isEmpty();
  }

  @Test
  void theLastKindCannotBeRemoved() {
    for (var name : List.of("theory", "coding", "writing", "reading")) {
      model.kinds().remove(new Kind(name));
    }
    assertThat(names()).containsExactly("reading");
    assertThat(model.kinds().removeRefusal()).contains("At least one kind is needed.");
  }

  @Test
  void aLengthIsAddedInItsPlace() {
    offer(" 45");
    offer("1440");
    assertThat(minutes()).containsExactly(25L, 45L, 50L, 90L, 1440L);
    assertThat(model.lengths().name(Duration.ofMinutes(1440))).isEqualTo("1440 min");
    assertThat(model.lengths().figure(Duration.ofMinutes(1440))).isEqualTo("1440");
    assertThat(model.lengths().name(Duration.ofSeconds(90))).isEqualTo("1:30 min");
  }

  @ParameterizedTest
  @ValueSource(strings = {"25x", "", "0", "1441", "99999999999999", "-5", "2.5"})
  void whatIsNoMinutesIsSaidBesideTheFieldAndChangesNothing(String typed) {
    offer(typed);
    assertThat(model.lengths().adding().problemProperty().get())
        .isEqualTo("Write whole minutes from 1 to 1440, such as 45.");
    assertThat(model.lengths().adding().said()).isEqualTo(typed);
    assertThat(kept()).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void aLengthIsOfferedOnceAndNoMoreAreOfferedThanFit() {
    offer("50");
    assertThat(model.lengths().adding().problemProperty().get()).isEqualTo("It is offered already.");
    for (int minutes = 1; minutes <= 3; minutes++) {
      offer(Integer.toString(minutes));
    }
    offer("4");
    assertThat(model.lengths().adding().problemProperty().get())
        .isEqualTo("6 lengths are offered, and more would not fit; remove one first.");
    assertThat(minutes()).containsExactly(1L, 2L, 3L, 25L, 50L, 90L);
  }

  @Test
  void theUsualLengthAndTheLastOneCannotBeRemoved() {
    model.lengths().remove(Duration.ofMinutes(50));
    assertThat(model.lengths().removeRefusal(Duration.ofMinutes(50)))
        .contains("It is the usual length; choose another one first.");
    model.lengths().usualProperty().set(Duration.ofMinutes(25));
    model.lengths().remove(Duration.ofMinutes(50));
    model.lengths().remove(Duration.ofMinutes(90));
    model.lengths().remove(Duration.ofMinutes(25));
    assertThat(minutes()).containsExactly(25L);
    assertThat(model.lengths().removeRefusal(Duration.ofMinutes(25))).contains("At least one length is needed.");
    assertThat(kept().work().length()).isEqualTo(Duration.ofMinutes(25));
  }

  @Test
  void theTimeAfterWhichNobodyIsThereIsOneOfAFewOrWhatTheFileSays() {
    assertThat(model.idleLengths()).extracting(Duration::toMinutes).containsExactly(5L, 10L, 20L, 30L, 60L);
    model.idle().set(Duration.ofMinutes(7));
    assertThat(model.idleLengths()).extracting(Duration::toMinutes).containsExactly(5L, 7L, 10L, 20L, 30L, 60L);
    model.watchIdle().set(false);
    assertThat(kept()).isEqualTo(Settings.DEFAULT.withIdling(idling -> idling.withAfter(Duration.ofMinutes(7)))
        .withIdling(idling -> idling.withWatched(false)));
  }

  @ParameterizedTest
  @CsvSource({"5,05:00", "05:30,05:30", "0:00,00:00", "23:59,23:59", "'  6 ',06:00"})
  void aDayBeginsWhenIsTyped(String typed, LocalTime start) {
    model.dayStart().typed().textProperty().set(typed);
    model.dayStart().say();
    assertThat(kept().days().start()).isEqualTo(start);
    assertThat(model.dayStart().typed().said()).isEqualTo(start.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"26:00", "24:00", "4:7", "4.30", "", "noon", "04:60"})
  void whatIsNoTimeIsSaidBesideTheFieldAndChangesNothing(String typed) {
    model.dayStart().typed().textProperty().set(typed);
    model.dayStart().say();
    assertThat(model.dayStart().typed().problemProperty().get()).isEqualTo("Write a time of day such as 04:00.");
    assertThat(kept()).isEqualTo(Settings.DEFAULT);
    model.dayStart().restore();
    assertThat(model.dayStart().typed().said()).isEqualTo("04:00");
    assertThat(model.dayStart().typed().problemProperty().get()).isEmpty();
  }

  @Test
  void theLanguagesAreTheSystemsAndThoseThereAreTextsIn() {
    model.language().set(Optional.of(Locale.FRENCH));
    var offered = model.languages(List.of(Locale.ENGLISH, Locale.FRENCH));
    assertThat(offered)
        .containsExactly(Optional.empty(), Optional.of(Locale.FRENCH), Optional.of(Locale.ENGLISH));
    assertThat(offered).extracting(model::name).containsExactly("The system's", "français", "English");
  }

  @Test
  void whatIsLookedForIsFoundByNameSentenceAndHeadingWhateverTheCase() {
    model.findProperty().set("RING");
    assertThat(model.foundProperty().get()).contains(Entry.HIDE_NUMBERS).doesNotContain(Entry.KINDS, Entry.CHIME);
    model.findProperty().set("notices sound");
    assertThat(model.foundProperty().get()).containsExactly(Entry.CHIME);
    model.findProperty().set("chair");
    assertThat(model.foundProperty().get()).containsExactly(Entry.EQUIPMENT);
    model.findProperty().set("Neck");
    assertThat(model.foundProperty().get()).containsExactly(Entry.SPARED);
    model.findProperty().set("wednesday");
    assertThat(model.foundProperty().get()).containsExactly(Entry.FIRST_DAY);
    model.findProperty().set("theory");
    assertThat(model.foundProperty().get()).containsExactly(Entry.KINDS);
    model.findProperty().set("zebra");
    assertThat(model.foundProperty().get()).isEmpty();
    model.findProperty().set("  ");
    assertThat(model.foundProperty().get()).containsExactly(Entry.values());
  }

  @Test
  void whatThereIsToMoveWithAndWhatIsSparedIsKeptAndTakenBack() {
    var movements = model.movements();
    movements.equipment().set(Set.of(Equipment.CHAIR, Equipment.STANDING_DESK));
    movements.openOffice().set(true);
    movements.spared().set(Set.of(Area.NECK));
    movements.tick().set(true);
    movements.posture().set(true);
    assertThat(kept()).isEqualTo(Settings.DEFAULT
        .withPlace(_ -> new Settings.Place(Set.of(Equipment.CHAIR, Equipment.STANDING_DESK), true))
        .withTaste(taste -> taste.withSpared(Set.of(Area.NECK)))
        .withCare(_ -> new Settings.Care(true, true, false)));
    for (int change = 0; change < 5; change++) {
      model.takeBack();
    }
    assertThat(kept()).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void aMovementThatWasLeftOutIsLetInAgainByItsName() {
    bench.context().settings().change(settings -> settings.withTaste(taste -> taste.withLeftOut(
        Set.of(SQUEEZE, new MovementId("a-movement-of-tomorrow"), new MovementId("wrists-circles")))));
    var movements = model.movements();
    assertThat(movements.listed(movements.leftOut())).extracting(movements::name)
        .containsExactly("Shoulder-blade squeeze", "Wrist circles", "a-movement-of-tomorrow");
    movements.end(movements.leftOut(), SQUEEZE);
    assertThat(kept().taste().leftOut()).hasSize(2).doesNotContain(SQUEEZE);
    model.takeBack();
    assertThat(kept().taste().leftOut()).contains(SQUEEZE);
    assertThat(bench.said()).containsExactly("Changed: Left out.", "Changed back: Left out.");
  }

  @Test
  void theGeneralNoticeIsFoundUnderMovement() {
    model.findProperty().set("notice movement");
    assertThat(model.foundProperty().get()).containsExactly(Entry.CARE);
  }

  private void offer(String minutes) {
    model.lengths().adding().textProperty().set(minutes);
    model.lengths().add();
  }

  private List<String> names() {
    assertThat(model.kinds().kindsProperty().get()).isEqualTo(kept().work().kinds());
    return kept().work().kinds().stream().map(Kind::name).toList();
  }

  private List<Long> minutes() {
    assertThat(model.lengths().lengthsProperty().get()).isEqualTo(kept().work().lengths());
    return kept().work().lengths().stream().map(Duration::toMinutes).toList();
  }

  /// What another program would read from the file.
  private Settings kept() {
    return new SettingsFile(home.resolve("settings.json"), trouble -> {
      throw trouble;
    }).get();
  }
}

package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.MovementId;
import stillwater.focus.Trouble;
import stillwater.movement.Movement;
import stillwater.store.MovementsFile;
import stillwater.text.Refusals;
import stillwater.text.Texts;

class RepertoireTest {
  private static final String ENTRY = """
      {"id": "hang", "name": "Hängen", "kind": "strength", "body_areas": ["shoulders"], "duration_s": 40,
       "posture": "standing", "equipment": ["none"], "intensity": "moderate", "discreet": false, "caution": "Langsam.",
       "steps": [{"seconds": 30, "text": "Häng."}, {"seconds": 10, "text": "Steig ab."}]}""";
  private static final Texts GERMAN = new Texts(Locale.GERMANY);

  @TempDir
  private Path home;

  private final List<Trouble> told = new ArrayList<>();
  private Path file;
  private Repertoire repertoire;

  @BeforeEach
  void openTheWindow() {
    file = home.resolve("movements.json");
    repertoire = new Repertoire(new MovementsFile(file), GERMAN, told::add);
  }

  @Test
  void aPersonsOwnStandAfterTheShippedOnesInTheirLanguage() throws IOException {
    put("[" + ENTRY + "]");
    var all = repertoire.get();
    assertThat(all.movements()).hasSize(65).extracting(Movement::name).startsWith("Langsames Kopfdrehen")
        .endsWith("Laufband, langsam", "Hängen");
    assertThat(all.movements()).filteredOn(all::isOwn).extracting(Movement::id)
        .containsExactly(new MovementId("hang"));
  }

  @Test
  void whatIsEditedMeanwhileIsReadAgainAndWhatIsNotIsNot() throws IOException {
    assertThat(repertoire.get().movements()).hasSize(64);
    put("[" + ENTRY + "]");
    var latest = repertoire.get();
    assertThat(latest.movements()).hasSize(65);
    assertThat(repertoire.get()).isSameAs(latest);
    var written = Files.getLastModifiedTime(file);
    put("[" + ENTRY.replace("hang", "lean") + "]");
    Files.setLastModifiedTime(file, FileTime.fromMillis(written.toMillis() + 1000));
    assertThat(repertoire.get().find(new MovementId("lean"))).isPresent();
    assertThat(repertoire.get().find(new MovementId("hang"))).isEmpty();
    Files.delete(file);
    assertThat(repertoire.get().movements()).hasSize(64);
    assertThat(told).isEmpty();
  }

  @Test
  void whatIsLeftOutIsToldOnceOfEachContent() throws IOException {
    put("[7, " + ENTRY + ", {\"id\": \"lean\"}]");
    repertoire.get();
    repertoire.get();
    assertThat(said()).containsExactly("In " + file + " steht, was keine Bewegung ist. Allein das bleibt weg, und "
        + "„stillwater doctor“ nennt alles davon. "
        + "#1: Ein Eintrag steht in geschweiften Klammern, jeder Wert mit seinem Namen. "
        + "lean: Das Feld „name“ fehlt oder hat einen Wert, den es nicht haben kann.");
    put("[7, 8, 9, 10]");
    assertThat(repertoire.leftOut()).hasSize(4);
    assertThat(said()).last().asString().contains(" #2: ").endsWith(" …").doesNotContain("#3");
    put("{");
    repertoire.get();
    assertThat(said()).hasSize(3).last().asString().startsWith(file + " lässt sich nicht lesen")
        .endsWith(" Das ist keine Liste in JSON, geschrieben als UTF-8.");
  }

  private List<String> said() {
    return told.stream().map(trouble -> Refusals.of(trouble, GERMAN)).toList();
  }

  private void put(String content) throws IOException {
    Files.writeString(file, content);
  }
}

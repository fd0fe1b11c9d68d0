package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.cli.Ink;
import stillwater.cli.Page;
import stillwater.cli.Stillwater;
import stillwater.text.Texts;

/// What a person reads when HOME is not as it should be.
class HomeTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir
  private Path folder;

  @Test
  void aFileIsNoHome() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "mine");
    assertThat(type(file, "start")).isEqualTo(3);
    assertThat(err).hasToString(file.toRealPath() + " cannot be used: a file stands there and no folder. "
        + "Nothing was changed; choose another place with --home.\n");
    assertThat(out.size()).isZero();
    assertThat(file).hasContent("mine");
  }

  @Test
  void aHomeOfANewerVersionIsLeftAlone() throws IOException {
    assertThat(type(folder, "start")).isZero();
    var journal = journal();
    var newer = Files.readString(journal).replace("{\"v\":1,", "{\"v\":2,");
    Files.writeString(journal, newer);
    for (var verb : new String[] {"status", "finish", "start"}) {
      out.reset();
      err.reset();
      assertThat(type(folder, verb)).as(verb).isEqualTo(3);
      assertThat(err).hasToString(journal.toRealPath() + " was written by a newer Stillwater. Nothing was changed; "
          + "use that newer version here.\n");
      assertThat(out.size()).isZero();
      assertThat(journal).hasContent(newer.strip());
    }
  }

  @Test
  void settingsThatCannotBeReadAreKeptAsideAndSaid() throws IOException {
    var settings = Files.writeString(folder.resolve("settings.json"), "{\"length\": \"soon\"");
    assertThat(type(folder, "start")).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .contains("The settings could not be read. They were kept as "
        + folder.toRealPath().resolve("settings.json.unreadable-1") + ", and the usual settings hold.");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains(" left of 50");
    assertThat(settings).doesNotExist();
    assertThat(folder.resolve("settings.json.unreadable-1")).hasContent("{\"length\": \"soon\"");
  }

  @Test
  void aPersonsOwnMovementsStandInHomeAndWhatIsWrongThereIsSaid() throws IOException {
    Files.writeString(folder.resolve("movements.json"), "[7]");
    assertThat(type(folder, "movements")).isZero();
    assertThat(err).hasToString(
        "movements.json: movement #1 is left out: An entry stands in braces, each value with its name.\n");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("  walk-pad-easy");
    assertThat(folder.resolve("movements.json")).hasContent("[7]");
  }

  @Test
  void theLanguageIsLookedUpWithoutTouchingAnything() throws IOException {
    var settings = folder.resolve("settings.json");
    assertThat(Home.language(Optional.of(folder))).isEmpty();
    Files.writeString(settings, "{\"language\": \"de-AT\"}");
    assertThat(Home.language(Optional.of(folder))).contains(Locale.of("de", "AT"));
    Files.writeString(settings, "{\"language\": ");
    assertThat(Home.language(Optional.of(folder))).isEmpty();
    assertThat(Home.language(Optional.of(settings))).isEmpty();
    assertThat(folder).isDirectoryContaining("glob:**/settings.json");
  }

  private Path journal() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("journal"))) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
    }
  }

  private int type(Path home, String verb) {
    var texts = new Texts(Locale.ENGLISH);
    var page = new Page(stream(out), stream(err), texts, new Ink(false));
    return Stillwater.run(named -> Home.open(named, page.err(), texts), page, "--home", home.toString(), verb);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}

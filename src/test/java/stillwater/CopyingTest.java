package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.engine.Present;
import stillwater.focus.Copies.Loss;
import stillwater.focus.MovedClock;
import stillwater.store.Backups;
import stillwater.store.Lock;
import stillwater.store.Places;
import stillwater.text.Texts;

/// Each day gets its copy, from whoever is there; and no trouble with it reaches a person who did something else.
class CopyingTest {
  private static final String LINE = """
      {"v":1,"id":"019a0000-0000-7000-8000-000000000001","seq":1,"at":"2026-11-20T09:00:00.000+01:00","type":"lesson",\
      "text":"slower"}
      """;

  @TempDir
  private Path folder;
  private Places places;
  private MovedClock clock;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Present present;
  private Copying copying;

  @BeforeEach
  void recordALine() throws IOException {
    places = new Places(folder);
    clock = new MovedClock(Instant.parse("2026-11-20T22:30:00Z"), ZoneId.of("Europe/Berlin"), true);
    present = new Present(clock::wall, clock::zone, clock);
    copying = new Copying(new Backups(places), present,
        new Told(new PrintStream(said, true, StandardCharsets.UTF_8), new Texts(Locale.ENGLISH))::lost);
    Files.writeString(Files.createDirectories(places.journal().resolve("desk")).resolve("2026-11.jsonl"), LINE);
  }

  @Test
  void eachDayWhereThePersonIsGetsOneCopy() throws IOException {
    copying.look();
    clock.pass(Duration.ofHours(1));
    copying.look();
    assertThat(places.backups()).isDirectoryContaining("glob:**/2026-11-20")
        .isDirectoryContaining("glob:**/2026-11-21");
    var made = places.backups().resolve("2026-11-21").resolve("SHA256SUMS");
    Files.setLastModifiedTime(made, FileTime.fromMillis(1_000_000));
    clock.pass(Duration.ofHours(20));
    copying.look();
    assertThat(Files.getLastModifiedTime(made).toMillis()).isEqualTo(1_000_000);
  }

  @Test
  void whoWritesMeanwhileDoesNotWaitForACopyNorACopyForThem() {
    try (var _ = Lock.take(places, "verb").orElseThrow()) {
      copying.look();
    }
    assertThat(places.backups().resolve("2026-11-20")).isDirectory();
  }

  @Test
  void whatOnlyTheCopyHasIsToldOnceADay() throws IOException {
    copying.look();
    Files.writeString(places.journal().resolve("desk").resolve("2026-11.jsonl"), "");
    clock.pass(Duration.ofHours(1));
    copying.look();
    copying.look();
    assertThat(said.toString(StandardCharsets.UTF_8)).isEqualTo("""
        journal/desk/2026-11.jsonl has lost 1 line that a copy holds.
        What was recorded there is safe in the copy: "stillwater restore" brings it back.
        """);
  }

  @Test
  void whateverOneLookMeetsTheNextOneComes() throws IOException {
    copying.look();
    Files.writeString(places.journal().resolve("desk").resolve("2026-11.jsonl"), "");
    var met = new ArrayList<Loss>();
    var clumsy = new Copying(new Backups(places), present, loss -> {
      met.add(loss);
      throw new OutOfMemoryError("thrown by the test");
    });
    for (int day = 1; day <= 2; day++) {
      clock.pass(Duration.ofDays(1));
      clumsy.look();
      assertThat(met).hasSize(day);
    }
  }

  @Test
  void whereNothingCanBeWrittenThereIsNoCopyAndNoWordAboutItUntilItCan() throws IOException {
    Files.writeString(places.backups(), "a file");
    copying.look();
    assertThat(places.backups()).hasContent("a file");
    Files.delete(places.backups());
    copying.look();
    assertThat(places.backups().resolve("2026-11-20")).isDirectory();
  }
}

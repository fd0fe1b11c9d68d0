package stillwater.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.Programs;
import stillwater.focus.Trouble;

/// Files that another program left, whole, odd and broken.
class ForeignFileTest {
  private static final String ENTRY =
      "{\"start\":\"20261116T080000Z\",\"end\":\"20261116T090000Z\",\"annotation\":\"%s\"}";
  private static final String TOLD = " 2026-11-16T08:00:00Z 2026-11-16T09:00:00Z - []";

  private Path folder;
  private Foreign file;

  @BeforeEach
  void takeAFolder(@TempDir Path taken) {
    folder = taken;
    file = new Foreign(folder);
  }

  @Test
  void theMarkBeforeAFileAndTheEndsOfItsLinesMakeNoDifference() {
    assertThat(file.told("\uFEFF\r\n [\r\n" + ENTRY.formatted("ü") + "\r\n]\r\n")).containsExactly("3" + TOLD + " ü");
    assertThat(file.told("\uFEFF[[1763366400,1763370000,\"p\",\"a\",[],0]]")).hasSize(1);
  }

  @Test
  void aFileTellsItsFormatByItself() {
    assertThat(((Reading.Read) file.read("[[]]")).format()).isEqualTo(Format.WATSON);
    assertThat(((Reading.Read) file.read("[{}]")).format()).isEqualTo(Format.TIMEWARRIOR);
    assertThat(((Reading.Read) file.read("User,Start date,Start time,End date,End time\n")).format())
        .isEqualTo(Format.TOGGL);
  }

  @Test
  void anotherFormatThanWasSaidIsRefused() {
    assertThat(file.as(Format.TOGGL).refusal("[[]]")).isEqualTo("OTHER_FORMAT toggl watson");
    assertThat(file.as(Format.WATSON).refusal("[{}]")).isEqualTo("OTHER_FORMAT watson timewarrior");
    assertThat(file.as(Format.WATSON).told("[]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\uFEFF", "\r\n"})
  void aFileWithoutALetterIsCalledEmpty(String content) {
    assertThat(file.refusal(content)).isEqualTo("FILE_EMPTY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "rubbish", "7", "\u0000\u0000", "<html>", "a,b\n1,2\n", "[7]"})
  void aFileOfNoFormatIsRefused(String content) {
    assertThat(file.refusal(content)).isEqualTo("UNKNOWN_FORMAT");
  }

  @Test
  void aFileThatIsCutShortOrDamagedIsRefusedByTheLine() {
    assertThat(file.refusal("[\n" + ENTRY.formatted("a") + ",\n" + ENTRY.formatted("b"))).isEqualTo("BROKEN_AT 3");
    assertThat(file.refusal("[\n" + ENTRY.formatted("a") + ",\n{\"start\"\n")).startsWith("BROKEN_AT ");
    assertThat(file.refusal("[\n" + ENTRY.formatted("a") + "\n] more")).isEqualTo("BROKEN_AT 3");
    assertThat(file.refusal("[{\"a\":".repeat(5000))).startsWith("BROKEN_AT 1");
    assertThat(file.refusal("Start date,Start time,End date,End time\n\"2026-11-16")).startsWith("BROKEN_AT ");
  }

  @Test
  void whatIsNotUtf8IsRefusedByTheLine() {
    var latin = ("[\n" + ENTRY
        .formatted("a") + ",\n" + ENTRY.formatted("ü") + "]").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(file.refusal(latin)).isEqualTo("NOT_UTF_8 3");
    assertThat(file.refusal("Start date\n".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("UNKNOWN_FORMAT");
    assertThat(file.refusal("\uFEFFStart date\n".getBytes(StandardCharsets.UTF_16))).isEqualTo("NOT_UTF_8 1");
    assertThat(file.refusal(("[" + " ".repeat(1 << 14) + "\n".repeat(20_000) + "\u00FC")
        .getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("NOT_UTF_8 20001");
    assertThat(file.refusal(new byte[] {'[', (byte) 0xC3})).isEqualTo("NOT_UTF_8 1");
  }

  @Test
  void lettersOfSeveralBytesAreReadWhereverAPieceEnds() {
    for (int blanks = 16_300; blanks < 16_400; blanks += 9) {
      assertThat(file.told("[" + " ".repeat(blanks) + ENTRY.formatted("😀ü€") + "]")).hasSize(1);
    }
  }

  @Test
  void aHugeLineIsReadAsAnyOther() {
    assertThat(file.told("[" + " ".repeat(1 << 22) + ENTRY.formatted("x".repeat(1 << 22)) + "]").getFirst())
        .isEqualTo("1" + TOLD + " " + "x".repeat(500));
  }

  @Test
  void aFileTooLargeToReadIsRefused() throws IOException {
    try (var huge = new RandomAccessFile(folder.resolve("huge").toFile(), "rw")) {
      huge.setLength((64L << 20) + 1);
    }
    assertThat(new ForeignFile(folder.resolve("huge")).read(new ForeignFile.Hints(
        Optional.empty(), Foreign.BERLIN, Optional.empty()))).asString().contains("FILE_TOO_LARGE");
  }

  /// As in `stillwater import timewarrior <(timew export)`: what was read of a pipe is not there a second time.
  @Test
  void aPipeIsReadAsAFileIs() throws IOException {
    Programs.need("mkfifo");
    var pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().onExit().join().exitValue()).isZero();
    var writer = new ProcessBuilder("sh", "-c", "printf '%s' \"$1\" > \"$0\"", pipe.toString(),
        "[" + ENTRY.formatted("x".repeat(100_000)) + "]").start();
    assertThat(new ForeignFile(pipe).read(new ForeignFile.Hints(Optional.empty(), Foreign.BERLIN, Optional.empty())))
        .isInstanceOfSatisfying(Reading.Read.class, read -> assertThat(read.items()).hasSize(1));
    assertThat(writer.onExit().join().exitValue()).isZero();
  }

  @Test
  void aFileThatIsNotThereIsATroubleAndTellsItsName() throws IOException {
    var hints = new ForeignFile.Hints(Optional.empty(), Foreign.BERLIN, Optional.empty());
    for (var path : new Path[] {folder.resolve("none"), Files.createDirectories(folder.resolve("folder"))}) {
      assertThatThrownBy(() -> new ForeignFile(path).read(hints)).isInstanceOfSatisfying(Trouble.class, trouble -> {
        assertThat(trouble.code()).isEqualTo(Trouble.Code.FILE_NOT_READ);
        assertThat(trouble.about()).containsExactly(path.toString());
      });
    }
  }
}

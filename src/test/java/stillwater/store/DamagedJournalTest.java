package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stillwater.focus.Recorded;

/// What a crash, a disk or an editor did to a journal costs nothing but the line it was done to.
class DamagedJournalTest {
  private static final List<Recorded> EVENTS = Diary.lessons(4);
  private static final byte[] WHOLE = utf8(Diary.lines(EVENTS));

  private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
  private final Diary diary = new Diary(disk.getPath("/journal"));

  @AfterEach
  void closeDisk() throws IOException {
    disk.close();
  }

  @Test
  void cutAnywhereItLosesTheTornLineAloneAndGoesOnOnTheNext() {
    for (int cut = 0; cut <= WHOLE.length; cut++) {
      var left = Arrays.copyOf(WHOLE, cut);
      diary.put("2026-11", left);
      var whole = wholeLines(left);
      var journal = diary.opened();
      assertThat(journal.recent()).as("cut at %d", cut).isEqualTo(EVENTS.subList(0, whole));

      var next = Diary.recorded(journal.lastSeq() + 1, "2026-11-18T09:00:00Z", Diary.lesson("after"));
      journal.append(List.of(next));
      assertThat(diary.opened().recent()).as("cut at %d", cut).isEqualTo(plus(EVENTS.subList(0, whole), next));
      var newline = cut > 0 && left[cut - 1] != '\n' ? "\n" : "";
      assertThat(diary.bytes("2026-11")).as("cut at %d", cut)
          .isEqualTo(joined(left, utf8(newline), utf8(Diary.lines(List.of(next)))));
    }
  }

  @ParameterizedTest
  @MethodSource("rubbish")
  void rubbishInTheMiddleCostsNothingElse(byte[] rubbish) {
    var first = utf8(Diary.lines(EVENTS.subList(0, 2)));
    var rest = utf8(Diary.lines(EVENTS.subList(2, 4)));
    diary.put("2026-11", joined(first, rubbish, utf8("\n"), rest));
    assertThat(diary.opened().recent()).isEqualTo(EVENTS);
    assertThat(diary.opened().lastSeq()).isEqualTo(4);
  }

  @ParameterizedTest
  @MethodSource("rubbish")
  void rubbishAtTheEndCostsNothingElse(byte[] rubbish) {
    diary.put("2026-11", joined(WHOLE, rubbish));
    var journal = diary.opened();
    assertThat(journal.recent()).isEqualTo(EVENTS);
    var next = Diary.recorded(journal.lastSeq() + 1, "2026-11-18T09:00:00Z", Diary.lesson("after"));
    journal.append(List.of(next));
    assertThat(next.seq()).isEqualTo(5);
    assertThat(diary.opened().recent()).isEqualTo(plus(EVENTS, next));
    assertThat(diary.bytes("2026-11")).startsWith(joined(WHOLE, rubbish));
  }

  static Stream<byte[]> rubbish() {
    return Stream.of(
        new byte[0],
        new byte[5000],
        new byte[] {(byte) 0xC3},
        new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0},
        utf8("\r"),
        utf8("\n\n\r\n \t"),
        utf8("<<<<<<< HEAD\n=======\n>>>>>>> theirs"),
        utf8("[".repeat(50_000)),
        utf8("{\"v\":1,\"note\":\""),
        utf8("\u2028\uFEFF"),
        utf8("x".repeat((1 << 20) + 1)),
        utf8("{\"v\":1,\"text\":\"" + "y".repeat(1 << 21) + "\"}"));
  }

  @Test
  void linesThatEndAsOnWindowsAreRead() {
    diary.put("2026-11", Diary.lines(EVENTS).replace("\n", "\r\n"));
    assertThat(diary.opened().recent()).isEqualTo(EVENTS);
  }

  @Test
  void aMarkBeforeTheFirstLineIsNoPartOfIt() {
    diary.put("2026-11", "\uFEFF" + Diary.lines(EVENTS));
    assertThat(diary.opened().recent()).isEqualTo(EVENTS);
    diary.put("2026-11", "\uFEFF" + Diary.lines(EVENTS.subList(0, 1)));
    assertThat(diary.opened().lastSeq()).isEqualTo(1);
    diary.put("2026-11", "\uFEFF");
    assertThat(diary.opened().recent()).isEmpty();
  }

  @Test
  void aLastLineThatMissesOnlyItsNewlineIsRead() {
    diary.put("2026-11", Arrays.copyOf(WHOLE, WHOLE.length - 1));
    assertThat(diary.opened().recent()).isEqualTo(EVENTS);
  }

  private static List<Recorded> plus(List<Recorded> events, Recorded next) {
    return Stream.concat(events.stream(), Stream.of(next)).toList();
  }

  private static int wholeLines(byte[] bytes) {
    var text = text(bytes);
    var whole = text(WHOLE).lines().toList();
    return (int) text.lines().filter(whole::contains).count();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[]... pieces) {
    var out = new ByteArrayOutputStream();
    Stream.of(pieces).forEach(out::writeBytes);
    return out.toByteArray();
  }
}

package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.focus.Checkup;
import stillwater.focus.Checkup.Problem;
import stillwater.focus.Id;
import stillwater.focus.Recorded;
import stillwater.focus.Trouble;
import stillwater.wire.EventJson;

/// What a crash, a disk or an editor did to a journal costs nothing but the line it was done to.
class DamagedJournalTest {
  /// Their ids are far apart, as they are in life: one bit does not make one the other.
  private static final List<Recorded> EVENTS = Diary.lessons(4).stream().map(lesson -> new Recorded(
      new Id(new UUID(0x7000L, lesson.seq() * 0x9E3779B97F4A7C15L)), lesson.seq(), lesson.at(), lesson.event()))
      .toList();
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

  /// All but the number of a version: a line that may be a newer Stillwater's keeps this one from writing.
  @Test
  void aBitChangedAnywhereCostsItsLineAloneAndIsNamed() {
    var versions = IntStream.range(0, WHOLE.length).filter(at -> text(WHOLE).startsWith("1,\"id\"", at))
        .boxed().toList();
    for (int bit = 0; bit < 8 * WHOLE.length; bit++) {
      if (!versions.contains(bit / 8)) {
        var hurt = WHOLE.clone();
        hurt[bit / 8] ^= (byte) (1 << bit % 8);
        losesOnly(hurt, bit / 8, bit / 8, "bit " + bit);
      }
    }
  }

  @Test
  void zerosAnywhereCostTheLinesTheyTouchAndAreNamed() {
    for (int from = 0; from < WHOLE.length; from++) {
      for (int length : new int[] {1, 200, 5000}) {
        int to = Math.min(from + length, WHOLE.length);
        var hurt = WHOLE.clone();
        Arrays.fill(hurt, from, to, (byte) 0);
        losesOnly(hurt, from, to - 1, length + " zeros at " + from);
        assertThat(findings()).as("%d zeros at %d", length, from).contains(Problem.ZEROS);
      }
    }
  }

  @Test
  void aPieceLostAnywhereCostsTheLinesItTouches() {
    for (int from = 0; from < WHOLE.length; from++) {
      for (int length : new int[] {1, 9, 200}) {
        int to = Math.min(from + length, WHOLE.length);
        losesOnly(joined(Arrays.copyOf(WHOLE, from), Arrays.copyOfRange(WHOLE, to, WHOLE.length)), from, to - 1,
            length + " bytes lost at " + from);
      }
    }
  }

  @Test
  void aVersionThatABitMadeNewerCostsItsLineWhileThisStillwaterHasWrittenBehindIt() {
    var lines = Diary.lines(EVENTS).split("(?<=\n)");
    lines[1] = lines[1].replace("\"v\":1", "\"v\":3");
    diary.put("2026-11", String.join("", lines));
    assertThat(diary.opened().recent()).hasSize(3).doesNotContain(EVENTS.get(1));
    assertThat(diary.opened().lastSeq()).isEqualTo(4);
    assertThat(findings()).contains(Problem.NEWER);
  }

  @Test
  void aNewerVersionAtTheEndKeepsThisOneFromWritingAndLosesNothing() {
    diary.put("2026-11", Diary.lines(EVENTS) + EventJson.write(EVENTS.get(1)).replace("\"v\":1", "\"v\":3") + "\n");
    assertThat(diary.opened().everything().get(Diary.DESK)).isEqualTo(EVENTS);
    assertThat(catchThrowableOfType(Trouble.class, () -> diary.opened().recent()).code())
        .isEqualTo(Trouble.Code.HOME_IS_NEWER);
  }

  static Stream<Arguments> lines() {
    var lines = EVENTS.stream().map(EventJson::write).toList();
    var one = lines.get(0);
    var two = lines.get(1);
    return Stream.of(
        Arguments.of("two on one line", one + two, Problem.GLUED),
        Arguments.of("two with a blank between", one + " " + two, Problem.GLUED),
        Arguments.of("zeros before, between and behind", "\0\0" + one + "\0" + two + "\0", Problem.ZEROS),
        Arguments.of("a torn one before", one + "\n" + lines.get(2).substring(0, 40) + two, Problem.DAMAGED),
        Arguments.of("a torn letter before", one + "\n{\"v\":1,\"text\":\"\u00DC" + two, Problem.DAMAGED),
        Arguments.of("rubbish behind", one + "\u0001\n" + two + "}{", Problem.DAMAGED),
        Arguments.of("a mark of bytes on a later line", one + "\n\uFEFF" + two, Problem.DAMAGED),
        Arguments.of("lines that end as they once did", one + "\r" + two + "\r", Problem.GLUED),
        Arguments.of("a merge that git left", "<<<<<<< HEAD\n" + one + "\n=======\n" + two + "\n>>>>>>> theirs",
            Problem.MERGE_MARK),
        Arguments.of("zeros for a megabyte", one + "\0".repeat(2 << 20) + two, Problem.ZEROS));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void whatCanStillBeToldApartIsNotLost(String name, String lines, Problem problem) {
    diary.put("2026-11", lines + "\n" + Diary.lines(EVENTS.subList(2, 4)));
    assertThat(diary.opened().recent()).isEqualTo(EVENTS);
    assertThat(diary.opened().lastSeq()).isEqualTo(4);
    assertThat(findings()).contains(problem).isSubsetOf(problem, Problem.GLUED);
  }

  @Test
  void anEventInsideAnotherIsNone() {
    var inner = EventJson.write(EVENTS.getFirst());
    diary.put("2026-11", "{\"v\":1,\"type\":\"bundle\",\"id\":\"" + EVENTS.get(3).id() + "\",\"seq\":9,\"at\":"
        + "\"2026-11-17T09:00:00Z\",\"events\":[" + inner
        + "]}\n{\"v\":1,\"text\":" + inner.replace("\"", "\\\"") + "\n");
    assertThat(diary.opened().recent()).isEmpty();
    assertThat(findings()).containsExactly(Problem.DAMAGED, Problem.UNKNOWN_TYPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32"})
  void aFileInAnotherEncodingStaysAndIsNamedAndWhatComesAfterIsRead(String encoding) {
    var other = Diary.lines(EVENTS).getBytes(Charset.forName(encoding));
    diary.put("2026-11", other);
    var next = Diary.recorded(5, "2026-11-18T09:00:00Z", Diary.lesson("after"));
    diary.opened().append(List.of(next));
    assertThat(diary.opened().recent()).endsWith(next);
    assertThat(diary.bytes("2026-11")).startsWith(other);
    assertThat(findings()).contains(Problem.ZEROS);
  }

  /// What was not touched is read, what is written next is read too, and what was lost is named; but where what is left
  /// of two lines is an event, nobody can tell.
  private void losesOnly(byte[] hurt, int from, int to, String what) {
    diary.put("2026-11", hurt);
    var untouched = EVENTS.stream().filter(event -> !touches(EVENTS.indexOf(event), from, to)).toList();
    var journal = diary.opened();
    var left = journal.recent();
    assertThat(left).as(what).containsAll(untouched);
    if (left.size() < EVENTS.size() && EVENTS.containsAll(left) && wholeLines(hurt) < text(hurt).lines().count()) {
      assertThat(findings()).as(what).isNotEmpty();
    }
    var next = Diary.recorded(journal.lastSeq() + 1, "2026-11-18T09:00:00Z", Diary.lesson("after"));
    journal.append(List.of(next));
    assertThat(diary.opened().recent()).as(what).containsAll(untouched).contains(next);
  }

  /// Whether a byte of the event itself was touched; its newline is none of them.
  private static boolean touches(int event, int from, int to) {
    int begins = Diary.lines(EVENTS.subList(0, event)).getBytes(StandardCharsets.UTF_8).length;
    int ends = begins + EventJson.write(EVENTS.get(event)).getBytes(StandardCharsets.UTF_8).length;
    return from < ends && to >= begins;
  }

  private List<Problem> findings() {
    return new Doctor(new Places(diary.folder.getParent()), "m").examine().stream()
        .flatMap(file -> file.findings().stream()).map(Checkup.Finding::problem)
        .filter(problem -> problem != Problem.EXPOSED).distinct().sorted().toList();
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

package stillwater.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.focus.Command;
import stillwater.focus.RandomLife;
import stillwater.focus.Snapshot;
import stillwater.focus.Watch;

/// What travels through the socket: it arrives as it was sent, and what is no talk at all does no harm.
class LinkJsonTest {

  @Test
  void everyRequestArrivesAsItWasSent() {
    for (long seed = 0; seed < 1500; seed++) {
      var request = new Anything(seed).of(Request.class);
      assertThat(LinkJson.request(LinkJson.write(request))).as("seed %d", seed).isEqualTo(request);
    }
  }

  @Test
  void everyCommandArrivesAsItWasSaid() {
    for (long seed = 0; seed < 2000; seed++) {
      var request = new Request.Ask(new Anything(seed).of(Command.class));
      assertThat(LinkJson.request(LinkJson.write(request))).as("seed %d", seed).isEqualTo(request);
    }
  }

  @Test
  void everyReplyArrivesAsItWasSent() {
    for (long seed = 0; seed < 1500; seed++) {
      var reply = new Anything(seed).of(Reply.class);
      assertThat(told(LinkJson.reply(LinkJson.write(reply)))).as("seed %d", seed).isEqualTo(told(reply));
    }
  }

  @Test
  void everySnapshotOfALifeArrivesAsItStood() {
    for (long seed = 0; seed < 30; seed++) {
      var look = new Anything(seed).of(Watch.Look.class);
      var snapshot = new Reply.Standing(new Snapshot(RandomLife.of(seed, 40).state(), look));
      assertThat(told(LinkJson.reply(LinkJson.write(snapshot)))).as("seed %d", seed).isEqualTo(told(snapshot));
    }
  }

  @Test
  void whatIsSentTakesOneLine() {
    for (long seed = 0; seed < 300; seed++) {
      var anything = new Anything(seed);
      assertThat(LinkJson.write(anything.of(Request.class)) + LinkJson.write(anything.of(Reply.class)))
          .as("seed %d", seed).doesNotContain("\n", "\r");
    }
  }

  @Test
  void aDamagedRequestIsReadOrUnreadableAndNothingElse() {
    for (long seed = 0; seed < 3000; seed++) {
      var line = damaged(LinkJson.write(new Anything(seed).of(Request.class)), seed);
      assertThatCode(() -> orUnreadable(() -> LinkJson.write(LinkJson.request(line))))
          .as("seed %d", seed).doesNotThrowAnyException();
    }
  }

  @Test
  void aDamagedReplyIsReadOrUnreadableAndNothingElse() {
    for (long seed = 0; seed < 2000; seed++) {
      var line = damaged(LinkJson.write(new Anything(seed).of(Reply.class)), seed);
      assertThatCode(() -> orUnreadable(() -> LinkJson.write(LinkJson.reply(line))))
          .as("seed %d", seed).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "null", "\u0000", "GET / HTTP/1.1", "{\"v\":1}",
      "{\"v\":2,\"want\":\"show\"}",
      "{\"v\":\"1\",\"want\":\"show\"}", "{\"v\":1,\"want\":\"SHOW\"}", "{\"v\":1,\"want\":7}", "{\"v\":1,\"ask\":7}",
      "{\"v\":1,\"ask\":[]}", "{\"v\":1,\"ask\":{}}", "{\"v\":1,\"ask\":{\"say\":\"nothing\"}}",
      "{\"v\":1,\"ask\":{\"say\":\"start\"}}", "{\"v\":1,\"ask\":{\"say\":\"extend\",\"by\":\"PT1H\",\"at\":\"now\"}}",
      "{\"v\":1,\"ask\":{\"say\":\"undo\",\"at\":\"2026-11-17T09:00:00+01:00\"}}",
      "{\"v\":1,\"ask\":{\"say\":\"extend\",\"by\":\"P99999999D\"}}",
      "{\"v\":1,\"ask\":{\"say\":\"plan\",\"from\":\"2026-11-17\",\"minutes\":[\"a\"]}}",
      "{\"v\":1,\"ask\":{\"say\":\"plan\",\"from\":\"+999999999-12-31\",\"minutes\":[0,0,0,0,0,0,0]}}",
      "{\"v\":1,\"want\":\"events\"}", "{\"v\":1,\"want\":\"events\",\"from\":\"2026-13\",\"to\":\"2026-12\"}",
      "{\"v\":1,\"want\":\"events\",\"from\":\"-999999999-01\",\"to\":\"2026-12\"}",
      "{\"v\":1,\"want\":\"events\",\"from\":\"2026-12\",\"to\":\"+999999999-12\"}"})
  void whatIsNoRequestIsUnreadable(String line) {
    assertThatThrownBy(() -> LinkJson.request(line)).isInstanceOf(Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{\"v\":1}", "{\"v\":2,\"shown\":true}", "{\"v\":1,\"shown\":\"yes\"}",
      "{\"v\":1,\"done\":{}}", "{\"v\":1,\"done\":[7]}", "{\"v\":1,\"done\":[{\"v\":2}]}", "{\"v\":1,\"refused\":7}",
      "{\"v\":1,\"refused\":{\"code\":\"because\",\"about\":[]}}", "{\"v\":1,\"events\":[]}", "{\"v\":1,\"error\":7}",
      "{\"v\":1,\"events\":[],\"shift\":\"PT9223372036854775807S\"}",
      "{\"v\":1,\"events\":[],\"shift\":\"PT0S\",\"absence\":[]}",
      "{\"v\":1,\"events\":[],\"shift\":\"PT0S\",\"absence\":{\"since\":\"2026-11-17T09:00:00Z\",\"cause\":\"sleep\","
          + "\"slept\":\"PT9223372036854775807S\"}}",
      "{\"v\":1,\"history\":[{\"device\":\"../..\",\"events\":[]}]}",
      "{\"v\":1,\"trouble\":{\"code\":\"all-is-well\"}}"})
  void whatIsNoReplyIsUnreadable(String line) {
    assertThatThrownBy(() -> LinkJson.reply(line)).isInstanceOf(Unreadable.class);
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
      "{\"v\":1,\"want\":\"dance\"} | want is unknown",
      "{\"v\":2,\"want\":\"show\"} | this is version 1",
      "{\"v\":1,\"ask\":{\"say\":\"describe\"}} | of is missing",
      "{\"v\":1,\"ask\":{\"say\":\"undo\",\"at\":\"2026-11-17T09:00:00+01:00\"}} | at does not go with this"})
  void whatIsWrongWithARequestIsNamed(String line, String why) {
    assertThatThrownBy(() -> LinkJson.request(line)).hasMessage(why);
  }

  private static void orUnreadable(Runnable reading) {
    try {
      reading.run();
    } catch (Unreadable e) {
      assertThat(e.why()).isNotBlank();
    }
  }

  /// A state is compared by what it was folded from, which is all that a snapshot carries.
  private static Object told(Reply reply) {
    return reply instanceof Reply.Standing(Snapshot snapshot)
        ? List.of(snapshot.state().log().oldestFirst(), snapshot.state().activity(),
            snapshot.state().blocks().oldestFirst(), snapshot.look(), snapshot.backlog()) : reply;
  }

  private static String damaged(String line, long seed) {
    return new String(new Damage(seed).to(line.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }
}

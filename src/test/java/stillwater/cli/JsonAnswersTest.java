package stillwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The answers that programs read: the keys they count on. New ones may appear, none goes.
class JsonAnswersTest {
  private static final String BY_ORIGIN = "count:int awaySeconds:int";

  @TempDir
  private Path home;

  private Terminal person;

  @BeforeEach
  void sitDown() {
    person = new Terminal(home, "2026-11-16T08:00:00Z", Terminal.BERLIN);
  }

  @Test
  void statusHasItsKeysInEveryState() {
    holds(read("status", "--json"), "state:string openGaps:int");
    assertThat(state()).isEqualTo("idle");
    person.say("start", "Prove lemma 3", "-m", "50");
    assertThat(state()).isEqualTo("focusing");
    holds(read("status", "--json").get("block"), "id:string intention:string kind:string started:string "
        + "plannedSeconds:int focusedSeconds:int remainingSeconds:int interruptions:int distractions:int");
    person.wait(60);
    assertThat(state()).isEqualTo("overtime");
    assertThat(read("status", "--json").at("/block/remainingSeconds").asLong()).isEqualTo(-600);
    person.say("i", "-c", "case n=0");
    assertThat(state()).isEqualTo("interrupted");
    assertThat(read("status", "--json").at("/block/cue").asString()).isEqualTo("case n=0");
    person.wait(1).say("resume");
    person.clock().sleep(Duration.ofHours(1));
    assertThat(state()).isEqualTo("held");
    person.say("break", "-m", "10");
    assertThat(state()).isEqualTo("break");
    assertThat(read("status", "--json").get("openGaps").asInt()).isEqualTo(1);
    holds(read("status", "--json").get("break"),
        "started:string plannedSeconds:int remainingSeconds:int movements:array");
  }

  @Test
  void anOpenEndedBlockSaysSoWithNull() {
    person.say("start", "--open");
    holds(read("status", "--json").get("block"), "plannedSeconds:null remainingSeconds:null intention:string");
  }

  @Test
  void aWeekHasItsKeysAlsoWhereNothingWasLived() {
    for (int day = 0; day < 2; day++) {
      var week = read("week", "--format", "json");
      holds(week, "week:string from:string to:string focusSeconds:int awaySeconds:int blocks:int interruptions:int "
          + "distractions:int longestUnbrokenSeconds:int depth:number byKind:object byOrigin:object bySource:object "
          + "days:array breaks:object previousWeeks:object uncertainty:object");
      List.of("self", "external", "unknown").forEach(origin -> holds(week.at("/byOrigin/" + origin), BY_ORIGIN));
      assertThat(week.get("days")).hasSize(7).allSatisfy(each -> holds(each, "date:string focusSeconds:int "
          + "awaySeconds:int blocks:int interruptions:int distractions:int plannedSeconds:int byKind:object"));
      holds(week.get("breaks"), "offered:int taken:int cutShort:int skipped:int movements:int movementSeconds:int");
      holds(week.get("previousWeeks"), "n:int minFocusSeconds:int medianFocusSeconds:int maxFocusSeconds:int");
      holds(week.get("uncertainty"), "unansweredGapSeconds:int openBlocks:int clockShifts:int");
      live();
    }
    assertThat(read("week", "--format", "json").get("bySource")).isNotEmpty()
        .allSatisfy(each -> holds(each, BY_ORIGIN));
    holds(read("today", "--format", "json"), "date:string focusSeconds:int plannedSeconds:int breaks:object");
  }

  @Test
  void blocksHaveTheirKeys() {
    live();
    var block = read("blocks", "--json").get(0);
    holds(block, "device:string added:boolean clockShifts:array "
        + "id:string intention:string kind:string tags:array zone:string started:string ended:string "
        + "focusedSeconds:int awaySeconds:int interruptions:array distractions:array gaps:array");
    holds(block.at("/interruptions/0"), "resumed:string id:string at:string seconds:int source:string origin:string "
        + "note:string cue:string returnSeconds:int worthIt:string");
    holds(block.at("/interruptions/1"), "id:string at:string seconds:int source:null origin:string");
    holds(block.at("/distractions/0"), "id:string at:string source:string note:string");
    holds(block.at("/distractions/1"), "id:string at:string source:null");
    holds(block.at("/gaps/0"), "id:string from:string to:string cause:string");
    person.say("gap", "focus");
    holds(read("blocks", "--json").at("/0/gaps/0"), "as:string");
    person.say("start");
    holds(read("blocks", "--json").get(1), "ended:null until:string running:boolean");
  }

  @Test
  void breaksHaveTheirKeys() {
    live();
    var rest = read("breaks", "--json").get(0);
    holds(rest, "id:string device:string after:string started:string ended:string plannedSeconds:int movements:array");
    holds(rest.at("/movements/0"), "movement:string at:string seconds:int skipped:boolean");
  }

  @Test
  void aBreakHasItsKeysWithABlockAndWithout() {
    person.say("start", "Prove lemma 3", "-m", "50");
    person.wait(5).say("park", "the sampler");
    var block = read("status", "--json").at("/block/id").asString();
    var begun = read("break", "--json");
    holds(begun, "break:object reason:string movements:array blockEnded:string parked:array");
    holds(begun.get("break"), "id:string started:string plannedSeconds:int");
    assertThat(begun.get("blockEnded").asString()).isEqualTo(block);
    assertThat(begun.at("/break/plannedSeconds").asInt()).isEqualTo(600);
    assertThat(begun.at("/break/started").asString()).isEqualTo("2026-11-16T09:05:00+01:00");
    assertThat(begun.get("reason").asString()).endsWith(".");
    assertThat(begun.get("movements")).isNotEmpty().allSatisfy(movement -> {
      holds(movement, "id:string name:string seconds:int areas:array steps:array caution:string");
      assertThat(movement.get("steps")).isNotEmpty().allSatisfy(step -> holds(step, "seconds:int text:string"));
    });
    assertThat(begun.get("parked")).singleElement().satisfies(thought -> holds(thought, "id:string text:string"));
    person.wait(5).say("end-break");
    assertThat(read("breaks", "--json").at("/0/id")).isEqualTo(begun.at("/break/id"));
    assertThat(read("breaks", "--json").at("/0/suggested")).extracting(JsonNode::asString)
        .containsExactlyElementsOf(begun.get("movements").findValuesAsString("id"));
    assertThat(begun.has("sources")).isFalse();
    var explained = read("break", "--json", "--sources");
    holds(explained, "blockEnded:null sources:array");
    assertThat(explained.get("sources")).extracting(JsonNode::asString)
        .anyMatch(paragraph -> paragraph.contains("Albulescu et al. (2022)"));
  }

  @Test
  void movementsHaveTheirKeys() {
    var keys = "id:string name:string kind:string areas:array seconds:int posture:string equipment:array "
        + "intensity:string discreet:boolean steps:array caution:string own:boolean";
    assertThat(read("movements", "--json")).hasSize(64).allSatisfy(movement -> holds(movement, keys));
    var pad = read("movements", "walk-pad-easy", "--json");
    holds(pad, keys);
    assertThat(pad.get("equipment")).extracting(JsonNode::asString).containsExactly("standing-desk", "walking-pad");
  }

  @Test
  void anAnswerIsOneLine() {
    live();
    assertThat(List.of(person.say("status", "--json"), person.say("week", "--format", "json"),
        person.say("blocks", "--json"), person.say("breaks", "--json"), person.say("movements", "--json"),
        person.say("break", "--json"))).allMatch(json -> json.lines().count() == 1);
  }

  private void live() {
    person.say("start", "Prove lemma 3", "-m", "50", "-t", "maths");
    person.wait(5).say("d", "phone", "-s", "urge");
    person.wait(5).say("d");
    var held = person.wait(5).say("i", "loader", "-s", "colleague", "-c", "case n=0");
    person.wait(5).say("resume");
    person.wait(1).say("back");
    person.say("describe", held.replaceAll("(?s).*\\((\\w+)\\).*", "$1"), "--worth", "yes");
    person.wait(5).say("i");
    person.wait(5).say("resume");
    person.clock().sleep(Duration.ofMinutes(30));
    person.say("f");
    person.say("break", "-m", "10");
    person.wait(1).say("moved", "neck-slow-turns");
    person.wait(9).say("end-break");
  }

  private String state() {
    return read("status", "--json").get("state").asString();
  }

  /// Checks that an object has these keys, each with its type, such as `id:string blocks:int`.
  private static void holds(JsonNode object, String keys) {
    assertThat(keys.strip().split(" ")).as(object.toString()).allSatisfy(key -> {
      var name = key.substring(0, key.indexOf(':'));
      assertThat(object.has(name)).as(key).isTrue();
      assertThat(types(object.get(name))).as(key).contains(key.substring(key.indexOf(':') + 1));
    });
  }

  private static List<String> types(JsonNode value) {
    var type = value.getNodeType().name().toLowerCase(Locale.ROOT);
    return value.isIntegralNumber() ? List.of(type, "int") : List.of(type);
  }

  private JsonNode read(String... words) {
    return JsonMapper.shared().readTree(person.say(words));
  }
}

package stillwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where nothing that was suggested is left, something else is offered, and that is what a plain verb then means.
class SkipVerbTest {
  private static final String OFFER = "\nSomething else:\n";

  @TempDir
  private Path home;

  private Terminal person;
  private List<String> suggested;

  @BeforeEach
  void beginABreak() {
    person = new Terminal(home, "2026-11-16T08:00:00Z", Terminal.BERLIN);
    suggested = json("break", "--json").get("movements").findValuesAsString("id");
  }

  @Test
  void whatWasSuggestedComesFirst() {
    for (var next : suggested.subList(1, suggested.size())) {
      assertThat(person.say("skip")).contains("Next: " + json("movements", next, "--json").get("name").asString())
          .doesNotContain("Something else");
    }
    assertThat(person.say("skip")).startsWith("Left out: ").contains(OFFER).contains("\"moved\" notes it as done");
  }

  @Test
  void somethingElseIsNeverWhatTheBreakHasSeenAndEachSkipOffersAnother() {
    skipAll();
    for (int i = 0; i < 5; i++) {
      person.say("skip");
    }
    assertThat(past()).hasSize(suggested.size() + 5).doesNotHaveDuplicates();
  }

  @Test
  void onceNothingElseFitsThatIsSaidAndNothingMoreIsNoted() {
    skipAll();
    for (int i = 0; i < 200 && person.type("skip").status() == 0; i++) {
      assertThat(i).isLessThan(100);
    }
    var before = past();
    assertThat(person.type("skip").err()).startsWith("No suggested movement is left; name one.");
    assertThat(person.type("moved").err()).startsWith("No suggested movement is left; name one.");
    assertThat(past()).isEqualTo(before);
  }

  @Test
  void whatIsOfferedIsWhatIsNotedAsDoneHoweverLongItTook() {
    var offered = nameOf(skipAll());
    person.wait(9);
    assertThat(person.say("moved")).startsWith("Done: " + offered + ",");
  }

  @Test
  void whoDidAllThatWasSuggestedReadsWhatAPlainVerbMeansThen() {
    var last = suggested.stream().map(_ -> person.say("moved")).toList().getLast();
    var offered = last.replaceAll("(?s).*Something else, if you like: (.*), .*", "$1");
    assertThat(person.say("skip")).startsWith("Left out: " + offered + ".").contains(OFFER);
  }

  @Test
  void withoutABreakThereIsNothingToOffer() {
    person.say("end-break");
    assertThat(person.type("skip")).isEqualTo(new Terminal.Answer(1, "", "No break is running.\n"));
  }

  /// What the last skip says.
  private String skipAll() {
    return suggested.stream().map(_ -> person.say("skip")).toList().getLast();
  }

  /// The name stands first in what is offered.
  private static String nameOf(String said) {
    return said.substring(said.indexOf(OFFER) + OFFER.length()).strip().split(" · ")[0];
  }

  private List<String> past() {
    return json("breaks", "--json").at("/0/movements").findValuesAsString("movement");
  }

  private JsonNode json(String... words) {
    return JsonMapper.shared().readTree(person.say(words));
  }
}

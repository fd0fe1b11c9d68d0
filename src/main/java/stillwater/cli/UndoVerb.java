package stillwater.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import stillwater.focus.Command.Undo;
import stillwater.focus.Event;
import stillwater.focus.Id;
import stillwater.focus.Recorded;
import stillwater.text.Deeds;
import stillwater.text.StatusLine;
import stillwater.text.Times;

/// `undo`: takes back what was said last.
@Command(name = "undo")
final class UndoVerb extends Verb {

  @Override
  void run(Page page) {
    var undone = ask(new Undo()).events().stream()
        .filter(recorded -> recorded.event() instanceof Event.Undone)
        .map(recorded -> ((Event.Undone) recorded.event()).of())
        .collect(Collectors.toSet());
    recorded(undone).forEach(recorded -> page.say("undo.undone", Deeds.name(recorded.event(), page.texts()),
            Times.clock(recorded.at().toInstant(), session().zone(), page.texts())));
    page.line(StatusLine.of(standing(), now(), page.texts()));
  }

  /// What is undone may be older than what is known of the present.
  private List<Recorded> recorded(Set<Id> undone) {
    var recent = standing().state().log().newestFirst().filter(recorded -> undone.contains(recorded.id())).toList();
    return recent.size() == undone.size() ? recent : session().history().everything().values().stream()
        .flatMap(List::stream).filter(recorded -> undone.contains(recorded.id())).toList();
  }
}

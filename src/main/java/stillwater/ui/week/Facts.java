package stillwater.ui.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stillwater.report.Figures;
import stillwater.report.Spread;
import stillwater.text.FigureWords;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// What is said of a run of days in lines: its breaks, and how long one was away and until one was back.
record Facts(Figures figures, Texts texts) {

  List<Fact> breaks() {
    var breaks = figures.breaks();
    var facts = new ArrayList<Fact>();
    facts.add(fact("week.offered", Integer.toString(breaks.offered())));
    facts.add(fact("week.taken", Integer.toString(breaks.taken())));
    facts.add(fact("week.cut-short", Integer.toString(breaks.cutShort())));
    facts.add(fact("week.skipped", Integer.toString(breaks.skipped())));
    breaks.longestBetween().ifPresent(longest -> facts.add(fact("week.between", Lengths.spoken(longest))));
    facts.add(fact("week.moved", breaks.movementsDone() == 0 ? texts.say("week.no-movement")
        : texts.say("week.movements", breaks.movementsDone(), Lengths.spoken(breaks.movementTime()))));
    return List.copyOf(facts);
  }

  List<Fact> away() {
    var interruptions = figures.interruptions();
    return List.of(spread("week.time-away", interruptions.timeAway()),
        spread("week.return-time", interruptions.returnTime()));
  }

  private Fact spread(String name, Optional<Spread> spread) {
    return fact(name, spread.map(new FigureWords(texts)::spread).orElseGet(() -> texts.say("week.not-measured")));
  }

  private Fact fact(String name, String value) {
    return new Fact(texts.say(name), value);
  }
}

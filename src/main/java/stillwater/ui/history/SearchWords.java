package stillwater.ui.history;

import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.report.Calendar;
import stillwater.report.Search;
import stillwater.text.Dates;
import stillwater.text.Texts;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Sources;

/// What is searched, in words.
final class SearchWords {
  private final Context context;
  private final Texts texts;

  SearchWords(Context context) {
    this.context = context;
    this.texts = context.texts();
  }

  String of(Search search) {
    var today = Calendar.of(context.settings().get()).dayOf(context.now(), context.zone().get());
    var days = search.from().equals(search.to()) ? Dates.full(search.from(), texts)
        : Dates.range(search.from(), search.to(), today, texts);
    return Stream.of(Optional.of(days), search.kind().map(kind -> Texts.capital(kind.name())),
        search.origin().map(origin -> texts.say(switch (origin) {
          case SELF -> "history.from-self";
          case EXTERNAL -> "history.from-outside";
          case UNKNOWN -> "history.from-unknown";
        })),
        search.source().map(source -> Sources.label(source, texts)),
        search.weekday().map(day -> Dates.weekday(search.from().with(TemporalAdjusters.nextOrSame(day)), texts)),
        search.hour().stream().mapToObj(hour -> texts.say("history.hour", hour, hour + 1)).findFirst())
        .flatMap(Optional::stream).collect(Collectors.joining(" · "));
  }
}

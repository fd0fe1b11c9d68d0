package stillwater.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/// All verbs, in the order a day has.
final class Verbs {
  static final List<Class<?>> ALL = List.of(
      StartVerb.class, DistractionVerb.class, InterruptVerb.class, ResumeVerb.class, BackVerb.class,
      ExtendVerb.class, QuietVerb.class, PostureVerb.class, ParkVerb.class, SettleVerb.class, FinishVerb.class,
      BreakVerb.class, MovedVerb.class, SkipVerb.class, EndBreakVerb.class, MovementsVerb.class, DescribeVerb.class,
      GapVerb.class, UndoVerb.class, RedoVerb.class, StatusVerb.class,
      TodayVerb.class, WeekVerb.class, ReportVerb.class, BlocksVerb.class, BreaksVerb.class, AddVerb.class,
      AmendVerb.class, RemoveVerb.class, ForgetVerb.class, PlanVerb.class, ImportVerb.class, ExportVerb.class,
      DoctorVerb.class, RestoreVerb.class, ServeVerb.class, AutoComplete.GenerateCompletion.class);

  private static final String HOME = "--home";

  private Verbs() {}

  /// The verb that the arguments name, since preparing all of them takes a while; all of them where none is named, so
  /// that help and advice know them.
  static List<Class<?>> among(String... arguments) {
    var words = List.of(arguments);
    while (!words.isEmpty() && words.getFirst().startsWith(HOME)) {
      words = words.subList(Math.min(words.size(), words.getFirst().equals(HOME) ? 2 : 1), words.size());
    }
    var word = words.isEmpty() ? "" : words.getFirst();
    var named = ALL.stream().filter(verb -> names(verb).anyMatch(word::equals)).toList();
    return named.isEmpty() || named.contains(AutoComplete.GenerateCompletion.class) ? ALL : named;
  }

  private static Stream<String> names(Class<?> verb) {
    var command = verb.getAnnotation(Command.class);
    return Stream.concat(Stream.of(command.name()), Stream.of(command.aliases()));
  }
}

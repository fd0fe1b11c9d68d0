package stillwater.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.concurrent.CompletionException;
import picocli.CommandLine.IExitCodeGenerator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import stillwater.focus.Backlog;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Reason;
import stillwater.focus.Snapshot;
import stillwater.focus.Trouble;
import stillwater.report.Calendar;
import stillwater.report.Chronicle;
import stillwater.report.Period;
import stillwater.text.Refusals;

/// A word of the command line and what it does.
abstract class Verb implements Runnable, IExitCodeGenerator {
  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Stillwater program;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  private Session session;

  private boolean unsaved;

  @Override
  public final void run() {
    session = program.session();
    run(program.page());
  }

  /// Does what the verb says.
  abstract void run(Page page);

  /// What was said happened, but is not on disk yet.
  @Override
  public int getExitCode() {
    return unsaved ? Stillwater.TROUBLE : 0;
  }

  final Session session() {
    return session;
  }

  final Instant now() {
    return session.clock().instant();
  }

  /// Now, with the offset lived in.
  final OffsetDateTime present() {
    return now().atZone(session.zone()).toOffsetDateTime();
  }

  /// Says something and returns once it is durable, or waits for the disk in the program that runs: then that is said.
  ///
  /// @throws Refusal if it may not be said now
  final Decision.Done ask(Command command) {
    try {
      return switch (session.desk().ask(command).toCompletableFuture().join()) {
        case Decision.Done done -> done;
        case Decision.Unsaved(Decision.Done happened, Backlog backlog) -> {
          unsaved = true;
          program.page().mutter(Refusals.of(backlog, program.page().texts()));
          yield happened;
        }
        case Decision.Refused(Reason reason) -> throw new Refusal(reason);
      };
    } catch (CompletionException e) {
      if (e.getCause() instanceof Trouble trouble) {
        throw trouble;
      }
      throw e;
    }
  }

  final Snapshot standing() {
    return session.desk().now();
  }

  final Calendar calendar() {
    return Calendar.of(session.settings());
  }

  /// The day it is for the person now.
  final LocalDate today() {
    return calendar().dayOf(now(), session.zone());
  }

  /// What was lived in these days, up to now.
  final Chronicle read(Period days) {
    return Chronicle.read(session.history(), days, standing(), now());
  }

  /// What was typed cannot be understood: the program says so with the verb's usage, and nothing changes.
  final ParameterException misuse(String key, Object... about) {
    return new ParameterException(spec.commandLine(), program.page().text(key, about));
  }
}

package stillwater.cli;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import stillwater.focus.Checkup;
import stillwater.focus.Copies;
import stillwater.focus.Desk;
import stillwater.focus.History;
import stillwater.focus.Others;
import stillwater.focus.Settings;
import stillwater.movement.Catalogue;

/// What the verbs reach in one HOME. Each part is opened when it is first asked for.
public interface Session {

  Desk desk();

  History history();

  /// What is known of other devices, which are read for it.
  ///
  /// @throws stillwater.focus.Trouble if they cannot be
  Others others();

  /// Whether a program runs that watches the clock and will say when a block has reached its planned end.
  boolean isWatched();

  Settings settings();

  /// Changes what is set.
  ///
  /// @throws stillwater.focus.Trouble if it cannot be kept; then nothing changed
  void change(UnaryOperator<Settings> change);

  /// The movements that come with the program, and the person's own.
  Catalogue catalogue();

  /// What the person wrote among their own movements that is none, and why.
  List<Checkup.Finding> leftOut();

  Checkup checkup();

  Copies copies();

  InstantSource clock();

  /// The zone the person is in.
  ZoneId zone();

  /// Runs the engine without a window until the process is told to end.
  ///
  /// @param ready runs once verbs can reach it
  /// @throws stillwater.focus.Trouble if another process writes in this HOME
  void serve(Runnable ready);
}

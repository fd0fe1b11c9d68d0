package stillwater.ui.kit;

import stillwater.focus.Reason;
import stillwater.focus.Trouble;

/// Where a screen says something in passing; nobody has to answer.
public interface Notes {

  /// Says what was done, with a way to take it back.
  void done(String sentence);

  /// Says what was done, where it is taken back otherwise than by undoing what was said last.
  void done(String sentence, Runnable undo);

  /// Says something that cannot be taken back.
  void tell(String sentence);

  void refused(Reason reason);

  /// What was asked for last was done.
  void worked();

  /// Something could not be read or written: stays until the next thing works.
  void failed(Trouble trouble);
}

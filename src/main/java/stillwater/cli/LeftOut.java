package stillwater.cli;

/// What of a person's own movements is left out, said beside an answer that could have held them.
final class LeftOut {
  /// One misunderstanding of the file may spoil every entry.
  private static final int MOST = 3;

  private LeftOut() {}

  static void mutter(Session session, Page page) {
    var leftOut = session.leftOut();
    leftOut.stream().limit(MOST)
        .forEach(finding -> page.mutter(page.text("movements.left-out", FindingText.of(finding, page))));
    if (leftOut.size() > MOST) {
      page.mutter(page.text("movements.more-left-out", leftOut.size() - MOST));
    }
  }
}

package stillwater.ui.preferences;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import stillwater.text.Texts;

/// Something the screen lets one set or read. Its name stands in the texts under `preferences.name.`, the sentence
/// about it under `preferences.about.`.
enum Entry {
  KINDS(Group.WORK),
  LENGTHS(Group.WORK),
  USUAL_LENGTH(Group.WORK),
  WATCH_IDLE(Group.WORK),
  IDLE(Group.WORK),
  DAY_START(Group.DAY),
  FIRST_DAY(Group.DAY),
  PLAN(Group.DAY),
  WEEKLY_REPORT(Group.DAY),
  EQUIPMENT(Group.MOVEMENT),
  OPEN_OFFICE(Group.MOVEMENT),
  SPARED(Group.MOVEMENT),
  LIKED(Group.MOVEMENT),
  LEFT_OUT(Group.MOVEMENT),
  TICK(Group.MOVEMENT),
  POSTURE(Group.MOVEMENT),
  CARE(Group.MOVEMENT),
  LANGUAGE(Group.LOOK),
  COLOURS(Group.LOOK),
  HIDE_NUMBERS(Group.LOOK),
  NOTIFICATIONS(Group.NOTICES),
  CHIME(Group.NOTICES),
  STANDING_CUE(Group.NOTICES),
  DATA(Group.ABOUT),
  NETWORK(Group.ABOUT),
  LICENCES(Group.ABOUT),
  VERSION(Group.ABOUT);

  /// What stands under one heading.
  enum Group {
    WORK,
    DAY,
    MOVEMENT,
    LOOK,
    NOTICES,
    ABOUT;

    String name(Texts texts) {
      return texts.say(Texts.key("preferences.group.", this));
    }

    List<Entry> entries() {
      return Stream.of(Entry.values()).filter(entry -> entry.group == this).toList();
    }
  }

  private final Group group;

  Entry(Group group) {
    this.group = group;
  }

  Group group() {
    return group;
  }

  String name(Texts texts) {
    return texts.say(Texts.key("preferences.name.", this));
  }

  String about(Texts texts) {
    return texts.say(Texts.key("preferences.about.", this));
  }

  /// Whether each of the words stands somewhere in what is said about it, or in what it offers.
  boolean fits(String words, List<String> offered, Texts texts) {
    var said = String.join(" ", name(texts), about(texts), group.name(texts), String.join(" ", offered))
        .toLowerCase(Locale.ROOT);
    return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(said::contains);
  }
}

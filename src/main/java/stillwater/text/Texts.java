package stillwater.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// The program's texts in one language: `messages.properties`, and one file more for each further language.
public final class Texts {
  private static final String BUNDLE = "stillwater.messages";

  static final ResourceBundle.Control FILES =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private static final Locale OWN = Locale.ENGLISH;

  private final ResourceBundle bundle;
  private final Locale locale;

  /// @param wanted a language without a file of its own is answered in English
  public Texts(Locale wanted) {
    this.bundle = ResourceBundle.getBundle(BUNDLE, wanted, FILES);
    this.locale = bundle.getLocale().equals(Locale.ROOT) && !wanted.getLanguage().equals(OWN.getLanguage()) ? OWN
        : wanted;
  }

  /// The text of a key with its places filled: numbers as numbers, so that a text can choose by them; all else as it
  /// may be shown.
  ///
  /// @throws java.util.MissingResourceException if no text has the key
  public String say(String key, Object... about) {
    var places = Arrays.stream(about)
        .map(place -> place instanceof Number ? place : Shown.of(place.toString())).toArray();
    return new MessageFormat(bundle.getString(key), locale).format(places);
  }

  /// The language in force, with its country where one was asked for, for what writes times and numbers its way.
  public Locale locale() {
    return locale;
  }

  /// All texts, for a library that words its own help with them.
  public ResourceBundle bundle() {
    return bundle;
  }

  /// The key of a constant's text in its family: `area.` and `UPPER_BACK` make `area.upper-back`.
  public static String key(String family, Enum<?> constant) {
    return family + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// A name with a capital, as labels begin: `Colleague`.
  public static String capital(String name) {
    return name.isEmpty() ? name
        : Shown.of(new StringBuilder().appendCodePoint(Character.toTitleCase(name.codePointAt(0)))
            .append(name.substring(name.offsetByCodePoints(0, 1))).toString());
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /// The languages there are texts in: English, and each that has a file of its own, by name.
  public static List<Locale> languages() {
    var known = Stream.concat(Stream.of(Locale.getISOLanguages()).map(Locale::of), Locale.availableLocales());
    return Stream.concat(Stream.of(OWN), known.filter(Texts::hasFile)).distinct()
        .sorted(Comparator.comparing(Texts::nameOf)).toList();
  }

  /// What a language is called by those who speak it.
  public static String nameOf(Locale language) {
    return language.getDisplayName(language);
  }

  private static boolean hasFile(Locale language) {
    var file = FILES.toResourceName(FILES.toBundleName(BUNDLE, language), "properties");
    return !language.getLanguage().isEmpty() && Texts.class.getResource("/" + file) != null;
  }
}

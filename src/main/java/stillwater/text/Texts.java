package stillwater.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/// The program's texts in one language: `messages.properties`, and one file more for each further language.
public final class Texts {
  private static final String BUNDLE = "stillwater.messages";
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}", Pattern.UNICODE_CHARACTER_CLASS);

  private final ResourceBundle bundle;
  private final Locale locale;

  public Texts(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle(BUNDLE, locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /// The text of a key with its places filled: numbers as numbers, so that a text can choose by them. What a person or a
  /// file says in a place cannot move a terminal's cursor.
  ///
  /// @throws java.util.MissingResourceException if no text has the key
  public String say(String key, Object... about) {
    var places = Arrays.stream(about)
        .map(place -> place instanceof Number ? place : printable(place.toString())).toArray();
    return new MessageFormat(bundle.getString(key), locale).format(places);
  }

  /// All texts, for a library that words its own help with them.
  public ResourceBundle bundle() {
    return bundle;
  }

  /// The key of a constant's text in its family: `area.` and `UPPER_BACK` make `area.upper-back`.
  public static String key(String family, Enum<?> constant) {
    return family + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  private static String printable(String text) {
    return CONTROL.matcher(text).replaceAll("\uFFFD");
  }
}

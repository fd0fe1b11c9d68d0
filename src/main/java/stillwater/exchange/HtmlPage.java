package stillwater.exchange;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A report as one page that needs nothing beside it: HTML that parses as XML, in light and dark, for a narrow screen
/// and for sheets of A4.
final class HtmlPage {
  /// The blank in `1 h 05`, `47 min` or `64 %`.
  private static final Pattern UNIT = Pattern.compile(
      "(?<=\\d) (?=(h|min|s|%)(?!\\p{L}))|(?<=\\d.h) (?=\\d\\d(?!\\d))");
  private static final Template PAGE = Mustache.compiler().strictSections(true).withEscaper(HtmlPage::set)
      .withCollector(new Parts()).withLoader(name -> new StringReader(text(name))).compile(text("report"));

  private HtmlPage() {}

  static String write(Telling telling) {
    return PAGE.execute(Layout.of(telling));
  }

  /// Escapes a text, and keeps a number and its unit on one line.
  private static String set(String text) {
    return UNIT.matcher(Svg.escaped(text)).replaceAll("\u00a0");
  }

  /// Knows that what may be there is a list of one at most.
  private static final class Parts extends DefaultCollector {
    @Override
    public @Nullable Iterator<?> toIterator(Object value) {
      return value instanceof Optional<?> part ? part.stream().iterator() : super.toIterator(value);
    }
  }

  private static String text(String name) {
    try (InputStream text = HtmlPage.class.getResourceAsStream("/stillwater/" + name + ".html")) {
      return new String(Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

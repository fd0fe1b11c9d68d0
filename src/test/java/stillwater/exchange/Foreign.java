package stillwater.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import stillwater.focus.Tag;

/// A file that another program left, read and told in lines as a test can compare them.
record Foreign(Path folder, ZoneId zone, Optional<Format> format, Optional<DateOrder> dates) {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  Foreign(Path folder) {
    this(folder, BERLIN, Optional.empty(), Optional.empty());
  }

  Foreign in(ZoneId other) {
    return new Foreign(folder, other, format, dates);
  }

  Foreign as(Format said) {
    return new Foreign(folder, zone, Optional.of(said), dates);
  }

  Foreign with(DateOrder said) {
    return new Foreign(folder, zone, format, Optional.of(said));
  }

  Reading read(byte[] content) {
    try {
      var file = folder.resolve("foreign");
      Files.write(file, content);
      return new ForeignFile(file).read(new ForeignFile.Hints(format, zone, dates));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Reading read(String content) {
    return read(content.getBytes(StandardCharsets.UTF_8));
  }

  /// What each entry came to: `1 2026-11-16T08:00:00Z 2026-11-16T09:00:00Z project [tags] what was said`, or
  /// `1 NOT_A_TIME about`.
  List<String> told(String content) {
    var reading = read(content);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).items().stream().map(Foreign::told).toList();
  }

  /// Why nothing of it can be used.
  String refusal(byte[] content) {
    var reading = read(content);
    assertThat(reading).isInstanceOf(Reading.Unusable.class);
    var reason = ((Reading.Unusable) reading).reason();
    return (reason.code() + " " + String.join(" ", reason.about())).strip();
  }

  String refusal(String content) {
    return refusal(content.getBytes(StandardCharsets.UTF_8));
  }

  private static String told(Item item) {
    return switch (item) {
      case Entry entry -> "%d %s %s %s [%s] %s".formatted(entry.line(), entry.from(), entry.to(),
          entry.project().map(Tag::name).orElse("-"),
          entry.tags().stream().map(Tag::name).collect(Collectors.joining("|")), entry.said()).strip();
      case Refusal(int line, var reason) ->
          (line + " " + reason.code() + " " + String.join(" ", reason.about())).strip();
    };
  }
}

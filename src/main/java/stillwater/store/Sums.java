package stillwater.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sums by which a copy's files are known to be as they were written: `sha256sum -c SHA256SUMS` checks them too.
///
/// @param byName while a file is being replaced it may be either of two
record Sums(SortedMap<String, List<String>> byName) {
  static final String FILE = "SHA256SUMS";
  private static final String BETWEEN = "  ";

  /// What a copy says of its files; nothing where it says nothing that can be read.
  static Sums of(Path folder) {
    try {
      return new Sums(new String(Files.readAllBytes(folder.resolve(FILE)), StandardCharsets.UTF_8).lines()
          .map(line -> line.split(BETWEEN, 2)).filter(parts -> parts.length == 2)
          .collect(Collectors.groupingBy(parts -> parts[1], TreeMap::new,
              Collectors.mapping(parts -> parts[0], Collectors.toList()))));
    } catch (IOException e) {
      return new Sums(new TreeMap<>());
    }
  }

  String text() {
    return byName.entrySet().stream().flatMap(Sums::lines).collect(Collectors.joining());
  }

  boolean hold(String name, String sum) {
    return byName.getOrDefault(name, List.of()).contains(sum);
  }

  /// The same, but one of these for a file.
  Sums with(String name, String... either) {
    var more = new TreeMap<>(byName);
    more.put(name, List.of(either));
    return new Sums(more);
  }

  private static Stream<String> lines(Map.Entry<String, List<String>> entry) {
    return entry.getValue().stream().map(sum -> sum + BETWEEN + entry.getKey() + "\n");
  }

  /// The sum of what passes from one stream into the other, up to its end; closes the first.
  static String passing(InputStream from, OutputStream into) throws IOException {
    var sum = sha256();
    try (var passing = new DigestInputStream(from, sum)) {
      passing.transferTo(into);
    }
    return HexFormat.of().formatHex(sum.digest());
  }

  static String sum(InputStream content) throws IOException {
    return passing(content, OutputStream.nullOutputStream());
  }

  /// What writes its content somewhere.
  interface Content {
    void to(OutputStream out) throws IOException;
  }

  /// The sum of what would be written.
  static String written(Content content) throws IOException {
    var sum = sha256();
    content.to(new DigestOutputStream(OutputStream.nullOutputStream(), sum));
    return HexFormat.of().formatHex(sum.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

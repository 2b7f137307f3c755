package dev.chokepoint.web.page.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The patterns that the code of a room writes out where it says something: the literals, joined by
/// `+` or not, with which `Sentence.of` begins.
final class WrittenSentences {

  private static final Pattern CALL = Pattern.compile("\\bSentence\\.of\\(\\s*");
  private static final Pattern LITERAL = Pattern.compile("\\G\"((?:[^\"\\\\]|\\\\.)*)\"\\s*");
  private static final Pattern PLUS = Pattern.compile("\\G\\+\\s*");
  private static final Pattern END = Pattern.compile("\\G[,)]");

  private WrittenSentences() {}

  /// @param room its folder
  /// @throws AssertionError if a pattern is put together as the program runs
  static Set<String> of(Path room) {
    Set<String> patterns = new TreeSet<>();
    try (Stream<Path> files = Files.walk(room.resolve("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String code = Files.readString(file);
        Matcher call = CALL.matcher(code);
        while (call.find()) {
          patterns.add(literal(file, code, call.end()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return patterns;
  }

  private static String literal(Path file, String code, int start) {
    StringBuilder literal = new StringBuilder();
    int at = start;
    while (true) {
      Matcher part = LITERAL.matcher(code);
      if (!part.find(at)) {
        throw new AssertionError(
            file + " says a pattern that is not written out: " + code.substring(start, start + 60));
      }
      literal.append(part.group(1).translateEscapes());
      at = part.end();
      Matcher plus = PLUS.matcher(code);
      if (!plus.find(at)) {
        break;
      }
      at = plus.end();
    }
    if (!END.matcher(code).find(at)) {
      throw new AssertionError(file + " says a pattern that is not only written out: " + literal);
    }
    return literal.toString();
  }
}

package dev.chokepoint.web.page.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A language that the pages speak.
public enum Language {
  ENGLISH("en", "English"),
  UKRAINIAN("uk", "Українська");

  private final String code;
  private final String ownName;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  /// ISO 639-1, as in `lang`.
  public String code() {
    return code;
  }

  /// What its speakers call it.
  public String ownName() {
    return ownName;
  }

  /// The language of a code; empty where the pages do not speak it.
  public static Optional<Language> of(String code) {
    return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
  }

  /// The first of the languages that a browser asks for (RFC 9110, `Accept-Language`) that the
  /// pages speak; else English. What cannot be read as a range is passed over.
  public static Language accepted(String header) {
    return Arrays.stream(header.split(",", -1))
        .map(Range::of)
        .sorted(Comparator.comparingDouble(Range::weight).reversed())
        .filter(range -> range.weight() > 0)
        .map(range -> of(range.code()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(ENGLISH);
  }

  /// One range of `Accept-Language`: `uk-UA;q=0.8`.
  private record Range(String code, double weight) {

    static Range of(String written) {
      List<String> pieces = List.of(written.strip().split(";", -1));
      String code = pieces.getFirst().strip().toLowerCase(Locale.ROOT).replaceFirst("-.*", "");
      double weight = 1;
      for (String piece : pieces.subList(1, pieces.size())) {
        if (piece.strip().startsWith("q=")) {
          weight = number(piece.strip().substring(2));
        }
      }
      return new Range(code, weight);
    }

    private static double number(String written) {
      return written.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(written) : 0;
    }
  }
}

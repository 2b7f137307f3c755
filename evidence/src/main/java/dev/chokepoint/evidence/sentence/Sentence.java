package dev.chokepoint.evidence.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A sentence, or a part of one, that an engine says of a result.
///
/// It is written in English where it is said, as a pattern with places, and kept with what fills
/// them. Every other language knows its own words by the English pattern, so an engine needs no
/// keys, and what has no words yet is still said in English. Two are equal when they read the same
/// in English.
public final class Sentence {

  private static final Sentence NOTHING = verbatim("");

  private sealed interface Shape permits Filled, Joined, Verbatim {}

  private record Filled(String pattern, List<Object> places) implements Shape {}

  private record Joined(String between, List<Sentence> parts) implements Shape {}

  private record Verbatim(String text) implements Shape {}

  private @Nullable Supplier<Sentence> later;
  private @Nullable Shape shape;
  private @Nullable String english;

  private Sentence(@Nullable Supplier<Sentence> later, @Nullable Shape shape) {
    this.later = later;
    this.shape = shape;
  }

  /// A sentence of a pattern.
  ///
  /// @param pattern in English, written out where this is called, so that a test finds it
  /// @param places what fills `{0}`, `{1}` ...: another sentence; an [Integer] or [Long] where
  ///   something is counted, which a language may need to choose a form; else a text or what reads
  ///   as one (decimals without exponent)
  /// @throws IllegalArgumentException if the pattern has more places than are filled
  public static Sentence of(String pattern, Object... places) {
    if (EnglishPattern.places(pattern) > places.length) {
      throw new IllegalArgumentException(pattern + " is filled with " + places.length + " places");
    }
    return new Sentence(
        null, new Filled(pattern, Arrays.stream(places).map(Sentence::place).toList()));
  }

  /// A sentence that stands in a table of ours; languages know it by its text.
  public static Sentence ofTable(String text) {
    return new Sentence(null, new Filled(text, List.of()));
  }

  /// Words of a source, a file, a person or an older record, which stay as they are.
  public static Sentence verbatim(String text) {
    return new Sentence(null, new Verbatim(text));
  }

  /// Several one after the other.
  ///
  /// @param between stands between two, the same in all languages
  public static Sentence joined(String between, List<Sentence> parts) {
    return new Sentence(null, new Joined(between, List.copyOf(parts)));
  }

  /// One that says nothing.
  public static Sentence nothing() {
    return NOTHING;
  }

  /// A sentence that is put together when it is first read. A trace of a common part has thousands
  /// of steps, of which a few are told.
  ///
  /// @param words gives the same sentence whenever it is asked, and asks no source for it
  public static Sentence later(Supplier<Sentence> words) {
    return new Sentence(words, null);
  }

  private static Object place(Object filled) {
    return switch (filled) {
      case Sentence sentence -> sentence;
      case Integer count -> count;
      case Long count -> count;
      case BigDecimal decimal -> decimal.toPlainString();
      default -> String.valueOf(filled);
    };
  }

  /// What it says in English.
  public String text() {
    String known = english;
    if (known == null) {
      known = in(Tongue.ENGLISH);
      english = known;
    }
    return known;
  }

  /// What it says in a language.
  public String in(Tongue tongue) {
    return switch (shape()) {
      case Verbatim said -> said.text();
      case Joined said ->
          said.parts().stream()
              .map(part -> part.in(tongue))
              .collect(Collectors.joining(said.between()));
      case Filled said ->
          tongue.say(
              said.pattern(),
              said.places().stream()
                  .map(place -> place instanceof Sentence part ? part.in(tongue) : place)
                  .toList());
    };
  }

  /// Whether it says nothing.
  public boolean isEmpty() {
    return text().isEmpty();
  }

  /// Whether these are only words of a source, a file, a person or an older record, which every
  /// language leaves as they are.
  public boolean isVerbatim() {
    return switch (shape()) {
      case Verbatim said -> true;
      case Joined said -> said.parts().stream().allMatch(Sentence::isVerbatim);
      case Filled said -> false;
    };
  }

  private synchronized Shape shape() {
    Shape known = shape;
    if (known == null) {
      known = later == null ? new Verbatim("") : later.get().shape();
      shape = known;
      later = null;
    }
    return known;
  }

  /// The sentence as values that JSON can write: a text, a list of the pattern and its places, or
  /// an object with what stands `between` and the `parts`.
  public Object plain() {
    return switch (shape()) {
      case Verbatim said -> said.text();
      case Joined said -> {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("between", said.between());
        members.put("parts", said.parts().stream().map(Sentence::plain).toList());
        yield members;
      }
      case Filled said -> {
        List<Object> values = new ArrayList<>();
        values.add(said.pattern());
        said.places()
            .forEach(place ->
                values.add(place instanceof Sentence part ? List.of(part.plain()) : place));
        yield values;
      }
    };
  }

  /// The sentence of values that [#plain()] gave. A text, as older records have it, is taken as it
  /// is.
  ///
  /// @throws IllegalArgumentException if they are of another shape
  public static Sentence ofPlain(Object plain) {
    return switch (plain) {
      case String text -> verbatim(text);
      case Map<?, ?> members
          when members.get("between") instanceof String between
              && members.get("parts") instanceof List<?> parts ->
          joined(between, parts.stream().map(part -> ofPlain(part)).toList());
      case List<?> values when !values.isEmpty() && values.getFirst() instanceof String pattern ->
          of(pattern, values.stream().skip(1).map(Sentence::placeOfPlain).toArray());
      default -> throw new IllegalArgumentException("no sentence: " + plain);
    };
  }

  private static Object placeOfPlain(Object place) {
    return place instanceof List<?> part ? ofPlain(part.getFirst()) : place;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sentence sentence && text().equals(sentence.text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}

package dev.chokepoint.casebook.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words of a note with what they cite: `[[12]]` cites what entry 12 pinned to the same case.
public final class CitedText {

  private static final Pattern CITATION = Pattern.compile("\\[\\[(\\d{1,18})]]");

  private CitedText() {}

  /// A run of words, or a citation.
  public sealed interface Piece {

    /// Words as they stand; so does a citation of something that is no pin of the case.
    record Words(String text) implements Piece {}

    /// A pin.
    record Citation(Pin pin) implements Piece {}
  }

  /// The pieces of a text in order; none is empty.
  public static List<Piece> of(String text, CaseFile file) {
    Map<Long, Pin> pins =
        file.pins().stream()
            .collect(Collectors.toMap(pin -> pin.pinned().number(), Function.identity()));
    List<Piece> pieces = new ArrayList<>();
    Matcher citation = CITATION.matcher(text);
    int from = 0;
    while (citation.find()) {
      Pin pin = pins.get(Long.parseLong(citation.group(1)));
      if (pin != null) {
        words(pieces, text, from, citation.start());
        pieces.add(new Piece.Citation(pin));
        from = citation.end();
      }
    }
    words(pieces, text, from, text.length());
    return List.copyOf(pieces);
  }

  private static void words(List<Piece> pieces, String text, int from, int to) {
    if (from < to) {
      pieces.add(new Piece.Words(text.substring(from, to)));
    }
  }

  /// What to call a pin in running text.
  ///
  /// @param caption what to call an entity
  public static String name(Pin pin, Function<Pin.OfEntity, String> caption) {
    return switch (pin) {
      case Pin.OfEntity entity -> caption.apply(entity);
      case Pin.OfFile kept -> kept.name();
      case Pin.OfTrace trace -> trace.question();
      case Pin.OfDecision decision -> decision.subject();
      case Pin.OfNote note -> note.section().word();
    };
  }
}

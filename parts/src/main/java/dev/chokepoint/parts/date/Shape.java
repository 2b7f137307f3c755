package dev.chokepoint.parts.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The form of neighbouring tokens, as rule files write it: one regular expression a token, with
/// named groups, separated by single blanks. A leading `?` makes a token optional; a lone `^` or
/// `$` asks for the start or the end of the marking. A token must match as a whole, so a rule never
/// finds a date inside a part number.
///
/// Groups that carry a date: `y` one digit of the year, `yy` two, `m` month, `ww` week, `p`
/// six-week period. Other groups name what else the token holds and become hints.
final class Shape {

  private sealed interface Element {
    record Start() implements Element {}

    record End() implements Element {}

    record Token(Pattern form, boolean optional) implements Element {}
  }

  /// A named piece of a token.
  ///
  /// @param token the place of the token in the marking, from 0
  record Piece(String name, int token, String text) {}

  /// Where a shape was found.
  ///
  /// @param from the place of its first token
  /// @param to the place after its last token
  record Found(int from, int to, List<Piece> pieces) {

    @Nullable String piece(String name) {
      return pieces.stream()
          .filter(piece -> piece.name().equals(name))
          .map(Piece::text)
          .findFirst()
          .orElse(null);
    }
  }

  private final List<Element> elements;

  private Shape(List<Element> elements) {
    this.elements = elements;
  }

  /// @throws java.util.regex.PatternSyntaxException when a token's form is no regular expression
  static Shape of(String written) {
    List<Element> elements = new ArrayList<>();
    for (String part : written.split(" ")) {
      elements.add(
          switch (part) {
            case "^" -> new Element.Start();
            case "$" -> new Element.End();
            default -> {
              boolean optional = part.startsWith("?");
              String form = optional ? part.substring(1) : part;
              yield new Element.Token(Pattern.compile(form), optional);
            }
          });
    }
    return new Shape(List.copyOf(elements));
  }

  /// The names of all groups.
  List<String> groups() {
    List<String> names = new ArrayList<>();
    for (Element element : elements) {
      if (element instanceof Element.Token token) {
        names.addAll(token.form().namedGroups().keySet());
      }
    }
    return names;
  }

  /// The shape at this place, an optional token taken where possible; null when it does not stand
  /// there.
  @Nullable Found at(List<String> tokens, int start) {
    List<Piece> pieces = new ArrayList<>();
    int end = match(tokens, start, 0, pieces);
    return end < 0 ? null : new Found(start, end, List.copyOf(pieces));
  }

  private int match(List<String> tokens, int place, int element, List<Piece> pieces) {
    if (element == elements.size()) {
      return place;
    }
    return switch (elements.get(element)) {
      case Element.Start() -> place == 0 ? match(tokens, place, element + 1, pieces) : -1;
      case Element.End() -> place == tokens.size() ? match(tokens, place, element + 1, pieces) : -1;
      case Element.Token(Pattern form, boolean optional) -> {
        int end = take(tokens, place, form, element, pieces);
        yield end < 0 && optional ? match(tokens, place, element + 1, pieces) : end;
      }
    };
  }

  private int take(List<String> tokens, int place, Pattern form, int element, List<Piece> pieces) {
    if (place >= tokens.size()) {
      return -1;
    }
    Matcher matcher = form.matcher(tokens.get(place));
    if (!matcher.matches()) {
      return -1;
    }
    int before = pieces.size();
    form.namedGroups().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .filter(group -> matcher.group(group.getValue()) != null)
        .forEach(
            group -> pieces.add(new Piece(group.getKey(), place, matcher.group(group.getValue()))));
    int end = match(tokens, place + 1, element + 1, pieces);
    if (end < 0) {
      pieces.subList(before, pieces.size()).clear();
    }
    return end;
  }
}

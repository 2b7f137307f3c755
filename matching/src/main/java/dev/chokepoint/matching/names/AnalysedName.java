package dev.chokepoint.matching.names;

import java.util.List;

/// A name and what its words are.
///
/// @param raw the name as written
/// @param kind what bears it
/// @param tokens its words in order
public record AnalysedName(String raw, NameKind kind, List<NameToken> tokens) {

  public AnalysedName {
    tokens = List.copyOf(tokens);
  }

  /// The words in Latin letters with single spaces between.
  public String latin() {
    StringBuilder text = new StringBuilder(raw.length());
    for (NameToken token : tokens) {
      if (!token.latin().isEmpty()) {
        text.append(text.isEmpty() ? "" : " ").append(token.latin());
      }
    }
    return text.toString();
  }
}

package dev.chokepoint.parts.decode;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.parts.date.DateAnswer;
import dev.chokepoint.parts.date.DateReading;
import dev.chokepoint.parts.date.Refusal;
import dev.chokepoint.parts.date.TokenHint;
import dev.chokepoint.parts.decode.TokenReading.Piece;
import dev.chokepoint.parts.maker.MakerRules;
import dev.chokepoint.parts.maker.Makers;
import dev.chokepoint.parts.maker.TokenRule;
import dev.chokepoint.parts.marking.Marking;
import dev.chokepoint.parts.marking.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Says of each token what it is: part number, date, what the makers' rules know of it, or nothing.
final class TokenRoles {

  private final Makers makers;
  private final MakerSearch names;
  private final List<MakerCandidate> candidates;
  private final List<PartCandidate> parts;
  private final DateAnswer dates;
  private final Set<Integer> values = new HashSet<>();

  TokenRoles(
      Makers makers,
      MakerSearch names,
      List<MakerCandidate> candidates,
      List<PartCandidate> parts,
      DateAnswer dates) {
    this.makers = makers;
    this.names = names;
    this.candidates = candidates;
    this.parts = parts;
    this.dates = dates;
  }

  List<TokenReading> of(Marking marking) {
    values.addAll(DateSearch.quantities(marking));
    return marking.tokens().stream().map(token -> new TokenReading(token, pieces(token))).toList();
  }

  private List<Piece> pieces(Token token) {
    Map<String, Piece> pieces = new LinkedHashMap<>();
    part(token, pieces);
    for (DateReading date : dates.readings()) {
      if (date.firstToken() <= token.index() && token.index() <= date.lastToken()) {
        put(pieces, new Piece(date.text(), Role.DATE_CODE, date.rule()));
      }
    }
    for (Refusal refusal : dates.refusals()) {
      if (refusal.token() == token.index() && pieces.isEmpty() && !hinted(token)) {
        put(pieces, new Piece(refusal.text(), Role.UNDECODABLE, refusal.reason()));
      }
    }
    for (TokenHint hint : dates.hints()) {
      if (hint.token() == token.index() && !isPart(pieces)) {
        put(pieces, new Piece(hint.text(), Role.valueOf(hint.role().name()), hint.reason()));
      }
    }
    if (pieces.isEmpty()) {
      rule(token, pieces);
    }
    if (pieces.isEmpty()) {
      names
          .nameAt(token.index())
          .ifPresent(maker ->
              put(
                  pieces,
                  new Piece(token.folded(), Role.MAKER, Sentence.of("names {0}", maker.name()))));
    }
    if (pieces.isEmpty() && values.contains(token.index())) {
      put(pieces, new Piece(token.folded(), Role.VALUE, Sentence.of("a value with its unit")));
    }
    if (pieces.isEmpty()) {
      put(pieces, rest(token));
    }
    return new ArrayList<>(pieces.values());
  }

  /// Whether the rules know what the whole token is instead of a date.
  private boolean hinted(Token token) {
    return dates.hints().stream()
        .anyMatch(hint -> hint.token() == token.index() && hint.text().equals(token.folded()));
  }

  private static boolean isPart(Map<String, Piece> pieces) {
    return pieces.values().stream().anyMatch(piece -> piece.role() == Role.PART_NUMBER);
  }

  private static Piece rest(Token token) {
    return token.isWord()
        ? new Piece(token.folded(), Role.DESCRIPTION, Sentence.of("an ordinary word"))
        : new Piece(token.folded(), Role.UNKNOWN, Sentence.of("no rule says what it is"));
  }

  private void part(Token token, Map<String, Piece> pieces) {
    parts.stream()
        .limit(1)
        .filter(part -> part.firstToken() <= token.index() && token.index() <= part.lastToken())
        .forEach(part ->
            put(
                pieces,
                new Piece(
                    token.folded(),
                    Role.PART_NUMBER,
                    Sentence.of("in {0}", part.number().written()))));
  }

  private void rule(Token token, Map<String, Piece> pieces) {
    for (MakerCandidate candidate : candidates) {
      for (TokenRule rule :
          makers.rules(candidate.maker().key()).map(MakerRules::tokens).orElse(List.of())) {
        if (pieces.isEmpty() && rule.token().matcher(token.folded()).matches()) {
          Role role = Role.valueOf(rule.role().toUpperCase(Locale.ROOT));
          put(pieces, new Piece(token.folded(), role, Sentence.ofTable(rule.meaning())));
        }
      }
    }
  }

  private static void put(Map<String, Piece> pieces, Piece piece) {
    pieces.putIfAbsent(piece.role() + piece.text(), piece);
  }
}

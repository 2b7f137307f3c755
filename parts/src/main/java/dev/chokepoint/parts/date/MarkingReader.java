package dev.chokepoint.parts.date;

import dev.chokepoint.evidence.sentence.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Applies rules to the tokens of one marking and collects what they say.
final class MarkingReader {

  private static final Set<String> DATE_PIECES = Set.of("y", "yy", "m", "ww", "p");
  private static final Pattern LIKE_A_PART =
      Pattern.compile("(?=.*[A-Z])(?=.*[0-9])[A-Z0-9][-A-Z0-9./+#]{4,}");
  private static final Pattern BRACKETS = Pattern.compile("^[(\\[{\"',;:]+|[)\\]}\"',;:]+$");

  private final List<String> written;
  private final List<String> tokens;
  private final Set<Integer> partTokens;
  private final Limits limits;

  private final List<DateReading> readings = new ArrayList<>();
  private final List<ExcludedReading> excluded = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<TokenHint> hints = new ArrayList<>();

  /// Tokens that a rule has spoken of; no later rule reads them.
  private final Set<Integer> settled = new HashSet<>();

  /// Tokens read by disputed rules, which all other disputed rules may read as well.
  private final Set<Integer> disputed = new HashSet<>();

  MarkingReader(List<String> written, Set<Integer> partTokens, Limits limits) {
    this.written = List.copyOf(written);
    this.tokens = written.stream().map(token -> BRACKETS.matcher(token).replaceAll("")).toList();
    this.partTokens = new HashSet<>(partTokens);
    this.limits = limits;
  }

  /// Tries the rules, tier by tier, up to the given tier.
  ///
  /// @return whether some token was taken for a date code, readable or not
  boolean apply(List<CodeRule> rules, int lastTier) {
    rules.stream().filter(rule -> rule.kind() == CodeRule.Kind.NEVER).forEach(this::forbid);
    boolean found = false;
    for (int tier : new TreeSet<>(rules.stream().map(CodeRule::tier).toList())) {
      if (found || tier > lastTier) {
        break;
      }
      for (CodeRule rule : rules) {
        boolean reads = rule.kind() == CodeRule.Kind.DATE || rule.kind() == CodeRule.Kind.BARE;
        if (reads && rule.tier() == tier) {
          found |= decode(rule);
        }
      }
    }
    rules.stream().filter(rule -> rule.kind() == CodeRule.Kind.HINT).forEach(this::name);
    return found;
  }

  DateAnswer answer(boolean generic) {
    return new DateAnswer(readings, excluded, refusals, hints, generic);
  }

  /// Refuses the last token of the shape. A shape of several tokens is a part number in pieces.
  private void forbid(CodeRule rule) {
    for (int place = 0; place < tokens.size(); place++) {
      Shape.Found found = rule.shape().at(tokens, place);
      if (found == null || settled.contains(found.to() - 1)) {
        continue;
      }
      for (int token = found.from(); token < found.to(); token++) {
        settled.add(token);
        if (found.to() - found.from() > 1) {
          partTokens.add(token);
        }
      }
      refuse(found.to() - 1, Sentence.ofTable(rule.sentence()), rule);
      hint(found, rule);
    }
  }

  private void name(CodeRule rule) {
    for (int place = 0; place < tokens.size(); place++) {
      Shape.Found found = rule.shape().at(tokens, place);
      if (found != null && settled.add(place)) {
        hint(found, rule);
      }
    }
  }

  private boolean decode(CodeRule rule) {
    boolean any = false;
    for (int place = 0; place < tokens.size(); place++) {
      Shape.Found found = rule.shape().at(tokens, place);
      if (found != null && decode(rule, found)) {
        any = true;
      }
    }
    return any;
  }

  private boolean decode(CodeRule rule, Shape.Found found) {
    List<Integer> dated =
        found.pieces().stream()
            .filter(piece -> DATE_PIECES.contains(piece.name()))
            .map(Shape.Piece::token)
            .distinct()
            .toList();
    boolean disputes = rule.basis() == CodeRule.Basis.DISPUTED;
    if (dated.stream().anyMatch(settled::contains) && !(disputes && disputed.containsAll(dated))) {
      return false;
    }
    int first = dated.getFirst();
    if (dated.stream().anyMatch(partTokens::contains)) {
      refuse(first, Sentence.of("undecodable: a date is never read from the part number"), rule);
      settled.addAll(dated);
      return false;
    }
    if (rule.kind() == CodeRule.Kind.BARE && !partBeside(dated)) {
      refuse(
          first,
          Sentence.of("undecodable: the digits may be the part number, no other token can be"),
          rule);
      settled.addAll(dated);
      return false;
    }
    if (disputes) {
      disputed.addAll(dated);
    }
    settled.addAll(found.pieces().stream().map(Shape.Piece::token).toList());
    switch (CodeValue.of(found)) {
      case CodeValue.Outcome.Refused(Sentence reason) -> refuse(first, reason, rule);
      case CodeValue.Outcome.Read(CodeValue value) -> date(rule, value, first, dated.getLast());
    }
    hint(found, rule);
    return true;
  }

  private boolean partBeside(List<Integer> dated) {
    for (int place = 0; place < tokens.size(); place++) {
      if (!dated.contains(place)
          && (partTokens.contains(place) || LIKE_A_PART.matcher(tokens.get(place)).matches())) {
        return true;
      }
    }
    return false;
  }

  private void date(CodeRule rule, CodeValue value, int first, int last) {
    List<Integer> years = value.years(limits.today().getYear());
    int before = readings.size();
    for (int year : years) {
      DateReading reading = reading(rule, value, year, years.size(), first, last);
      Limits.@Nullable Objection objection = limits.against(reading.interval());
      if (objection == null) {
        readings.add(reading);
      } else {
        excluded.add(new ExcludedReading(reading, objection.reason(), objection.source()));
      }
    }
    if (readings.size() == before) {
      refuse(
          first,
          years.isEmpty()
              ? Sentence.of(
                  "undecodable: no year from {0} to today ends in {1}",
                  String.valueOf(CodeValue.FIRST_YEAR), value.yearDigits())
              : Sentence.of(
                  "undecodable: known dates exclude every year ending in {0}", value.yearDigits()),
          rule);
    }
  }

  private DateReading reading(
      CodeRule rule, CodeValue value, int year, int choices, int first, int last) {
    Sentence sentence =
        Sentence.of(
            "{0}; here {1}{2}{3}",
            Sentence.ofTable(rule.sentence()),
            value.said(year),
            choices > 1 && value.yearDigits().length() == 1
                ? Sentence.of("; the year has one digit, so other decades are possible")
                : Sentence.nothing(),
            value.remark().isEmpty() ? Sentence.nothing() : Sentence.of("; {0}", value.remark()));
    return new DateReading(
        first,
        last,
        String.join(" ", written.subList(first, last + 1)),
        value.in(year),
        rule.id(),
        sentence,
        rule.source(),
        rule.basis().unverified(),
        rule.basis() == CodeRule.Basis.DISPUTED);
  }

  private void refuse(int token, Sentence reason, CodeRule rule) {
    refusals.add(
        new Refusal(
            token, written.get(token), Sentence.of("{0} [{1}]", reason, rule.id()), rule.source()));
  }

  private void hint(Shape.Found found, CodeRule rule) {
    for (Shape.Piece piece : found.pieces()) {
      if (!DATE_PIECES.contains(piece.name())) {
        hints.add(
            new TokenHint(
                piece.token(),
                piece.text(),
                TokenHint.Role.valueOf(piece.name().toUpperCase(Locale.ROOT)),
                Sentence.ofTable(rule.sentence())));
      }
    }
  }
}

package dev.chokepoint.matching.clusters;

import dev.chokepoint.evidence.sentence.Sentence;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Why two parties were kept apart, to be said in other languages, too. The file of clusters keeps
/// it in English, as [Merging] wrote it; this tells the words from what fills them.
public final class ConflictSentence {

  private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";
  private static final String NUMBER =
      "(OGRN|INN|LEI|IMO ship number|IMO company number|registration number|passport number)";
  private static final String KIND =
      "(a person|an organisation|a legal entity|a vessel|an aircraft|a vehicle|of another kind)";

  private record Form(Pattern pattern, Function<MatchResult, Sentence> words) {

    static Form of(String pattern, Function<MatchResult, Sentence> words) {
      return new Form(Pattern.compile(pattern, Pattern.DOTALL), words);
    }

    Optional<Sentence> read(String text) {
      Matcher matcher = pattern.matcher(text);
      return matcher.matches() ? Optional.of(words.apply(matcher)) : Optional.empty();
    }
  }

  private static final Form[] SENTENCES = {
    Form.of(
        "Both carry the " + NUMBER + " (.*?), but (.*)\\.",
        found ->
            Sentence.of(
                "Both carry the {0} {1}, but {2}.",
                number(found.group(1)), found.group(2), clause(found.group(3)))),
    Form.of(
        "A publisher names (.*?) as one with both, but (.*)\\.",
        found ->
            Sentence.of(
                "A publisher names {0} as one with both, but {1}.",
                found.group(1), clause(found.group(2)))),
    Form.of(
        "(.*) decided on "
            + DAY
            + " that both are one, but they are joined to others that were decided to be two\\.",
        found ->
            Sentence.of(
                "{0} decided on {1} that both are one, but they are joined to others that were"
                    + " decided to be two.",
                found.group(1), found.group(2)))
  };

  private static final Form[] CLAUSES = {
    Form.of(
        "they are joined to (.*?) and (.*?), of which (.*)",
        found ->
            Sentence.of(
                "they are joined to {0} and {1}, of which {2}",
                found.group(1), found.group(2), clause(found.group(3)))),
    Form.of(
        "(.*) decided on " + DAY + " that they are two \\((.*)\\)",
        found ->
            Sentence.of(
                "{0} decided on {1} that they are two ({2})",
                found.group(1), found.group(2), found.group(3))),
    Form.of(
        "one list has them as two entries",
        found -> Sentence.of("one list has them as two entries")),
    Form.of(
        "one is " + KIND + " and the other " + KIND,
        found ->
            Sentence.of(
                "one is {0} and the other {1}", kind(found.group(1)), kind(found.group(2)))),
    Form.of(
        "one has the " + NUMBER + " (.*) and the other (.*)",
        found ->
            Sentence.of(
                "one has the {0} {1} and the other {2}",
                number(found.group(1)), found.group(2), found.group(3))),
    Form.of(
        "(.*) shares numbers with several that contradict each other, so it may be any",
        found ->
            Sentence.of(
                "{0} shares numbers with several that contradict each other, so it may be any",
                found.group(1))),
    Form.of(
        "their names are of two companies, as they may be of one group",
        found -> Sentence.of("their names are of two companies, as they may be of one group"))
  };

  private ConflictSentence() {}

  /// Reads why two parties are apart back into its patterns.
  ///
  /// @param why as the file keeps it; what is of no known form stays as it is
  public static Sentence of(String why) {
    return read(SENTENCES, why);
  }

  private static Sentence clause(String text) {
    return read(CLAUSES, text);
  }

  private static Sentence read(Form[] forms, String text) {
    return Stream.of(forms)
        .flatMap(form -> form.read(text).stream())
        .findFirst()
        .orElseGet(() -> Sentence.verbatim(text));
  }

  private static Sentence number(String label) {
    return switch (label) {
      case "OGRN" -> Sentence.of("OGRN");
      case "INN" -> Sentence.of("INN");
      case "LEI" -> Sentence.of("LEI");
      case "IMO ship number" -> Sentence.of("IMO ship number");
      case "IMO company number" -> Sentence.of("IMO company number");
      case "registration number" -> Sentence.of("registration number");
      case "passport number" -> Sentence.of("passport number");
      default -> Sentence.verbatim(label);
    };
  }

  private static Sentence kind(String word) {
    return switch (word) {
      case "a person" -> Sentence.of("a person");
      case "an organisation" -> Sentence.of("an organisation");
      case "a legal entity" -> Sentence.of("a legal entity");
      case "a vessel" -> Sentence.of("a vessel");
      case "an aircraft" -> Sentence.of("an aircraft");
      case "a vehicle" -> Sentence.of("a vehicle");
      case "of another kind" -> Sentence.of("of another kind");
      default -> Sentence.verbatim(word);
    };
  }
}

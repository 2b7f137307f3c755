package dev.chokepoint.matching.explain;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.matching.names.NameTables;
import dev.chokepoint.matching.score.Calibration;
import dev.chokepoint.matching.score.ComparableName;
import dev.chokepoint.matching.score.Feature;
import dev.chokepoint.matching.score.NameAlignment;
import dev.chokepoint.matching.score.PairReason;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.matching.score.PartyFamily;
import dev.chokepoint.matching.score.PartyScorer;
import dev.chokepoint.matching.score.WordRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts a score into words. For one thread.
public final class Explainer {

  private final PartyScorer scorer;
  private final Calibration calibration;

  public Explainer(NameTables tables, Calibration calibration) {
    this.scorer = new PartyScorer(tables);
    this.calibration = calibration;
  }

  /// Why two parties score as they do.
  ///
  /// @param asked the party that was asked about
  /// @param found the party on the list
  public Explanation explain(Party asked, Party found) {
    PartyScorer.Account account = scorer.account(asked, found);
    List<Explanation.WordPair> words =
        account.alignment() == null ? List.of() : words(account.alignment());
    double score = calibration.shown(account.score());
    return new Explanation(
        score,
        new Wording(asked, found, account).of(words),
        words,
        shown(account.features()),
        settle(account.features(), asked));
  }

  /// Contributions to the shown score, where the features give those to the raw figure.
  private List<Feature> shown(List<Feature> features) {
    List<Feature> shown = new ArrayList<>(features.size());
    double figure = 0;
    double score = 0;
    for (Feature each : features) {
      figure += each.contribution();
      double next = each.contribution() == 0 ? score : calibration.shown(Math.min(figure, 1));
      shown.add(new Feature(each.kind(), each.standing(), each.left(), each.right(), next - score));
      score = next;
    }
    return shown;
  }

  private static List<Explanation.WordPair> words(NameAlignment alignment) {
    List<Explanation.WordPair> words = new ArrayList<>();
    if (alignment.acronym()) {
      words.add(
          new Explanation.WordPair(
              alignment.left().raw(),
              alignment.right().raw(),
              Explanation.Standing.PAIRED,
              PairReason.ACRONYM,
              0,
              alignment.score()));
      return words;
    }
    for (NameAlignment.Pair pair : alignment.pairs()) {
      words.add(
          new Explanation.WordPair(
              alignment.left().word(pair.left()).surface(),
              alignment.right().word(pair.right()).surface(),
              Explanation.Standing.PAIRED,
              pair.reason(),
              WordRelation.distance(pair.relation()),
              pair.strength()));
    }
    boolean contradicts = !alignment.leftOnly().isEmpty() && !alignment.rightOnly().isEmpty();
    for (int i : alignment.leftOnly()) {
      words.add(single(alignment.left().word(i).surface(), null, contradicts));
    }
    for (int j : alignment.rightOnly()) {
      words.add(single(null, alignment.right().word(j).surface(), contradicts));
    }
    addNumbers(alignment, words);
    addForms(alignment, words);
    return words;
  }

  private static void addNumbers(NameAlignment alignment, List<Explanation.WordPair> words) {
    String left = numbers(alignment.left());
    String right = numbers(alignment.right());
    switch (alignment.numbers()) {
      case ABSENT -> {}
      case SAME, EQUIVALENT ->
          words.add(
              new Explanation.WordPair(
                  left, right, Explanation.Standing.PAIRED, PairReason.NUMBER, 0, 1));
      case ONLY_ONE -> words.add(pairOf(left, right, Explanation.Standing.OMITTED));
      case DIFFERENT -> words.add(pairOf(left, right, Explanation.Standing.CONTRADICTS));
    }
  }

  private static void addForms(NameAlignment alignment, List<Explanation.WordPair> words) {
    String left = forms(alignment.left());
    String right = forms(alignment.right());
    switch (alignment.legalForms()) {
      case ABSENT -> {}
      case SAME, EQUIVALENT ->
          words.add(
              new Explanation.WordPair(
                  left, right, Explanation.Standing.PAIRED, PairReason.LEGAL_FORM, 0, 1));
      case ONLY_ONE -> words.add(pairOf(left, right, Explanation.Standing.OMITTED));
      case DIFFERENT -> words.add(pairOf(left, right, Explanation.Standing.CONTRADICTS));
    }
  }

  private static @Nullable String numbers(ComparableName name) {
    return joined(name.numberWords());
  }

  private static @Nullable String forms(ComparableName name) {
    return joined(name.legalFormWords());
  }

  private static @Nullable String joined(List<String> words) {
    return words.isEmpty() ? null : String.join(" ", words);
  }

  private static Explanation.WordPair single(
      @Nullable String left, @Nullable String right, boolean contradicts) {
    return pairOf(
        left, right, contradicts ? Explanation.Standing.CONTRADICTS : Explanation.Standing.OMITTED);
  }

  private static Explanation.WordPair pairOf(
      @Nullable String left, @Nullable String right, Explanation.Standing standing) {
    return new Explanation.WordPair(left, right, standing, PairReason.NONE, 0, 0);
  }

  /// What the asker could find out that would decide.
  private static Sentence settle(List<Feature> features, Party asked) {
    boolean person = asked.family() == PartyFamily.PERSON;
    List<Sentence> wanted = new ArrayList<>();
    for (Feature feature : features) {
      boolean open =
          feature.standing() == Feature.Standing.NOT_GIVEN
              || feature.standing() == Feature.Standing.UNKNOWN
              || feature.standing() == Feature.Standing.NEARLY;
      if (feature.kind() == Feature.Kind.IDENTIFIER
          && feature.standing() == Feature.Standing.AGREES) {
        return Sentence.of("The number in common settles it.");
      }
      if (open) {
        wanted(feature.kind(), person).ifPresent(wanted::add);
      }
    }
    return wanted.isEmpty()
        ? Sentence.of("What would settle it: a document that names both.")
        : Sentence.of("What would settle it: {0}.", anyOf(wanted));
  }

  private static Optional<Sentence> wanted(Feature.Kind kind, boolean person) {
    return switch (kind) {
      case IDENTIFIER ->
          Optional.of(
              person
                  ? Sentence.of("a tax or identity number")
                  : Sentence.of("a registration or tax number"));
      case DATE ->
          Optional.of(
              person
                  ? Sentence.of("the full date of birth")
                  : Sentence.of("the date of incorporation"));
      case COUNTRY -> Optional.of(Sentence.of("the country"));
      case NAME, ADDRESS, SCHEMA -> Optional.empty();
    };
  }

  private static Sentence anyOf(List<Sentence> wanted) {
    Sentence all = wanted.getFirst();
    for (Sentence next : wanted.subList(1, wanted.size())) {
      all = Sentence.of("{0}, or {1}", all, next);
    }
    return all;
  }
}

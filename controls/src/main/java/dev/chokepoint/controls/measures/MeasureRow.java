package dev.chokepoint.controls.measures;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.Grade;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One row of the table of measures: listings of a kind, what they do, and since when.
///
/// A listing is of the kind when it meets every condition that the row states; a condition without
/// values is none.
///
/// @param id name of the row
/// @param list what to call the list
/// @param kind the conditions
/// @param measure what such a listing does
/// @param seeds keys of the ownership rules that it seeds: `ofac`, `eu`, `uk`, `bis`; often none
/// @param requirement what passes on to those owned, under rules that pass on a requirement; else
///   nothing
/// @param from first day of the measure, null where none is stated
/// @param to last day of the measure, null where none is stated
/// @param says the measure in one sentence
/// @param source where that is stated
/// @param sourceDate when that was published or read
/// @param grade of that source
/// @param verified whether the source was read; what was not must be shown as such
public record MeasureRow(
    String id,
    Sentence list,
    Kind kind,
    Measure measure,
    List<String> seeds,
    Sentence requirement,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String says,
    String source,
    LocalDate sourceDate,
    Grade grade,
    boolean verified) {

  /// Which listings a row speaks of.
  ///
  /// @param ofParty whether programmes that only the party itself names are meant, instead of
  ///   listings with provisions and dates
  /// @param annexes parts count as the annex: `LII` is met by `LII.A`
  public record Kind(
      boolean ofParty,
      List<String> lists,
      List<String> authorities,
      List<String> acts,
      List<String> annexes,
      List<String> programmes,
      List<String> provisions) {

    boolean isMetBy(Listing listing) {
      return ofParty == listing.ofParty()
          && meets(lists, listing.lists())
          && meets(authorities, listing.authorities())
          && meets(acts, listing.acts())
          && meets(programmes, listing.programmes())
          && meets(provisions, listing.provisions())
          && (annexes.isEmpty()
              || listing.annexes().stream()
                  .anyMatch(part -> annexes.stream().anyMatch(part(part))));
    }

    private static boolean meets(List<String> wanted, Collection<String> given) {
      return wanted.isEmpty()
          || given.stream().anyMatch(value -> wanted.stream().anyMatch(value::equalsIgnoreCase));
    }

    private static Predicate<String> part(String part) {
      return annex -> part.equals(annex) || part.startsWith(annex + ".");
    }
  }

  public MeasureRow {
    seeds = List.copyOf(seeds);
  }

  boolean isInForce(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /// Whether owning something counts under the rule.
  public boolean seeds(String rule) {
    return Set.copyOf(seeds).contains(rule);
  }
}

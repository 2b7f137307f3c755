package dev.chokepoint.controls.goods;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.chokepoint.evidence.table.BundledTable;
import java.util.List;
import java.util.Locale;

/// Which codes of HS 2017 became which of HS 2022, `concordance.csv`, for the headings that the
/// Common High Priority List touches. A code that the table does not name is the same in both.
///
/// Goods declared before 2022 bear the older codes, so a search by the list's codes alone misses
/// them.
public final class HsConcordance {

  private final List<Link> links;

  private HsConcordance(List<Link> links) {
    this.links = links;
  }

  /// That goods of one code came under another.
  ///
  /// @param earlier code of HS 2017
  /// @param later code of HS 2022
  /// @param kind what became of the code
  /// @param note what part went there; may be empty
  /// @param source where that is stated
  /// @param verified whether the source was read; what was not must be shown as such
  public record Link(
      HsCode earlier, HsCode later, Kind kind, String note, String source, boolean verified) {}

  /// What became of a code.
  public enum Kind {
    /// Its scope is the same, under the same number or another.
    SAME,
    /// The earlier code's goods went to several later ones, or only a part of them went here.
    SPLIT,
    /// The later code took in goods of several earlier ones.
    MERGED,
    /// Both: parts of several earlier codes in one of several later ones.
    REGROUPED
  }

  /// The table that ships.
  ///
  /// @throws IllegalStateException if a row cannot be read, or bears a kind that its links deny
  public static HsConcordance bundled() {
    return new HsConcordance(
            BundledTable.rows(HsConcordance.class, "concordance.csv", HsConcordance::link))
        .checked();
  }

  private HsConcordance checked() {
    for (Link link : links) {
      if (link.kind() != kind(link)) {
        throw new IllegalStateException(
            "concordance.csv: " + link.earlier() + " to " + link.later() + " is " + kind(link));
      }
    }
    return this;
  }

  private Kind kind(Link link) {
    boolean splits = links.stream().filter(l -> l.earlier().equals(link.earlier())).count() > 1;
    boolean merges = links.stream().filter(l -> l.later().equals(link.later())).count() > 1;
    return splits ? (merges ? Kind.REGROUPED : Kind.SPLIT) : merges ? Kind.MERGED : Kind.SAME;
  }

  /// What a code of one revision is in another, in the order of the table. A code that the table
  /// does not name is taken to be the same in both, and that is marked as not verified.
  public List<Link> from(HsCode code, HsRevision from, HsRevision to) {
    if (from == to) {
      return List.of(same(code, "one revision"));
    }
    List<Link> found =
        links.stream()
            .filter(
                link -> (from == HsRevision.HS2017 ? link.earlier() : link.later()).equals(code))
            .toList();
    return found.isEmpty() ? List.of(same(code, "not named in the table")) : found;
  }

  /// All links, in the order of the table.
  public List<Link> links() {
    return links;
  }

  private static Link same(HsCode code, String why) {
    return new Link(code, code, Kind.SAME, "", why, false);
  }

  private static Link link(NamedCsvRecord row) {
    return new Link(
        new HsCode(row.getField("hs2017")),
        new HsCode(row.getField("hs2022")),
        Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
        row.getField("note"),
        row.getField("source"),
        row.getField("basis").equals("read"));
  }
}

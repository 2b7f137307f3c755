package dev.chokepoint.routes;

import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.evidence.statement.InformationCredibility;
import dev.chokepoint.evidence.statement.SourceReliability;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which strength a step has: one row a ground and identity link, one column a band of grades. The
/// rows are ours and stand in `docs/methods/routes.md`; the words are those of the design.
@SuppressWarnings("EnumOrdinal") // places in a table that is made anew each time the program runs
public final class StrengthTable {

  /// What a source's Admiralty grade comes to here.
  public enum Band {
    /// A to C, and 1 to 3.
    SOUND,
    /// D or E, or 4 or 5.
    DOUBTFUL,
    /// F or 6, or no grade: no judgement, so it neither raises nor lowers anything.
    NOT_JUDGED;

    /// The band of one grade, null when nobody graded it.
    public static Band of(@Nullable Grade grade) {
      if (grade == null || !grade.judged()) {
        return NOT_JUDGED;
      }
      boolean sound =
          grade.reliability().compareTo(SourceReliability.C) <= 0
              && grade.credibility().compareTo(InformationCredibility.POSSIBLY_TRUE) <= 0;
      return sound ? SOUND : DOUBTFUL;
    }
  }

  /// A row.
  ///
  /// @param ground what the step rests on
  /// @param identity what ties it to the part; null stands for records that are not about goods
  /// @param sound strength when the source is sound, or not judged
  /// @param doubtful strength when it is doubtful
  public record Row(
      Ground ground, @Nullable IdentityLink identity, Strength sound, Strength doubtful) {}

  private static final List<Row> ROWS =
      List.of(
          row(Ground.ANSWER, IdentityLink.SAME_ITEM, Strength.DOCUMENTED, Strength.FITS),
          row(Ground.ANSWER, IdentityLink.SAME_LOT, Strength.DOCUMENTED, Strength.FITS),
          row(Ground.STATED, IdentityLink.SAME_ITEM, Strength.DOCUMENTED, Strength.FITS),
          row(Ground.STATED, IdentityLink.SAME_LOT, Strength.DOCUMENTED, Strength.FITS),
          row(Ground.STATED, IdentityLink.SAME_PART_AND_DATE_WINDOW, Strength.FITS, Strength.WEAK),
          row(Ground.STATED, IdentityLink.SAME_PART_NUMBER, Strength.WEAK, Strength.WEAK),
          row(Ground.STATED, IdentityLink.SAME_FAMILY, Strength.WEAK, Strength.WEAK),
          row(Ground.SHIPMENT, IdentityLink.SAME_ITEM, Strength.DOCUMENTED, Strength.FITS),
          row(Ground.SHIPMENT, IdentityLink.SAME_LOT, Strength.DOCUMENTED, Strength.FITS),
          row(
              Ground.SHIPMENT,
              IdentityLink.SAME_PART_AND_DATE_WINDOW,
              Strength.FITS,
              Strength.WEAK),
          row(Ground.SHIPMENT, IdentityLink.SAME_PART_NUMBER, Strength.WEAK, Strength.WEAK),
          row(Ground.SHIPMENT, IdentityLink.SAME_FAMILY, Strength.WEAK, Strength.WEAK),
          row(Ground.PAPERS, IdentityLink.SAME_ITEM, Strength.FITS, Strength.WEAK),
          row(Ground.PAPERS, IdentityLink.SAME_LOT, Strength.FITS, Strength.WEAK),
          row(Ground.PAPERS, IdentityLink.SAME_PART_AND_DATE_WINDOW, Strength.FITS, Strength.WEAK),
          row(Ground.PAPERS, IdentityLink.SAME_PART_NUMBER, Strength.WEAK, Strength.WEAK),
          row(Ground.PAPERS, IdentityLink.SAME_FAMILY, Strength.WEAK, Strength.WEAK),
          row(Ground.NOTIFY, IdentityLink.SAME_ITEM, Strength.WEAK, Strength.WEAK),
          row(Ground.NOTIFY, IdentityLink.SAME_LOT, Strength.WEAK, Strength.WEAK),
          row(Ground.NOTIFY, IdentityLink.SAME_PART_AND_DATE_WINDOW, Strength.WEAK, Strength.WEAK),
          row(Ground.NOTIFY, IdentityLink.SAME_PART_NUMBER, Strength.WEAK, Strength.WEAK),
          row(Ground.NOTIFY, IdentityLink.SAME_FAMILY, Strength.WEAK, Strength.WEAK),
          row(Ground.STAKE, null, Strength.FITS, Strength.WEAK),
          row(Ground.WEAPON_MAKER, null, Strength.WEAK, Strength.WEAK),
          row(Ground.WEAPON_LINK, IdentityLink.SAME_ITEM, Strength.DOCUMENTED, Strength.FITS),
          row(Ground.WEAPON_LINK, IdentityLink.SAME_LOT, Strength.FITS, Strength.WEAK),
          row(
              Ground.WEAPON_LINK,
              IdentityLink.SAME_PART_AND_DATE_WINDOW,
              Strength.ASSUMED,
              Strength.ASSUMED),
          row(
              Ground.WEAPON_LINK,
              IdentityLink.SAME_PART_NUMBER,
              Strength.ASSUMED,
              Strength.ASSUMED),
          row(Ground.WEAPON_LINK, IdentityLink.SAME_FAMILY, Strength.ASSUMED, Strength.ASSUMED),
          row(Ground.NAME, null, Strength.WEAK, Strength.WEAK),
          row(Ground.NOTHING, null, Strength.ASSUMED, Strength.ASSUMED));

  private static final int LINKS = IdentityLink.values().length;

  /// The same rows by ground and identity, of which the last place stands for none.
  private static final @Nullable Row[][] TABLE = new Row[Ground.values().length][LINKS + 1];

  static {
    for (Row row : ROWS) {
      TABLE[row.ground().ordinal()][place(row.identity())] = row;
    }
  }

  private StrengthTable() {}

  private static int place(@Nullable IdentityLink identity) {
    return identity == null ? LINKS : identity.ordinal();
  }

  private static Row row(
      Ground ground, @Nullable IdentityLink identity, Strength sound, Strength doubtful) {
    return new Row(ground, identity, sound, doubtful);
  }

  /// All rows, as documented.
  public static List<Row> rows() {
    return ROWS;
  }

  /// The strength of a step.
  ///
  /// @throws IllegalArgumentException if the table has no such row
  public static Strength of(Ground ground, @Nullable IdentityLink identity, Band band) {
    Row row = TABLE[ground.ordinal()][place(identity)];
    if (row == null) {
      throw new IllegalArgumentException("no row for " + ground + " and " + identity);
    }
    return band == Band.DOUBTFUL ? row.doubtful() : row.sound();
  }
}

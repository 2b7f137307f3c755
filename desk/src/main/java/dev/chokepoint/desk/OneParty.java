package dev.chokepoint.desk;

import dev.chokepoint.evidence.index.Clusters;
import dev.chokepoint.evidence.statement.Statement;
import java.util.List;

/// Why several records are shown as one.
///
/// @param records those put together, the one that names them first
/// @param grounds on whose word: what people decided, then numbers that they share, the surest
///   first, then what publishers say
/// @param formerly ids of those that the id that was asked for called too, before somebody decided
///   or a list said otherwise
public record OneParty(List<Member> records, List<Ground> grounds, List<String> formerly) {

  /// A record as its sources have it.
  ///
  /// @param id the source's own
  /// @param caption what its sources call it
  /// @param datasets that speak of it under this id
  public record Member(String id, String caption, List<String> datasets) {

    public Member {
      datasets = List.copyOf(datasets);
    }
  }

  /// On whose word records are one.
  ///
  /// @param word a number that names one party, a publisher who names other ids of it, or a person
  /// @param scheme of a number as people call it: `INN`; of a person's word who decided when
  /// @param number in the form in which it is compared; the id that a publisher names; the name of
  ///   a person's decision
  /// @param records ids of those that carry it
  /// @param statements that give it, of each record
  public record Ground(
      Clusters.Word word,
      String scheme,
      String number,
      List<String> records,
      List<Statement> statements) {

    public Ground {
      records = List.copyOf(records);
      statements = List.copyOf(statements);
    }
  }

  public OneParty {
    records = List.copyOf(records);
    grounds = List.copyOf(grounds);
    formerly = List.copyOf(formerly);
  }
}

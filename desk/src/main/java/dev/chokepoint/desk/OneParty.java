package dev.chokepoint.desk;

import dev.chokepoint.evidence.statement.Statement;
import java.util.List;

/// Why several records are shown as one.
///
/// @param records those put together, the one that names them first
/// @param grounds numbers that they share, the surest first
public record OneParty(List<Member> records, List<Ground> grounds) {

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

  /// A number that names one party.
  ///
  /// @param scheme as people call it: `INN`
  /// @param number in the form in which it is compared
  /// @param records ids of those that carry it
  /// @param statements that give it, of each record
  public record Ground(
      String scheme, String number, List<String> records, List<Statement> statements) {

    public Ground {
      records = List.copyOf(records);
      statements = List.copyOf(statements);
    }
  }

  public OneParty {
    records = List.copyOf(records);
    grounds = List.copyOf(grounds);
  }
}

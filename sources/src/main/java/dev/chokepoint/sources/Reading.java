package dev.chokepoint.sources;

import dev.chokepoint.evidence.identifier.CheckedIdentifiers;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.evidence.statement.StatementSink;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What one run of a reader is given and what it gives back.
public final class Reading {

  private final StatementMaker maker;
  private final StatementSink statements;
  private final ReadIssue.Sink issues;
  private final Map<String, Long> counts = new TreeMap<>();

  /// @param maker makes the statements of the dataset that is read
  /// @param statements takes them
  /// @param issues takes what could not be read as it stands
  public Reading(StatementMaker maker, StatementSink statements, ReadIssue.Sink issues) {
    this.maker = maker;
    this.statements = new CheckedIdentifiers(maker.model(), statements, issues);
    this.issues = issues;
  }

  public StatementMaker maker() {
    return maker;
  }

  /// Takes statements; on the way identifiers are checked, so that every reader's are, and those
  /// whose form or check digits do not hold are remarked on.
  public StatementSink statements() {
    return statements;
  }

  public ReadIssue.Sink issues() {
    return issues;
  }

  /// Adds one to a named count, for instance `aliases`.
  public void count(String name) {
    count(name, 1);
  }

  /// Adds to a named count.
  public void count(String name, long amount) {
    counts.merge(name, amount, Long::sum);
  }

  /// What was counted so far, in the order of the names.
  public Map<String, Long> counts() {
    return Collections.unmodifiableMap(new TreeMap<>(counts));
  }
}

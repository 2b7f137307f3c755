package dev.chokepoint.evidence.identifier;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementSink;
import java.util.List;

/// Passes every statement on unchanged, and remarks on identifiers whose form or check digits do
/// not hold, with their place. Set between a reader and what keeps its statements, it serves all
/// readers alike.
public final class CheckedIdentifiers implements StatementSink {

  private final Model model;
  private final StatementSink next;
  private final ReadIssue.Sink remarks;

  /// @param next takes every statement
  /// @param remarks takes the remarks, one a faulty value, after its statement
  public CheckedIdentifiers(Model model, StatementSink next, ReadIssue.Sink remarks) {
    this.model = model;
    this.next = next;
    this.remarks = remarks;
  }

  @Override
  public void accept(Statement statement) {
    next.accept(statement);
    IdentifierProperties.scheme(model, statement.schema(), statement.property())
        .flatMap(scheme -> scheme.fault(statement.value()))
        .ifPresent(fault ->
            remarks.accept(
                ReadIssue.note(
                    place(statement), statement.value(), fault + "; kept as it stands")));
  }

  /// A statement read from another program's file may come without a place.
  private static Locator place(Statement statement) {
    List<Locator> places = statement.provenance().locators();
    return places.isEmpty()
        ? Locator.row(statement.dataset(), 0, statement.property())
        : places.getFirst();
  }
}

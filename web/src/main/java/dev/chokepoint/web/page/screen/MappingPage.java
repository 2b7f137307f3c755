package dev.chokepoint.web.page.screen;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.policy.Verdict;
import dev.chokepoint.web.page.words.NameText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What each column of a file is taken to mean, to be looked at before it is screened.
///
/// @param saved a mapping of an earlier run that fits this file; null where this file has its own,
///   or none fits
/// @param rows the first twenty
/// @param problems cells among the first hundred rows that cannot be read by this mapping
/// @param fault why the mapping as a whole cannot be taken; says nothing where it can
/// @param tested the first fifty rows as they would be screened; empty until that is asked for
public record MappingPage(
    String id,
    String title,
    @Nullable Saved saved,
    List<Column> columns,
    List<List<NameText>> rows,
    List<Problem> problems,
    Sentence fault,
    String dates,
    boolean decimalComma,
    List<Group> groups,
    boolean wasTested,
    List<Tested> tested,
    String by) {

  /// A mapping of an earlier run.
  ///
  /// @param run its id
  /// @param sentence which run that was
  public record Saved(String run, String sentence) {}

  /// A column.
  ///
  /// @param chosen key of the field that it fills; empty for none
  /// @param reason why that is proposed
  public record Column(int index, NameText heading, String chosen, Sentence reason) {}

  /// A cell that cannot be read.
  public record Problem(long row, String column, String value, Sentence reason) {}

  /// Fields that belong together.
  public record Group(String label, List<Option> options) {}

  /// A field that a column can fill.
  public record Option(String key, Sentence label) {}

  /// A row screened on trial.
  public record Tested(long row, Verdict verdict, Sentence why) {}

  public MappingPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
    groups = List.copyOf(groups);
    tested = List.copyOf(tested);
  }
}

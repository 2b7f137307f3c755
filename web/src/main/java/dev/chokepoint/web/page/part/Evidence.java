package dev.chokepoint.web.page.part;

import dev.chokepoint.web.page.words.NameText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who says a value, and where it stands. Shown in a drawer beside the page that asks, and as a
/// page of its own where no script runs.
///
/// @param subject whose value it is
/// @param subjectHref page of the subject
/// @param property in words
/// @param values the one asked for first, or all
/// @param others values that other statements give for the same property
/// @param contested whether these cannot all be true
/// @param rows the page of the same statements as a table
/// @param pin where the statements of `values` are pinned to a case
public record Evidence(
    NameText subject,
    String subjectHref,
    String property,
    List<Value> values,
    List<Value> others,
    boolean contested,
    String rows,
    String pin) {

  /// One value with those who state it.
  ///
  /// @param href page of what the value names; null where it names nothing
  /// @param single whether one source alone says so
  public record Value(NameText text, @Nullable String href, boolean single, List<Said> said) {
    public Value {
      said = List.copyOf(said);
    }
  }

  /// One statement.
  ///
  /// @param source its title, or its name
  /// @param sourceHref page of the source
  /// @param grade Admiralty grade in words; null where nobody graded it
  /// @param basis in words; null where it is simply stated
  /// @param document that the source cites for it; null where it speaks for itself
  /// @param documentHref page of that document
  /// @param firstSeen first seen, as given; null when unknown
  /// @param lastSeen last seen
  /// @param original what the source wrote, where it was cleaned
  /// @param record id under which the source has it
  /// @param id of the statement
  /// @param places in files
  public record Said(
      String source,
      String sourceHref,
      @Nullable String grade,
      @Nullable String basis,
      @Nullable NameText document,
      @Nullable String documentHref,
      @Nullable String firstSeen,
      @Nullable String lastSeen,
      @Nullable NameText original,
      String record,
      String id,
      List<Place> places) {
    public Said {
      places = List.copyOf(places);
    }
  }

  /// A place in a file that was read.
  ///
  /// @param where file, line, column, in words
  /// @param sha256 of the file; null where the source no longer stands in that version
  public record Place(String where, @Nullable String sha256) {}

  public Evidence {
    values = List.copyOf(values);
    others = List.copyOf(others);
  }
}

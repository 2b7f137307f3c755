package dev.chokepoint.sources.uk.list;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.UnknownMembers;
import dev.chokepoint.sources.table.TableRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes designations of the CSV's rows: those that follow each other with one unique id. Rows
/// repeat what they have in common, which is taken once.
final class UkRows {

  private static final String ID = "Unique ID";

  private final Reading reading;
  private final UkDesignations designations;
  private final UnknownMembers columns;
  private final Set<String> said = new HashSet<>();
  private @Nullable UkDesignation designation;
  private String id = "";

  UkRows(Reading reading, UkDesignations designations, UnknownMembers columns) {
    this.reading = reading;
    this.designations = designations;
    this.columns = columns;
  }

  void read(TableRow row) {
    reading.count("rows");
    String unique = Objects.requireNonNullElse(row.cell(ID), "").strip();
    if (unique.isEmpty()) {
      reading
          .issues()
          .accept(ReadIssue.rejected(row.at(ID), row.cell("Name 6"), "the row has no " + ID));
      return;
    }
    UkDesignation whole = designation;
    if (whole == null || !id.equals(unique)) {
      end();
      id = unique;
      whole = new UkDesignation(row.whole());
      designation = whole;
    }
    for (UkPiece piece : pieces(row, whole)) {
      if (!piece.isEmpty() && said.add(piece.toString())) {
        whole.pieces().add(piece);
      }
    }
  }

  private List<UkPiece> pieces(TableRow row, UkDesignation whole) {
    Map<UkPiece.Kind, UkPiece> groups = new EnumMap<>(UkPiece.Kind.class);
    List<UkPiece> pieces = new ArrayList<>();
    for (String column : row.columns().names()) {
      String text = Objects.requireNonNullElse(row.cell(column), "");
      if (text.isBlank()) {
        continue;
      }
      Optional<UkFields.Field> field = UkFields.ofColumn(column);
      if (field.isEmpty()) {
        whole.context().putIfAbsent(column, text);
        columns.add(column, text, row.at(column));
        continue;
      }
      UkPiece.Kind kind = field.get().kind();
      UkPiece piece =
          kind == UkPiece.Kind.VALUE
              ? new UkPiece(kind, row.whole())
              : groups.computeIfAbsent(kind, first -> new UkPiece(first, row.whole()));
      if (kind == UkPiece.Kind.VALUE || piece.isEmpty()) {
        pieces.add(piece);
      }
      piece.put(field.get().name(), text, row.at(column));
    }
    return pieces;
  }

  /// Hands on the designation whose rows have ended.
  void end() {
    UkDesignation whole = designation;
    if (whole != null) {
      designations.read(whole);
    }
    designation = null;
    said.clear();
  }
}

package dev.chokepoint.sources.gleif;

import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.table.TableHead;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The three files, told by their columns: `lei2` (level 1), `rr` and `repex` (level 2).
@SuppressWarnings("ImmutableEnumChecker") // The lists are made by List.of.
enum GleifFile {
  RECORDS(List.of("LEI", "Entity.LegalName", "Registration.RegistrationStatus")),
  RELATIONSHIPS(
      List.of(
          "Relationship.StartNode.NodeID",
          "Relationship.EndNode.NodeID",
          "Relationship.RelationshipType")),
  EXCEPTIONS(List.of("LEI", "Exception.Category", "Exception.Reason.1"));

  private final List<String> columns;

  GleifFile(List<String> columns) {
    this.columns = columns;
  }

  /// Which of them the file is; empty when it is none.
  static Optional<GleifFile> of(InputFile file) throws IOException {
    Optional<TableHead> head = TableHead.of(file);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    List<String> header = head.get().rows().getFirst().stream().map(String::strip).toList();
    return Arrays.stream(values()).filter(each -> header.containsAll(each.columns)).findFirst();
  }
}

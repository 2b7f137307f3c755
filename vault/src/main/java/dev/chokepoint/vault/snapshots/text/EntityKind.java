package dev.chokepoint.vault.snapshots.text;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import java.util.List;

/// Tells parties and things from the records that only say something about them, so that a search
/// shows the party before its sanctions, addresses and links.
final class EntityKind {

  private static final List<String> RECORDS =
      List.of("Interval", "Address", "Identification", "Sanction", "Mention", "Note");

  private EntityKind() {}

  static String of(Model model, String schema) {
    Schema known = model.schema(schema);
    boolean record =
        known != null && (known.edge() != null || RECORDS.stream().anyMatch(known::isA));
    return record ? IndexFields.KIND_LINK : IndexFields.KIND_PARTY;
  }
}

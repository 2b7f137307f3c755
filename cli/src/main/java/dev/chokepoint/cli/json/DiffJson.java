package dev.chokepoint.cli.json;

import dev.chokepoint.cli.json.JsonText.Members;
import dev.chokepoint.desk.DiffAnswer;
import dev.chokepoint.desk.PartyDiff;
import dev.chokepoint.evidence.statement.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// A comparison of two versions, as JSON.
public final class DiffJson {

  private DiffJson() {}

  /// The whole comparison.
  ///
  /// @param parties the same comparison as `diff`, party by party
  public static Map<String, Object> of(PartyDiff parties, DiffAnswer diff) {
    return new Members()
        .put("source", diff.source())
        .put("from", diff.from())
        .put("to", diff.to())
        .put("added", diff.added())
        .put("removed", diff.removed())
        .put("changed", diff.changed())
        .put("from_fetched", parties.from().fetched().toString())
        .put("to_fetched", parties.to().fetched().toString())
        .put("party_counts", UpdateJson.counts(parties.counts()))
        .put("parties", parties.parties().stream().map(DiffJson::party).toList())
        .put("differences", diff.differences().stream().map(DiffJson::difference).toList())
        .map();
  }

  private static Map<String, Object> party(PartyDiff.Party party) {
    return new Members()
        .put("change", party.change().name().toLowerCase(Locale.ROOT))
        .put("entity", party.id())
        .put("caption", party.caption())
        .put("schema", party.schema())
        .put("listed", party.listed())
        .put("ended", party.ended())
        .put(
            "properties",
            party.differences().stream()
                .map(each ->
                    new Members()
                        .put("schema", each.schema())
                        .put("property", each.property())
                        .put("before", each.before())
                        .put("after", each.after())
                        .map())
                .toList())
        .map();
  }

  private static Map<String, Object> difference(DiffAnswer.Difference difference) {
    Statement before = difference.before();
    Statement after = difference.after();
    Statement any = Objects.requireNonNull(after == null ? before : after);
    return new Members()
        .put("change", before == null ? "added" : after == null ? "removed" : "changed")
        .put("entity", any.entityId())
        .put("schema", any.schema())
        .put("property", any.property())
        .put("before", before == null ? null : before.value())
        .put("after", after == null ? null : after.value())
        .map();
  }
}

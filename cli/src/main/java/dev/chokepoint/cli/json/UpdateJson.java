package dev.chokepoint.cli.json;

import dev.chokepoint.cli.json.JsonText.Members;
import dev.chokepoint.desk.CatalogueEntry;
import dev.chokepoint.desk.Freshness;
import dev.chokepoint.desk.PartyCounts;
import dev.chokepoint.desk.SourceFacts;
import dev.chokepoint.desk.UpdateAnswer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Updates, the catalogue and ages as JSON.
public final class UpdateJson {

  private static final double MILLIS = 1000;

  private UpdateJson() {}

  public static Map<String, Object> of(UpdateAnswer answer) {
    return new Members()
        .put("sources", answer.sources().stream().map(UpdateJson::updated).toList())
        .put("failed", answer.failed())
        .map();
  }

  private static Map<String, Object> updated(UpdateAnswer.Updated source) {
    SourceFacts facts = source.facts();
    return new Members()
        .put("source", source.source())
        .put("outcome", source.outcome().name().toLowerCase(Locale.ROOT))
        .put("version", facts == null ? null : facts.version())
        .put("fetched", facts == null ? null : facts.fetched().toString())
        .put("entities", facts == null ? null : facts.entities())
        .put("parties", source.changes() == null ? null : counts(source.changes()))
        .put("bytes", source.bytes())
        .put("rejected", source.rejected())
        .put("seconds", source.took().toMillis() / MILLIS)
        .put("note", source.note())
        .put("reason", source.reason())
        .map();
  }

  static Map<String, Object> counts(PartyCounts counts) {
    return new Members()
        .put("added", counts.added())
        .put("removed", counts.removed())
        .put("changed", counts.changed())
        .map();
  }

  public static Map<String, Object> catalogue(List<CatalogueEntry> entries) {
    return new Members().put("sources", entries.stream().map(UpdateJson::of).toList()).map();
  }

  public static Map<String, Object> of(CatalogueEntry entry) {
    return new Members()
        .put("name", entry.name())
        .put("title", entry.title())
        .put("publisher", entry.publisher())
        .put("page", entry.page())
        .put("licence", entry.licence())
        .put("redistribution", entry.redistribution())
        .put("frequency", entry.frequency())
        .put("checked_within_seconds", entry.checkedWithin().toSeconds())
        .put(
            "published_within_seconds",
            entry.publishedWithin() == null ? null : entry.publishedWithin().toSeconds())
        .put("means", entry.means())
        .put("cannot_tell", entry.cannotTell())
        .put("forms", entry.forms().stream().map(UpdateJson::form).toList())
        .put("imported", entry.imported())
        .map();
  }

  private static Map<String, Object> form(CatalogueEntry.Form form) {
    return new Members()
        .put("format", form.format())
        .put("readable", form.readable())
        .put("basis", form.verified() ? null : "unverified")
        .put("addresses", form.addresses())
        .map();
  }

  public static Map<String, Object> of(Freshness freshness) {
    Freshness.Failure failure = freshness.failure();
    return new Members()
        .put("source", freshness.source())
        .put("state", freshness.state().name().toLowerCase(Locale.ROOT))
        .put("published", text(freshness.published()))
        .put("fetched", freshness.fetched().toString())
        .put("checked", text(freshness.checked()))
        .put("age_seconds", freshness.age().toSeconds())
        .put("limit_seconds", freshness.limit() == null ? null : freshness.limit().toSeconds())
        .put("stale", freshness.isStale())
        .put(
            "failure",
            failure == null
                ? null
                : new Members()
                    .put("at", failure.at().toString())
                    .put("times", failure.times())
                    .put("reason", failure.reason())
                    .map())
        .map();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}

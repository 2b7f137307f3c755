package dev.chokepoint.web.catalog;

import dev.chokepoint.desk.Freshness;
import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.SourceFacts;
import dev.chokepoint.web.answer.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The body of `/catalog`, in FollowTheMoney's form of a dataset, and its tag.
public final class CatalogBody {

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter VERSION =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int LETTERS = 26;

  private final Datasets datasets;
  private final Holdings holdings;
  private final Map<String, Freshness> ages;

  /// @param ages of the sources, by name
  public CatalogBody(Datasets datasets, Holdings holdings, Map<String, Freshness> ages) {
    this.ages = ages;
    this.datasets = datasets;
    this.holdings = holdings;
  }

  /// A strong tag: it changes when any dataset does.
  public String tag() {
    List<String> versions =
        datasets.all().stream()
            .map(dataset ->
                dataset.name()
                    + ":"
                    + version(dataset)
                    + ":"
                    + holdings.number()
                    + ":"
                    + age(dataset).map(age -> age.state() + "@" + age.checked()).orElse(""))
            .sorted()
            .toList();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1")
              .digest(String.join("\n", versions).getBytes(StandardCharsets.UTF_8));
      return "\"" + HexFormat.of().formatHex(digest) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }

  public Map<String, @Nullable Object> body() {
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    datasets.all().forEach(dataset -> all.add(dataset(dataset)));
    return Json.object()
        .put("datasets", all)
        .put("current", datasets.all().stream().map(Dataset::name).toList())
        .put("outdated", List.of())
        .put("index_stale", !holdings.warnings().isEmpty())
        .map();
  }

  private Map<String, @Nullable Object> dataset(Dataset dataset) {
    SourceFacts source = dataset.source();
    String changed = SECONDS.format(source == null ? holdings.created() : source.fetched());
    return Json.object()
        .put("name", dataset.name())
        .put("title", dataset.title())
        .putKnown("summary", source == null ? null : source.coverage())
        .put("version", version(dataset))
        .put("updated_at", changed)
        .put("last_export", changed)
        .put("last_change", changed)
        .putKnown(
            "freshness",
            age(dataset).map(a -> a.state().name().toLowerCase(Locale.ROOT)).orElse(null))
        .putKnown("fetched_at", age(dataset).map(a -> SECONDS.format(a.fetched())).orElse(null))
        .putKnown("checked_at", age(dataset).map(CatalogBody::checked).orElse(null))
        .putKnown("publisher", publisher(source))
        .putKnown("license", source == null ? null : source.licence())
        .put("resources", source == null ? List.of() : resources(source))
        .put("children", dataset.children())
        .put("entity_count", source == null ? entities(dataset) : source.entities())
        .put("load", source != null)
        .put("entities_url", null)
        .put("delta_url", null)
        .put("namespace", false)
        .put("index_version", Long.toString(holdings.number()))
        .put("index_current", true)
        .map();
  }

  private Optional<Freshness> age(Dataset dataset) {
    SourceFacts source = dataset.source();
    return source == null ? Optional.empty() : Optional.ofNullable(ages.get(source.name()));
  }

  private static @Nullable String checked(Freshness age) {
    return age.checked() == null ? null : SECONDS.format(age.checked());
  }

  private long entities(Dataset dataset) {
    return holdings.sources().stream()
        .filter(source -> dataset.sources().contains(source.name()))
        .mapToLong(SourceFacts::entities)
        .sum();
  }

  private static @Nullable Map<String, @Nullable Object> publisher(@Nullable SourceFacts source) {
    return source == null || source.publisher() == null
        ? null
        : Json.object().put("name", source.publisher()).map();
  }

  private static List<Map<String, @Nullable Object>> resources(SourceFacts source) {
    List<Map<String, @Nullable Object>> files = new ArrayList<>();
    for (SourceFacts.ReadFile file : source.files()) {
      files.add(
          Json.object()
              .put("name", file.name())
              .put("sha256", file.sha256())
              .put("size", file.bytes())
              .map());
    }
    return files;
  }

  /// In the form `20260102030405-abc`, which sorts by age; the letters count the versions.
  private String version(Dataset dataset) {
    SourceFacts source = dataset.source();
    Instant at = source == null ? holdings.created() : source.fetched();
    return VERSION.format(at)
        + "-"
        + letters(source == null ? holdings.number() : source.version());
  }

  private static String letters(long number) {
    char[] letters = new char[3];
    long rest = number;
    for (int i = letters.length - 1; i >= 0; i--) {
      letters[i] = (char) ('a' + rest % LETTERS);
      rest /= LETTERS;
    }
    return new String(letters);
  }
}

package dev.chokepoint.web.search;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.web.answer.Json;
import dev.chokepoint.web.catalog.Dataset;
import dev.chokepoint.web.catalog.Datasets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes facets: how the entities found spread over the values of a field, the commonest first.
final class FacetBody {

  private static final Map<String, String> LABELS =
      Map.of(
          "datasets", "Data sources",
          "schema", "Entity types",
          "countries", "Countries",
          "identifiers", "Identifiers",
          "topics", "Topics",
          "genders", "Genders");
  private static final Map<String, String> CODES =
      Map.of("countries", "country", "topics", "topic", "genders", "gender");

  private final Model model;
  private final Datasets datasets;

  FacetBody(Model model, Datasets datasets) {
    this.model = model;
    this.datasets = datasets;
  }

  Map<String, @Nullable Object> of(Map<String, Map<String, Long>> counts, List<String> wanted) {
    Json.Members all = Json.object();
    for (String facet : wanted) {
      all.put(
          facet,
          Json.object()
              .put("label", LABELS.get(facet))
              .put("values", values(facet, counts.getOrDefault(facet, Map.of())))
              .map());
    }
    return all.map();
  }

  private List<Map<String, @Nullable Object>> values(String facet, Map<String, Long> counts) {
    List<Map<String, @Nullable Object>> values = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(count ->
            values.add(
                Json.object()
                    .put("name", count.getKey())
                    .put("label", label(facet, count.getKey()))
                    .put("count", count.getValue())
                    .map()));
    return values;
  }

  private String label(String facet, String value) {
    if (facet.equals("datasets")) {
      Dataset dataset = datasets.find(value);
      return dataset == null ? value : dataset.title();
    }
    if (facet.equals("schema")) {
      Schema schema = model.schema(value);
      return schema == null ? value : schema.plural();
    }
    String codes = CODES.get(facet);
    return codes == null ? value : model.valueLabels(codes).getOrDefault(value, value);
  }
}

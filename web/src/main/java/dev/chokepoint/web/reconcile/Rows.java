package dev.chokepoint.web.reconcile;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.web.answer.Json;
import dev.chokepoint.web.entity.EntityForm;
import dev.chokepoint.web.match.PartyMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Candidates and suggestions as OpenRefine shows them.
final class Rows {

  private final Model model;
  private final EntityForm form;

  Rows(Model model) {
    this.model = model;
    this.form = new EntityForm(model);
  }

  Json.Members entity(Entity entity) {
    return Json.object()
        .put("id", entity.id())
        .put("name", form.caption(entity))
        .put("description", description(entity))
        .put("type", List.of(type(entity.schema())));
  }

  Map<String, @Nullable Object> candidate(PartyMatcher.Candidate candidate) {
    List<Map<String, @Nullable Object>> features = new ArrayList<>();
    candidate
        .features()
        .forEach(
            (name, value) -> features.add(Json.object().put("id", name).put("value", value).map()));
    return entity(candidate.entity())
        .put("score", candidate.score())
        .put("match", candidate.match())
        .put("features", features)
        .map();
  }

  private Map<String, @Nullable Object> type(String name) {
    Schema schema = model.schema(name);
    return Json.object().put("id", name).put("name", schema == null ? name : schema.label()).map();
  }

  /// What it is, where, and since when.
  private String description(Entity entity) {
    Schema schema = model.schema(entity.schema());
    Map<String, String> countries = model.valueLabels("country");
    Stream<String> what = Stream.of(schema == null ? entity.schema() : schema.label());
    Stream<String> where =
        Stream.concat(entity.values("country").stream(), entity.values("jurisdiction").stream())
            .distinct()
            .map(code -> countries.getOrDefault(code, code));
    Stream<String> when =
        Stream.of("birthDate", "incorporationDate", "buildDate")
            .flatMap(property -> entity.values(property).stream());
    return String.join(", ", Stream.concat(Stream.concat(what, where), when).distinct().toList());
  }
}

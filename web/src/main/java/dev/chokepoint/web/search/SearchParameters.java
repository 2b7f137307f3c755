package dev.chokepoint.web.search;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.web.answer.Asked;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.catalog.Dataset;
import dev.chokepoint.web.entity.EntityFields;
import dev.chokepoint.web.filter.EntityFilter;
import dev.chokepoint.web.filter.EntityFilter.Condition;
import dev.chokepoint.web.filter.Order;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a search asks for.
///
/// @param alternatives of which one is enough
/// @param fuzzy whether words may be misspelt
/// @param schema of which, or of one that extends it, results are
/// @param filter what else must hold
/// @param facets names of the facets wanted
record SearchParameters(
    List<Alternative> alternatives,
    boolean fuzzy,
    Schema schema,
    EntityFilter filter,
    Order order,
    List<String> facets,
    int limit,
    int offset) {

  static final int MOST = 500;
  static final int DEEPEST = 9_499;
  static final int DEFAULT_LIMIT = 10;
  static final Set<String> FACETS =
      Set.of("datasets", "schema", "countries", "identifiers", "topics", "genders");

  private static final List<String> DEFAULT_FACETS = List.of("countries", "topics", "datasets");
  private static final Map<String, String> FILTERS =
      Map.of("countries", "countries", "datasets", "datasets");

  SearchParameters {
    alternatives = List.copyOf(alternatives);
    facets = List.copyOf(facets);
  }

  /// Reads the query string.
  ///
  /// @throws Problem 400 or 422 if a parameter cannot be taken
  static SearchParameters asked(Asked asked, Dataset dataset, Model model) {
    String text = asked.text("q").orElse("").strip();
    boolean fuzzy = asked.flag("fuzzy", false);
    List<Alternative> read =
        asked.flag("simple", false) ? LuceneText.simple(text) : LuceneText.read(text);
    EntityFields fields = new EntityFields(model);
    List<Alternative> alternatives = read.stream().map(each -> known(each, fields)).toList();
    return new SearchParameters(
        alternatives,
        fuzzy && LuceneText.asksForLikeWords(text),
        schema(asked.text("schema").orElse("Thing"), model),
        filter(asked, dataset, fields),
        Order.of(asked.texts("sort"), fields),
        facets(asked),
        asked.number("limit", DEFAULT_LIMIT, 0, MOST),
        asked.number("offset", 0, 0, DEEPEST));
  }

  /// Conditions of a query name fields with or without `properties.` before them.
  private static Alternative known(Alternative read, EntityFields fields) {
    List<Condition> conditions = new ArrayList<>();
    for (Condition condition : read.conditions()) {
      String field =
          fields.knows(condition.field()) ? condition.field() : "properties." + condition.field();
      if (!fields.knows(field)) {
        throw Problem.badRequest("Invalid query syntax: there is no field " + condition.field());
      }
      conditions.add(new Condition(field, condition.values()));
    }
    return new Alternative(read.query(), conditions);
  }

  private static Schema schema(String name, Model model) {
    Schema schema = model.schema(name);
    if (schema == null) {
      throw Problem.badRequest("Invalid schema: " + name);
    }
    return schema;
  }

  private static EntityFilter filter(Asked asked, Dataset dataset, EntityFields fields) {
    EntityFilter shared = EntityFilter.asked(asked, dataset);
    boolean all = operator(asked);
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.computeIfAbsent("topics", f -> new ArrayList<>()).addAll(asked.texts("topics"));
    FILTERS.forEach((parameter, field) ->
        values.computeIfAbsent(field, f -> new ArrayList<>()).addAll(asked.texts(parameter)));
    for (String said : asked.texts("filter")) {
      int colon = said.indexOf(':');
      String field = colon < 1 ? "" : said.substring(0, colon);
      if (!fields.knows(field) || colon == said.length() - 1) {
        throw Problem.badRequest("Invalid filter: " + said);
      }
      values.computeIfAbsent(field, f -> new ArrayList<>()).add(said.substring(colon + 1));
    }
    if (asked.text("target").isPresent()) {
      values
          .computeIfAbsent("target", f -> new ArrayList<>())
          .add(Boolean.toString(asked.flag("target", true)));
    }
    List<Condition> conditions = new ArrayList<>();
    values.forEach((field, wanted) -> {
      if (all) {
        wanted.forEach(value -> conditions.add(new Condition(field, List.of(value))));
      } else if (!wanted.isEmpty()) {
        conditions.add(new Condition(field, wanted));
      }
    });
    return new EntityFilter(
        shared.scope(),
        shared.included(),
        shared.excluded(),
        shared.excludedSchemata(),
        shared.changedSince(),
        shared.excludedIds(),
        conditions);
  }

  private static boolean operator(Asked asked) {
    String said = asked.text("filter_op").orElse("OR");
    return switch (said) {
      case "AND" -> true;
      case "OR" -> false;
      default -> throw Asked.fault("enum", "filter_op", "'OR' or 'AND'", said);
    };
  }

  private static List<String> facets(Asked asked) {
    List<String> said = asked.texts("facets");
    for (String each : said) {
      if (!FACETS.contains(each)) {
        throw Asked.fault("enum", "facets", "one of " + FACETS.stream().sorted().toList(), each);
      }
    }
    return said.isEmpty() ? DEFAULT_FACETS : said.stream().distinct().toList();
  }
}

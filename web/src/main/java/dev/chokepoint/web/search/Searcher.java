package dev.chokepoint.web.search;

import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.SearchAnswer;
import dev.chokepoint.desk.SearchRequest;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.catalog.Datasets;
import dev.chokepoint.web.entity.EntityFields;
import dev.chokepoint.web.filter.EntityFilter;
import dev.chokepoint.web.filter.EntityFilter.Condition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Runs a search: what the index knows is asked of it, and what it does not is looked up in each
/// entity that it finds.
final class Searcher {

  /// Entities that a search may look up for conditions, orders and facets that no index has.
  static final int MOST_LOOKED_UP = 100_000;

  /// Up to so many entities found, facets are counted on the entities themselves, which also know
  /// the datasets inside our sources.
  private static final int FEW = 2_000;

  private static final Map<String, String> INDEXED_FACETS =
      Map.of("schema", "schema", "countries", "country", "topics", "topic", "datasets", "source");

  private final Holdings holdings;
  private final Datasets datasets;
  private final EntityFields fields;

  Searcher(Holdings holdings, Datasets datasets) {
    this.holdings = holdings;
    this.datasets = datasets;
    this.fields = new EntityFields(holdings.model());
  }

  /// @param page the entities asked for
  /// @param total how many there are in all
  /// @param facets counts by facet and value
  record Found(List<Entity> page, long total, Map<String, Map<String, Long>> facets) {}

  Found search(SearchParameters parameters) {
    List<Condition> looked = conditions(parameters.filter());
    boolean onlyIndexed =
        parameters.alternatives().size() == 1
            && parameters.alternatives().getFirst().conditions().isEmpty()
            && !parameters.alternatives().getFirst().isSignsOnly()
            && looked.isEmpty()
            && rest(parameters.filter(), List.of()).isOpen()
            && parameters.order().isNatural()
            && INDEXED_FACETS.keySet().containsAll(parameters.facets());
    if (onlyIndexed) {
      Found found = indexed(parameters);
      if (found.total() > FEW) {
        return found;
      }
    }
    return lookedUp(parameters, looked);
  }

  private Found indexed(SearchParameters parameters) {
    int end = parameters.offset() + parameters.limit();
    Holdings.Found found =
        holdings.find(
            request(parameters, parameters.alternatives().getFirst()), parameters.fuzzy(), end);
    Map<String, Map<String, Long>> facets = new TreeMap<>();
    for (String facet : parameters.facets()) {
      String field = INDEXED_FACETS.get(facet);
      for (SearchAnswer.Facet counted : found.facets()) {
        if (counted.field().equals(field)) {
          Map<String, Long> values = new TreeMap<>();
          counted.counts().forEach(count -> values.put(count.value(), count.entities()));
          facets.put(facet, values);
        }
      }
    }
    List<Entity> page =
        found.ids().stream()
            .skip(parameters.offset())
            .flatMap(id -> holdings.entity(id).stream())
            .toList();
    return new Found(page, found.total(), facets);
  }

  private SearchRequest request(SearchParameters parameters, Alternative alternative) {
    EntityFilter filter = parameters.filter();
    return new SearchRequest(
        alternative.query(),
        List.of(parameters.schema().name()),
        List.copyOf(filter.scope().sources()),
        first(filter, "countries"),
        first(filter, "topics"),
        1,
        0);
  }

  /// The values of the first condition on a field, which the index can narrow to.
  private static List<String> first(EntityFilter filter, String field) {
    return filter.conditions().stream()
        .filter(condition -> condition.field().equals(field))
        .findFirst()
        .map(Condition::values)
        .orElse(List.of());
  }

  /// The conditions that the index cannot see to.
  private static List<Condition> conditions(EntityFilter filter) {
    List<Condition> looked = new ArrayList<>();
    Set<String> narrowed = new LinkedHashSet<>();
    for (Condition condition : filter.conditions()) {
      boolean indexed = condition.field().equals("countries") || condition.field().equals("topics");
      if (!indexed || !narrowed.add(condition.field())) {
        looked.add(condition);
      }
    }
    return looked;
  }

  private static EntityFilter rest(EntityFilter filter, List<Condition> conditions) {
    return new EntityFilter(
        filter.scope(),
        filter.included(),
        filter.excluded(),
        filter.excludedSchemata(),
        filter.changedSince(),
        filter.excludedIds(),
        conditions);
  }

  private Found lookedUp(SearchParameters parameters, List<Condition> looked) {
    if (parameters.filter().scope().sources().isEmpty()) {
      return new Found(List.of(), 0, Map.of());
    }
    EntityFilter rest = rest(parameters.filter(), looked);
    Set<String> seen = new LinkedHashSet<>();
    List<Entity> wanted = new ArrayList<>();
    for (Alternative alternative : parameters.alternatives()) {
      if (alternative.isSignsOnly()) {
        continue;
      }
      EntityFilter own = rest.with(alternative.conditions());
      for (String id : ids(parameters, alternative)) {
        if (!seen.contains(id)) {
          Optional<Entity> entity = holdings.entity(id);
          if (entity.isPresent() && own.wants(entity.get(), datasets, holdings.model())) {
            seen.add(id);
            wanted.add(entity.get());
          }
        }
      }
    }
    List<Entity> ordered = parameters.order().sorted(wanted);
    return new Found(
        ordered.stream().skip(parameters.offset()).limit(parameters.limit()).toList(),
        ordered.size(),
        facets(ordered, parameters.facets()));
  }

  private List<String> ids(SearchParameters parameters, Alternative alternative) {
    Holdings.Found found =
        holdings.find(request(parameters, alternative), parameters.fuzzy(), MOST_LOOKED_UP);
    if (found.total() > MOST_LOOKED_UP) {
      throw Problem.badRequest(
          "That needs a look at "
              + found.total()
              + " entities, and a search looks at "
              + MOST_LOOKED_UP
              + " at the most; narrow it by words, schema, countries, topics or dataset.");
    }
    return found.ids();
  }

  private Map<String, Map<String, Long>> facets(List<Entity> entities, List<String> wanted) {
    Map<String, Map<String, Long>> facets = new TreeMap<>();
    for (String facet : wanted) {
      Map<String, Long> counts = new TreeMap<>();
      entities.stream()
          .flatMap(entity -> Stream.of(entity).flatMap(e -> fields.values(e, facet).stream()))
          .forEach(value -> counts.merge(value, 1L, Long::sum));
      facets.put(facet, counts);
    }
    return facets;
  }
}

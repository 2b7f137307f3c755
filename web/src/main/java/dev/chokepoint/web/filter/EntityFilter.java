package dev.chokepoint.web.filter;

import dev.chokepoint.desk.EntityContext;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.web.answer.Asked;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.catalog.Dataset;
import dev.chokepoint.web.catalog.Datasets;
import dev.chokepoint.web.entity.EntityFields;
import dev.chokepoint.web.entity.Seconds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Conditions on the entities found. All must hold; of several values of one condition one is
/// enough, unless they were asked for as conditions of their own.
///
/// @param scope the dataset asked about
/// @param included names of datasets of which one must speak about the entity; empty for any
/// @param excluded names of datasets that do not count
/// @param excludedSchemata schemata, with all that extend them
/// @param changedSince only what changed later; null for all
/// @param excludedIds ids, and ids of what was merged
/// @param conditions on fields
public record EntityFilter(
    Dataset scope,
    Set<String> included,
    Set<String> excluded,
    Set<String> excludedSchemata,
    @Nullable String changedSince,
    Set<String> excludedIds,
    List<Condition> conditions) {

  private static final Pattern SINCE =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\d{2}(:\\d{2}(:\\d{2})?)?)?");
  private static final int MOST_EXCLUDED = 50;

  /// A field that must have one of some values.
  public record Condition(String field, List<String> values) {

    public Condition {
      values = List.copyOf(values);
    }
  }

  public EntityFilter {
    included = Set.copyOf(included);
    excluded = Set.copyOf(excluded);
    excludedSchemata = Set.copyOf(excludedSchemata);
    excludedIds = Set.copyOf(excludedIds);
    conditions = List.copyOf(conditions);
  }

  /// The same, leaving out more entities.
  ///
  /// @param ids of entities, or of what was merged into them
  public EntityFilter without(Collection<String> ids) {
    Set<String> all = new HashSet<>(excludedIds);
    all.addAll(ids);
    return new EntityFilter(
        scope, included, excluded, excludedSchemata, changedSince, all, conditions);
  }

  /// Reads what `/match` and `/search` have in common.
  ///
  /// @throws Problem 422 if a parameter cannot be taken
  public static EntityFilter asked(Asked asked, Dataset scope) {
    List<Condition> conditions = new ArrayList<>();
    List<String> topics = asked.texts("topics");
    if (!topics.isEmpty()) {
      conditions.add(new Condition("topics", topics));
    }
    List<String> ids = asked.texts("exclude_entity_ids");
    if (ids.size() > MOST_EXCLUDED) {
      throw Asked.fault(
          "too_long",
          "exclude_entity_ids",
          "a list of at most " + MOST_EXCLUDED + " ids",
          String.valueOf(ids.size()));
    }
    return new EntityFilter(
        scope,
        Set.copyOf(asked.texts("include_dataset")),
        Set.copyOf(asked.texts("exclude_dataset")),
        Set.copyOf(asked.texts("exclude_schema")),
        since(asked),
        Set.copyOf(ids),
        conditions);
  }

  private static @Nullable String since(Asked asked) {
    String said = asked.text("changed_since").orElse("");
    if (said.isEmpty()) {
      return null;
    }
    if (!SINCE.matcher(said).matches()) {
      throw Asked.fault("string_pattern_mismatch", "changed_since", "a time: 2026-01-31T12", said);
    }
    return Seconds.of(said);
  }

  /// The same with further conditions on fields.
  public EntityFilter with(List<Condition> more) {
    List<Condition> all = new ArrayList<>(conditions);
    all.addAll(more);
    return new EntityFilter(
        scope, included, excluded, excludedSchemata, changedSince, excludedIds, all);
  }

  /// Whether it lets everything of its scope through.
  public boolean isOpen() {
    return included.isEmpty()
        && excluded.isEmpty()
        && excludedSchemata.isEmpty()
        && changedSince == null
        && excludedIds.isEmpty()
        && conditions.isEmpty();
  }

  /// Whether an entity of the scope is wanted.
  public boolean wants(Entity entity, Datasets datasets, Model model) {
    EntityContext context = EntityContext.of(entity);
    return conditionsHold(entity, model)
        && excludedSchemata.stream().noneMatch(schema -> model.isA(entity.schema(), schema))
        && isKnown(entity.id(), context)
        && changed(context)
        && spoken(context, datasets);
  }

  private boolean conditionsHold(Entity entity, Model model) {
    EntityFields fields = new EntityFields(model);
    for (Condition condition : conditions) {
      List<String> values = fields.values(entity, condition.field());
      if (condition.values().stream().noneMatch(values::contains)) {
        return false;
      }
    }
    return true;
  }

  private boolean isKnown(String id, EntityContext context) {
    return !excludedIds.contains(id)
        && context.referents().stream().noneMatch(excludedIds::contains);
  }

  private boolean changed(EntityContext context) {
    if (changedSince == null) {
      return true;
    }
    String last = Seconds.of(context.lastChange());
    return last != null && last.compareTo(changedSince) > 0;
  }

  /// Whether a dataset that counts speaks about it. A source that holds datasets of others counts
  /// by those; to leave the source out as a whole, its own name is excluded.
  private boolean spoken(EntityContext context, Datasets datasets) {
    Set<String> names = context.datasets();
    Set<String> sources = new HashSet<>(names);
    sources.retainAll(datasets.sources());
    Set<String> leaves = new HashSet<>(names);
    leaves.removeAll(sources);
    return anyLeft(sources, datasets) && anyLeft(leaves, datasets) && included(names, datasets);
  }

  private boolean anyLeft(Set<String> names, Datasets datasets) {
    return names.isEmpty() || names.stream().anyMatch(name -> !named(excluded, name, datasets));
  }

  private boolean included(Set<String> names, Datasets datasets) {
    return included.isEmpty() || names.stream().anyMatch(name -> named(included, name, datasets));
  }

  /// Whether a name is among some, or is a source of a collection among them.
  private static boolean named(Set<String> some, String name, Datasets datasets) {
    if (some.contains(name)) {
      return true;
    }
    for (String each : some) {
      Dataset collection = datasets.find(each);
      if (collection != null && collection.sources().contains(name)) {
        return true;
      }
    }
    return false;
  }
}

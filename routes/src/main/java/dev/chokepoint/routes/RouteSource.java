package dev.chokepoint.routes;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.parts.number.PartNumber;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything a trace asks of whoever keeps the entities. Answers must not change while one trace
/// runs; the order of lists does not matter, a trace is the same in any.
public interface RouteSource {

  /// The entity of that id, with the statements of everyone who speaks about it.
  Optional<Entity> entity(String id);

  /// Ids of entities of which some property names `id`.
  ///
  /// @param most no more than so many; which ones is then the source's choice
  List<String> referring(String id, int most);

  /// Shipments whose goods text, or whose part number, meets a part number, each once at its best
  /// level. Shipments that point at a part entity need not be among them.
  List<PartGoods> shipments(PartNumber part);

  /// The same, of which nothing is made before it is asked for. Sources with an index answer this
  /// far faster than by a list.
  default PartShipments met(PartNumber part) {
    return PartShipments.of(shipments(part));
  }

  /// Shipments whose HS code begins with these digits, to say what widening to the heading would
  /// bring. Empty where the source cannot tell.
  ///
  /// @param digits four or six digits
  default List<String> shipmentsUnderHs(String digits, int most) {
    return List.of();
  }

  /// Which other parties a party is, or may be. Empty where nobody compared.
  default List<SameParty> same(String party) {
    return List.of();
  }

  /// Several entities at once, for sources that answer many faster than one by one; those that do
  /// not exist are left out.
  default Map<String, Entity> entities(Collection<String> ids) {
    Map<String, Entity> found = LinkedHashMap.newLinkedHashMap(ids.size());
    ids.forEach(id -> entity(id).ifPresent(entity -> found.put(id, entity)));
    return found;
  }

  /// Who refers to each of several entities, by their ids.
  ///
  /// @param most no more than so many for each
  default Map<String, List<String>> referring(Collection<String> ids, int most) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    ids.forEach(id -> found.put(id, referring(id, most)));
    return found;
  }

  /// Who is linked with whom, where the source has an index that tells without reading records.
  /// Records are read where it is empty.
  default Optional<LinkGraph> links() {
    return Optional.empty();
  }

  /// Ids of records that name both of two entities.
  default List<String> naming(String one, String other) {
    Set<String> naming = new HashSet<>(referring(one, Integer.MAX_VALUE));
    return referring(other, Integer.MAX_VALUE).stream().filter(naming::contains).toList();
  }

  /// Stakes in companies, by the company that is owned: the `Ownership` entities of which it is an
  /// asset. Stakes that a company holds in others are not among them.
  ///
  /// @param most no more than so many for each company
  default Map<String, List<Entity>> stakesIn(Collection<String> companies, int most) {
    Map<String, List<Entity>> found = new LinkedHashMap<>();
    linked(companies, Set.of("Ownership"), Integer.MAX_VALUE)
        .forEach((company, stakes) ->
            found.put(
                company,
                stakes.stream()
                    .filter(stake -> stake.values("asset").contains(company))
                    .limit(most)
                    .toList()));
    return found;
  }

  /// Entities of some schemata of which a property names one of `ids`, by the id named. Sources
  /// with an index answer this far faster than by going through everything that refers to a large
  /// party.
  ///
  /// @param schemata exact names, without those that extend them
  /// @param most no more than so many for each id
  default Map<String, List<Entity>> linked(Collection<String> ids, Set<String> schemata, int most) {
    Map<String, List<Entity>> found = new LinkedHashMap<>();
    for (String id : ids) {
      Map<String, Entity> all = entities(referring(id, Integer.MAX_VALUE));
      found.put(
          id,
          all.values().stream()
              .filter(entity -> schemata.contains(entity.schema()))
              .limit(most)
              .toList());
    }
    return found;
  }
}

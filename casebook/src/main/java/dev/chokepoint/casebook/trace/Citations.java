package dev.chokepoint.casebook.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/// Numbers the documents of an answer in the order in which they are first cited. Where a statement
/// names no document its dataset is cited.
public final class Citations {

  private static final String UNJUDGED = "F";

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /// The numbers of the documents behind some statements, ascending; new ones are given out.
  public List<Integer> of(Collection<Statement> statements) {
    TreeSet<Integer> cited = new TreeSet<>();
    for (Statement statement : statements) {
      String document = statement.provenance().statedBy();
      String id = document == null ? statement.dataset() : document;
      cited.add(numbers.computeIfAbsent(id, unseen -> numbers.size() + 1));
    }
    return List.copyOf(cited);
  }

  /// The numbers of all documents that speak about an entity.
  public List<Integer> of(Entity entity) {
    return of(entity.statements());
  }

  /// What was cited so far, in the order of the numbers.
  ///
  /// @param entities finds a document by its id
  public List<CitedSource> sources(Function<String, Optional<Entity>> entities) {
    List<CitedSource> cited = new ArrayList<>();
    numbers.forEach((id, number) -> cited.add(source(entities.apply(id), id, number)));
    return cited;
  }

  private static CitedSource source(Optional<Entity> document, String id, int number) {
    return document
        .map(entity ->
            new CitedSource(
                number,
                id,
                entity.first("title").or(() -> entity.first("name")).orElse(id),
                entity.first("publisher").orElse(null),
                entity.first("publishedAt").orElse(null),
                entity.first("sourceUrl").orElse(null),
                entity.first("sourceReliability").orElse(UNJUDGED),
                entity.first("restsOn").orElse(null)))
        .orElseGet(() -> new CitedSource(number, id, id, null, null, null, UNJUDGED, null));
  }
}

package dev.chokepoint.casebook.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Numbers the documents of an answer in the order in which they are first cited.
final class Citations {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /// The numbers of the documents behind some statements, ascending; new ones are given out.
  List<Integer> of(Collection<Statement> statements) {
    TreeSet<Integer> cited = new TreeSet<>();
    for (Statement statement : statements) {
      String document = statement.provenance().statedBy();
      if (document != null) {
        cited.add(numbers.computeIfAbsent(document, id -> numbers.size() + 1));
      }
    }
    return List.copyOf(cited);
  }

  /// The numbers of all documents that speak about an entity.
  List<Integer> of(Entity entity) {
    return of(entity.statements());
  }

  /// Ids of the cited documents, in the order of their numbers.
  List<String> documents() {
    return new ArrayList<>(numbers.keySet());
  }
}

package dev.chokepoint.web.match;

import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.SearchRequest;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.matching.Comparison;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.matching.score.PartyIdentifier;
import dev.chokepoint.matching.score.PartyName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds what no index of names holds, such as addresses, securities and positions, by its words.
final class WordCandidates {

  /// So many are compared.
  private static final int MOST_COMPARED = 500;

  private final Holdings holdings;

  WordCandidates(Holdings holdings) {
    this.holdings = holdings;
  }

  /// Those of a schema that score at least so much.
  List<Candidate> of(String schema, Party asked, double least, Set<String> from) {
    Comparison comparison = holdings.matching().comparison();
    Map<String, Candidate> found = new HashMap<>();
    for (PartyName name : asked.names()) {
      String words = name.name().raw().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
      SearchRequest request =
          new SearchRequest(words, List.of(schema), List.copyOf(from), List.of(), List.of(), 1, 0);
      for (String id : holdings.find(request, true, MOST_COMPARED).ids()) {
        holdings
            .entity(id)
            .ifPresent(entity -> {
              Party other = party(entity);
              double score = comparison.score(asked, other);
              if (score >= least) {
                found.put(
                    id, new Candidate(id, score, () -> holdings.matching().explain(asked, other)));
              }
            });
      }
    }
    return Candidate.ordered(found.values());
  }

  private Party party(Entity entity) {
    List<String> names = new ArrayList<>();
    var schema = holdings.model().schema(entity.schema());
    if (schema != null) {
      schema.caption().forEach(property -> names.addAll(entity.values(property)));
    }
    List<String> countries =
        entity.statements().stream()
            .filter(statement -> "country".equals(statement.propertyType()))
            .map(Statement::value)
            .toList();
    List<PartyIdentifier> numbers =
        entity.statements().stream()
            .filter(statement -> "identifier".equals(statement.propertyType()))
            .map(statement -> PartyIdentifier.of(statement.property(), statement.value()))
            .toList();
    return holdings.matching().analyse(entity.schema(), names, List.of(), countries, numbers);
  }
}

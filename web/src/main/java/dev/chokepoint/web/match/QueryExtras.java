package dev.chokepoint.web.match;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.entity.EntityFields;
import dev.chokepoint.web.filter.EntityFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a single query of a batch may ask for itself, as motiva has it: `params` (`limit`,
/// `threshold`, `cutoff`, `topics`, `exclude_entity_ids`) and `filters`, which are values by field.
final class QueryExtras {

  private QueryExtras() {}

  /// @throws Problem 400 if a part cannot be taken
  static MatchParameters applied(MatchParameters batch, @Nullable Object query, Model model) {
    if (!(query instanceof Map<?, ?> members)
        || (members.get("params") == null && members.get("filters") == null)) {
      return batch;
    }
    Map<?, ?> params = members.get("params") instanceof Map<?, ?> said ? said : Map.of();
    List<EntityFilter.Condition> conditions = new ArrayList<>();
    if (params.get("topics") != null) {
      conditions.add(new EntityFilter.Condition("topics", texts(params.get("topics"))));
    }
    EntityFields fields = new EntityFields(model);
    if (members.get("filters") instanceof Map<?, ?> filters) {
      filters.forEach((field, values) -> {
        String name = String.valueOf(field);
        if (!fields.knows(name)) {
          throw Problem.badRequest("Invalid filter: " + name);
        }
        conditions.add(new EntityFilter.Condition(name, texts(values)));
      });
    }
    double threshold = share(params, "threshold", batch.threshold());
    return batch.with(
        (int) number(params, "limit", batch.limit(), MatchParameters.MOST),
        threshold,
        Math.min(share(params, "cutoff", batch.cutoff()), threshold),
        batch.filter().without(texts(params.get("exclude_entity_ids"))).with(conditions));
  }

  private static double share(Map<?, ?> params, String name, double otherwise) {
    return number(params, name, otherwise, 1);
  }

  private static double number(Map<?, ?> params, String name, double otherwise, double most) {
    Object said = params.get(name);
    if (said == null) {
      return otherwise;
    }
    if (!(said instanceof Number number)
        || !(number.doubleValue() >= 0 && number.doubleValue() <= most)) {
      throw Problem.badRequest("params." + name + " is a number from 0 to " + most);
    }
    return number.doubleValue();
  }

  private static List<String> texts(@Nullable Object said) {
    return switch (said) {
      case null -> List.of();
      case List<?> list -> list.stream().map(String::valueOf).toList();
      default -> List.of(String.valueOf(said));
    };
  }
}

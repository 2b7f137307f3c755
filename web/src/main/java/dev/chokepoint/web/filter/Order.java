package dev.chokepoint.web.filter;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.entity.EntityFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// An order that was asked for: `sort=properties.birthDate:desc`, the first the strongest. Entities
/// without a value come last.
public final class Order {

  private final EntityFields fields;
  private final List<By> by;

  private record By(String field, boolean descending, boolean number) {}

  private Order(EntityFields fields, List<By> by) {
    this.fields = fields;
    this.by = by;
  }

  /// Reads the parameter.
  ///
  /// @throws Problem 400 if a field or direction is unknown
  public static Order of(List<String> said, EntityFields fields) {
    List<By> by = new ArrayList<>();
    for (String each : said) {
      int colon = each.lastIndexOf(':');
      String field = colon < 0 ? each : each.substring(0, colon);
      String direction = colon < 0 ? "asc" : each.substring(colon + 1);
      boolean known = fields.knows(field) || field.equals("_score");
      if (!known || !(direction.equals("asc") || direction.equals("desc"))) {
        throw Problem.badRequest("Invalid sort: " + each);
      }
      if (!field.equals("_score")) {
        by.add(new By(field, direction.equals("desc"), fields.isNumber(field)));
      }
    }
    return new Order(fields, by);
  }

  /// Whether nothing was asked for.
  public boolean isNatural() {
    return by.isEmpty();
  }

  /// An entity with the values it is put in order by, read once.
  private record Keyed(Entity entity, List<List<String>> values) {}

  /// The entities in this order; equal ones stay as they come.
  public List<Entity> sorted(List<Entity> entities) {
    if (isNatural()) {
      return entities;
    }
    List<Keyed> keyed = new ArrayList<>();
    for (Entity entity : entities) {
      keyed.add(new Keyed(entity, by.stream().map(b -> fields.values(entity, b.field())).toList()));
    }
    keyed.sort(this::compare);
    return keyed.stream().map(Keyed::entity).toList();
  }

  private int compare(Keyed one, Keyed other) {
    for (int i = 0; i < by.size(); i++) {
      By each = by.get(i);
      List<String> left = one.values().get(i);
      List<String> right = other.values().get(i);
      if (left.isEmpty() || right.isEmpty()) {
        int last = Boolean.compare(left.isEmpty(), right.isEmpty());
        if (last != 0) {
          return last;
        }
        continue;
      }
      Comparator<String> values = each.number() ? Order::numbers : Comparator.naturalOrder();
      int order =
          each.descending()
              ? values.compare(right.stream().max(values).get(), left.stream().max(values).get())
              : values.compare(left.stream().min(values).get(), right.stream().min(values).get());
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /// What is no number comes after all that are.
  private static int numbers(String left, String right) {
    return Double.compare(number(left), number(right));
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text.replace(",", "").replace(" ", ""));
    } catch (NumberFormatException e) {
      return Double.POSITIVE_INFINITY;
    }
  }
}

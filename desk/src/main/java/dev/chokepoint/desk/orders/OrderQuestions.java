package dev.chokepoint.desk.orders;

import dev.chokepoint.desk.ScreenName;
import dev.chokepoint.desk.records.Question;
import dev.chokepoint.screening.order.Order;
import dev.chokepoint.screening.order.OrderParty;
import dev.chokepoint.screening.order.PartyField;
import dev.chokepoint.screening.policy.Finding;
import dev.chokepoint.screening.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Notes every order that was checked.
public final class OrderQuestions {

  private final ScreenName.Asker asker;
  private final long snapshot;
  private final Map<String, Object> settings;

  /// @param snapshot by which orders are checked
  public OrderQuestions(ScreenName.Asker asker, long snapshot, Policy policy) {
    this.asker = asker;
    this.snapshot = snapshot;
    this.settings = Map.of("policy", policy.title(), "threshold", policy.threshold());
  }

  void note(long row, Order order, OrderCheck.Checked checked) {
    if (asker.log().equals(Question.Log.NONE)) {
      return;
    }
    List<String> names = new ArrayList<>();
    Map<String, Object> asked = new TreeMap<>();
    for (OrderParty party : order.parties().values()) {
      Map<String, Object> said = new TreeMap<>();
      for (PartyField field : PartyField.values()) {
        party.text(field).ifPresent(text -> said.put(field.key(), text));
      }
      party.text(PartyField.NAME).ifPresent(names::add);
      asked.put(party.role().key(), said);
    }
    List<Question.Hit> hits = new ArrayList<>();
    for (Policy.Weighed weighed : checked.decision().findings()) {
      switch (weighed.finding()) {
        case Finding.Listed listed -> hits.add(new Question.Hit(listed.id(), listed.score()));
        case Finding.ListedAddress address -> hits.add(new Question.Hit(address.id(), null));
        default -> {}
      }
    }
    asker
        .log()
        .note(
            new Question(
                asker.how(),
                asker.name(),
                snapshot,
                settings,
                asked,
                names,
                hits,
                hits.size(),
                checked.decision().verdict().key(),
                row));
  }
}

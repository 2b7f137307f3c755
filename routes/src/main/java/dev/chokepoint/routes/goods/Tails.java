package dev.chokepoint.routes.goods;

import dev.chokepoint.evidence.index.IntColumn;
import dev.chokepoint.parts.marking.ComparisonKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Digits that stand behind a number in goods texts and are a quantity unless the catalogue has the
/// number that both make together. The catalogue may come after the shipments, so they wait till
/// all is read: twelve bytes for each, and not their texts, since nearly all are quantities and
/// differ.
final class Tails {

  /// Digits are kept behind a 1, so that zeros before them are kept as well.
  private static final String MARK = "1";

  private final IntColumn shipments = new IntColumn();
  private final IntColumn heads = new IntColumn();
  private final IntColumn digits = new IntColumn();

  private final IntColumn knownShipments = new IntColumn();
  private final IntColumn knownRuns = new IntColumn();

  /// Takes digits in; shipments rise.
  ///
  /// @param head number of the run before them
  /// @param tail up to eight digits
  void add(int shipment, int head, String tail) {
    shipments.add(shipment);
    heads.add(head);
    digits.add(Integer.parseInt(MARK + tail));
  }

  /// Keeps those that make a number of the catalogue, each once a shipment, as runs.
  ///
  /// @param catalogue numbers of parts
  /// @param runs texts of [StoredRun]; the runs that are kept are added
  void keepKnown(Collection<List<String>> catalogue, Texts runs) {
    Set<String> known = new HashSet<>();
    catalogue.forEach(numbers -> numbers.forEach(each -> known.add(ComparisonKey.loose(each))));
    known.remove("");
    Set<Integer> ofShipment = new HashSet<>();
    for (int i = 0; i < shipments.size() && !known.isEmpty(); i++) {
      if (i > 0 && shipments.get(i) != shipments.get(i - 1)) {
        ofShipment.clear();
      }
      StoredRun head = StoredRun.of(runs.text(heads.get(i)));
      String tail = Integer.toString(digits.get(i)).substring(MARK.length());
      String text = head.run().text() + " " + tail;
      if (known.contains(ComparisonKey.loose(text))) {
        Run run = new Run(text, head.run().pieces() + 1, head.run().digitsMeet());
        int number = runs.number(StoredRun.text(head.property(), run));
        if (ofShipment.add(number)) {
          knownShipments.add(shipments.get(i));
          knownRuns.add(number);
        }
      }
    }
  }

  /// How many are kept.
  int size() {
    return knownRuns.size();
  }

  int shipment(int place) {
    return knownShipments.get(place);
  }

  /// Number of the run.
  int run(int place) {
    return knownRuns.get(place);
  }
}

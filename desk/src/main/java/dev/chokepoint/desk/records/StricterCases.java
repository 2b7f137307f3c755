package dev.chokepoint.desk.records;

import dev.chokepoint.casebook.casefile.CaseFile;
import dev.chokepoint.casebook.casefile.Tlp;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.vault.records.RecordsStore;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a case has does not leave by another case that is marked less strictly: files and entries
/// of the records are pinned on only to cases whose mark is at least as strict.
final class StricterCases {

  private StricterCases() {}

  /// Refuses what a case has that is marked more strictly than the one to which it is to be pinned.
  ///
  /// @param tlp mark of the case to which it is to be pinned
  /// @param toCase its name, in words
  /// @throws BadRequest if there is such a case
  static void requireNone(RecordsStore store, NewPin pin, Tlp tlp, String toCase) {
    having(store, pin).stream()
        .map(id -> marked(store, id))
        .filter(other -> other.tlp().compareTo(tlp) > 0)
        .findFirst()
        .ifPresent(other -> {
          throw BadRequest.forbidden(
              Sentence.of(
                  "this is pinned to {0}, which is marked {1}, and {2} only {3}: mark {4} as strictly, or ask {5}, the owner of {6}, or a reviewer to mark that otherwise; nothing was saved",
                  other.id(),
                  other.tlp().mark(),
                  toCase,
                  tlp.mark(),
                  toCase,
                  other.owner(),
                  other.id()));
        });
  }

  /// Refuses that a case is marked less strictly than another one that has the same file or entry.
  ///
  /// @param id of the case that is to be marked
  /// @param tlp how it is to be marked
  /// @throws BadRequest if there is such a case
  static void requireNoneBeside(RecordsStore store, String id, Tlp tlp) {
    for (Entry pin : RecordsDesk.entries(store, KeepCases.PIN, id)) {
      having(store, NewPin.again(pin)).stream()
          .filter(other -> !other.equals(id))
          .map(other -> marked(store, other))
          .filter(other -> other.tlp().compareTo(tlp) > 0)
          .findFirst()
          .ifPresent(other -> {
            throw BadRequest.forbidden(
                Sentence.of(
                    "what is pinned by entry {0} is pinned to {1}, too, which is marked {2}: leave {3} as strict, or ask a reviewer; nothing was saved",
                    String.valueOf(pin.number()), other.id(), other.tlp().mark(), id));
          });
    }
  }

  /// The cases that have a pin of the same, by their names.
  private static Set<String> having(RecordsStore store, NewPin pin) {
    Set<String> having = new LinkedHashSet<>();
    if (pin.isOfRecords()) {
      for (Entry each : RecordsDesk.entries(store, KeepCases.PIN, null)) {
        if (!having.contains(each.subject()) && pin.isIn(each)) {
          having.add(each.subject());
        }
      }
    }
    return having;
  }

  /// A case with its mark, without its pins.
  ///
  /// @throws BadRequest if there is no such case
  static CaseFile marked(RecordsStore store, String id) {
    List<Entry> entries = new ArrayList<>(RecordsDesk.entries(store, KeepCases.CASE, id));
    if (entries.isEmpty()) {
      throw BadRequest.notFound(Sentence.of("there is no case {0}", id));
    }
    entries.addAll(RecordsDesk.entries(store, KeepCases.MARK, id));
    return CaseReading.read(entries);
  }
}

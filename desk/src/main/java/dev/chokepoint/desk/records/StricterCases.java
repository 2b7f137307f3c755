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
    if (!pin.isOfRecords()) {
      return;
    }
    Set<String> having = new LinkedHashSet<>();
    for (Entry each : RecordsDesk.entries(store, KeepCases.PIN, null)) {
      if (!having.contains(each.subject()) && pin.isIn(each)) {
        having.add(each.subject());
      }
    }
    for (String id : having) {
      CaseFile other = marked(store, id);
      if (other.tlp().compareTo(tlp) > 0) {
        throw BadRequest.forbidden(
            Sentence.of(
                "this is pinned to {0}, which is marked {1}, and {2} only {3}: mark {4} as strictly, or ask {5}, the owner of {6}, or a reviewer to mark that otherwise; nothing was saved",
                id, other.tlp().mark(), toCase, tlp.mark(), toCase, other.owner(), id));
      }
    }
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

package dev.chokepoint.desk.records;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.vault.records.RecordsStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Recovered items entered by hand: what they are, what stands on them, and through whose hands
/// they went. Everything is kept as it was entered; a correction is a new entry.
public final class KeepItems {

  private static final String ITEM = "item";

  private final RecordsDesk records;

  public KeepItems(Desk desk) {
    this.records = new RecordsDesk(desk);
  }

  /// Enters an item.
  ///
  /// @return the entry, whose subject is the item's new name
  public Entry enter(NewItem item, String actor) {
    return records.writing(store -> records.name(store, ITEM, actor, item.said()));
  }

  /// Adds a reading of a marking.
  ///
  /// @throws BadRequest if there is no such item
  public Entry addMarking(String item, NewMarking marking, String actor) {
    return about(item, store -> records.say(store, "marking", item, actor, marking.said()));
  }

  /// Keeps copies of files with an item.
  ///
  /// @throws BadRequest if there is no such item, or a file cannot be read
  public Entry attach(String item, List<Path> files, @Nullable String note, String actor) {
    files.forEach(RecordsDesk::requireFile);
    return about(
        item,
        store -> {
          Said said =
              new Said.Fields().put("note", note).put(AttachedFile.FIELD, keep(files)).said();
          return records.say(store, "file", item, actor, said);
        });
  }

  /// Adds a step of custody.
  ///
  /// @throws BadRequest if there is no such item, or it corrects what is no entry of this item
  public Entry addCustody(String item, CustodyStep step, String actor) {
    step.files().forEach(RecordsDesk::requireFile);
    return about(
        item,
        store -> {
          requireOwn(store, item, step.corrects());
          Said said =
              new Said.Fields()
                  .put("action", step.action())
                  .put("custodian", step.custodian())
                  .put("place", step.place())
                  .put("date", step.date())
                  .put("note", step.note())
                  .put("corrects", step.corrects())
                  .put(AttachedFile.FIELD, step.files().isEmpty() ? null : keep(step.files()))
                  .said();
          return records.say(store, "custody", item, actor, said);
        });
  }

  /// All that was entered about an item, in order.
  ///
  /// @throws BadRequest if there is no such item
  public List<Entry> about(String item) {
    return records
        .reading(store -> {
          RecordsDesk.requireKnown(store, ITEM, item);
          return RecordsDesk.entries(store, null, item);
        })
        .orElseThrow(() -> BadRequest.notFound(Sentence.of("there is no item {0}", item)));
  }

  /// The first entry of every item, in order.
  public List<Entry> all() {
    Map<String, Entry> first = new LinkedHashMap<>();
    records
        .reading(store -> RecordsDesk.entries(store, ITEM, null))
        .orElseGet(List::of)
        .forEach(entry -> first.putIfAbsent(entry.subject(), entry));
    return List.copyOf(first.values());
  }

  private Entry about(String item, Function<RecordsStore, Entry> saying) {
    return records.writing(store -> {
      RecordsDesk.requireKnown(store, ITEM, item);
      return saying.apply(store);
    });
  }

  private static void requireOwn(RecordsStore store, String item, @Nullable Long corrected) {
    if (corrected != null
        && RecordsDesk.entries(store, null, item).stream()
            .noneMatch(entry -> entry.number() == corrected)) {
      throw BadRequest.notFound(
          Sentence.of("entry {0} is no entry about {1}", String.valueOf(corrected), item));
    }
  }

  private List<Map<String, Object>> keep(List<Path> files) {
    List<Map<String, Object>> kept = new ArrayList<>();
    for (Path file : files) {
      kept.add(AttachedFile.fields(records.files().keep(file)));
    }
    return kept;
  }
}

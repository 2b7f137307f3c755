package dev.chokepoint.desk.records;

import dev.chokepoint.desk.Desk;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What people entered by hand, for those who ask again and again: recovered items with their
/// components and markings, requests and answers, and the parties that these name. Read anew only
/// once something of that was entered, or erased. For any number of threads.
public final class EnteredThings {

  private static final int MOST_NAMING = 200;

  /// Kinds of entries of which statements are made.
  private static final Set<String> STATING = Set.of("item", "marking", "request", "answer");

  /// What was read.
  ///
  /// @param end digest of the last entry that states something, when reading began
  /// @param entries those that state something, by number
  /// @param words of each entity in small letters, by id
  private record Read(
      String end, RecordedEntities entities, Map<Long, Entry> entries, Map<String, String> words) {}

  private volatile @Nullable Read last;

  /// The thing of that id; empty where nobody entered it, or what was entered was erased.
  public Optional<EnteredThing> thing(Desk desk, String id) {
    Read read = read(desk);
    return read.entities.entity(id).map(entity -> thing(read, entity));
  }

  /// Things of which a value contains each of some words, in the order of ids.
  ///
  /// @param words as typed; of no words nothing is found
  public List<EnteredThing> found(Desk desk, String words, int most) {
    List<String> wanted =
        Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    Read read = read(desk);
    return read.words.entrySet().stream()
        .filter(entity -> wanted.stream().allMatch(entity.getValue()::contains))
        .limit(most)
        .flatMap(entity -> read.entities.entity(entity.getKey()).stream())
        .map(entity -> thing(read, entity))
        .toList();
  }

  /// Asks the store without keeping others waiting: where several find something new at the same
  /// time each reads it.
  private Read read(Desk desk) {
    String end = LogEnd.of(desk, STATING);
    Read known = last;
    if (known == null || !known.end.equals(end)) {
      List<Entry> entries =
          new RecordsDesk(desk)
              .reading(store -> RecordsDesk.entries(store, null, null))
              .orElseGet(List::of);
      known = read(end, entries);
      last = known;
    }
    return known;
  }

  private static Read read(String end, List<Entry> entries) {
    RecordedEntities entities = RecordedEntities.from(Model.bundled(), entries);
    Map<String, String> words = new TreeMap<>();
    Set<Long> stating = new HashSet<>();
    for (Entity entity : entities.all()) {
      words.put(
          entity.id(),
          entity.statements().stream()
              .filter(statement -> !"entity".equals(statement.propertyType()))
              .filter(Statement::isProperty)
              .map(statement -> statement.value().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining("\n")));
      entity.statements().forEach(statement -> stating.add(number(statement)));
    }
    Map<Long, Entry> said =
        entries.stream()
            .filter(entry -> stating.contains(entry.number()))
            .collect(Collectors.toMap(Entry::number, entry -> entry));
    return new Read(end, entities, said, words);
  }

  private static EnteredThing thing(Read read, Entity entity) {
    Map<String, String> captions = new TreeMap<>();
    List<EnteredThing.Value> values = new ArrayList<>();
    for (Statement statement : entity.statements()) {
      if (statement.isProperty()) {
        values.add(new EnteredThing.Value(statement, entry(read, statement)));
      }
      if ("entity".equals(statement.propertyType())) {
        caption(read, statement.value(), captions);
      }
    }
    List<Entity> naming =
        read.entities.referring(entity.id(), MOST_NAMING).stream()
            .flatMap(id -> read.entities.entity(id).stream())
            .toList();
    return new EnteredThing(
        entity,
        entity.caption(Model.bundled()),
        values,
        naming,
        captions,
        item(entry(read, entity.statements().getFirst())));
  }

  private static void caption(Read read, String id, Map<String, String> captions) {
    read.entities.entity(id).ifPresent(named -> captions.put(id, named.caption(Model.bundled())));
  }

  private static Optional<String> item(Entry entry) {
    return entry.subject().startsWith("item-") ? Optional.of(entry.subject()) : Optional.empty();
  }

  private static Entry entry(Read read, Statement statement) {
    return Objects.requireNonNull(read.entries.get(number(statement)), "entry of a statement");
  }

  /// Every statement of the records has its entry as its only place.
  private static long number(Statement statement) {
    Locator place = statement.provenance().locators().getFirst();
    return place.line();
  }
}

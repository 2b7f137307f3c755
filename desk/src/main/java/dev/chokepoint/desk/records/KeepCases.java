package dev.chokepoint.desk.records;

import dev.chokepoint.casebook.casefile.CaseFile;
import dev.chokepoint.casebook.casefile.FrozenEntity;
import dev.chokepoint.casebook.casefile.FrozenTrace;
import dev.chokepoint.casebook.casefile.Section;
import dev.chokepoint.casebook.casefile.Tlp;
import dev.chokepoint.casebook.trace.CitedLag;
import dev.chokepoint.casebook.trace.CitedSource;
import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.FreezeEntity;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.vault.files.FileDigest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Cases and what was pinned to them. A pin keeps its data as they stood when it was pinned, in the
/// log; later imports do not change it.
public final class KeepCases {

  static final String PIN = "pin";
  static final String FROZEN = "frozen";
  static final String MARK = "mark";
  static final String CASE = "case";

  /// What may be pinned of what people entered. Sign-ins and what cases say of themselves may not.
  private static final Set<String> PINNABLE =
      Set.of(
          Decided.DECISION,
          Decided.UNDO,
          "item",
          "marking",
          "file",
          "custody",
          "request",
          "answer");

  private final Desk desk;
  private final RecordsDesk records;

  public KeepCases(Desk desk) {
    this.desk = desk;
    this.records = new RecordsDesk(desk);
  }

  /// Opens a case.
  ///
  /// @return the entry, whose subject is the case's new name
  public Entry open(NewCase opened, String actor) {
    return records.writing(store -> records.name(store, CASE, actor, opened.said()));
  }

  /// Marks a case otherwise; the log keeps how it was marked before. What was handed over bears the
  /// mark that it had.
  ///
  /// @param handling more about handling, in words of 300 letters at the most; blank for nothing,
  ///   null for what stands
  /// @param reviewer whether who does it may do so with cases of others
  /// @throws BadRequest if there is no such case, it is so marked, it is another's, the words are
  ///   too long, or a case that is marked more strictly has what it has
  public Entry mark(String id, Tlp tlp, @Nullable String handling, String by, boolean reviewer) {
    return records.writing(store ->
        store.together(() -> {
          CaseFile file = StricterCases.marked(store, id);
          if (!reviewer && !file.owner().equals(by)) {
            throw BadRequest.forbidden(
                Sentence.of(
                    "the mark of {0} is changed by its owner {1}, or by a reviewer; nothing was saved",
                    id, file.owner()));
          }
          @Nullable String more =
              handling == null ? file.handling() : handling.isBlank() ? null : handling;
          NewCase.requireShort(more);
          if (file.tlp() == tlp && Objects.equals(file.handling(), more)) {
            throw BadRequest.usage(Sentence.of("{0} is marked {1} already", id, file.mark()));
          }
          // Of two cases that have the same one has to be loosened first: a reviewer may.
          if (!reviewer && tlp.compareTo(file.tlp()) < 0) {
            StricterCases.requireNoneBeside(store, id, tlp);
          }
          Said said = new Said.Fields().put("tlp", tlp.mark()).put("handling", more).said();
          return records.say(store, MARK, id, by, said);
        }));
  }

  /// How each case is to be handled, by its name.
  public Map<String, String> marks() {
    Map<String, List<Entry>> cases = new LinkedHashMap<>();
    records
        .reading(store -> {
          List<Entry> entries = new ArrayList<>(RecordsDesk.entries(store, CASE, null));
          entries.addAll(RecordsDesk.entries(store, MARK, null));
          return entries;
        })
        .orElseGet(List::of)
        .forEach(
            entry -> cases.computeIfAbsent(entry.subject(), _ -> new ArrayList<>()).add(entry));
    Map<String, String> marks = new TreeMap<>();
    cases.forEach((id, entries) -> marks.put(id, CaseReading.read(entries).mark()));
    return marks;
  }

  /// Pins an entity as it stands now.
  ///
  /// @param statements ids of the statements to pin; all of the entity if there are none
  /// @throws BadRequest if there is no such case, entity or statement
  public Entry pinEntity(
      String toCase, String entity, List<String> statements, @Nullable String remark, String by) {
    return pin(toCase, entity(entity, statements, remark), by);
  }

  /// An entity as it stands now, ready to be pinned.
  ///
  /// @param statements ids of the statements to pin; all of the entity if there are none
  /// @throws BadRequest if there is no such entity or statement
  public NewPin entity(String entity, List<String> statements, @Nullable String remark) {
    FreezeEntity.Frozen now = new FreezeEntity(desk).freeze(entity, statements);
    Map<String, Object> members =
        FrozenEntity.members(now.entity(), now.whole(), now.captions(), now.documents());
    return NewPin.of(fields("entity", remark).put(FROZEN, members));
  }

  /// Pins a file; a copy is kept.
  ///
  /// @throws BadRequest if there is no such case, or the file cannot be read
  public Entry pinFile(String toCase, Path file, @Nullable String remark, String by) {
    RecordsDesk.requireFile(file);
    return records.writing(store -> {
      RecordsDesk.requireKnown(store, CASE, toCase);
      List<Map<String, Object>> kept = List.of(AttachedFile.fields(records.files().keep(file)));
      Said said = fields("file", remark).put(AttachedFile.FIELD, kept).said();
      return records.say(store, PIN, toCase, by, said);
    });
  }

  /// A file that is kept already, ready to be pinned: of a recovered item, a step of custody or
  /// another case.
  ///
  /// @param sha256 of the file, in lower-case hexadecimal
  /// @throws BadRequest if no entry has such a file
  public NewPin keptFile(String sha256, @Nullable String remark) {
    FileDigest file = kept(sha256);
    return NewPin.kept(
        fields("file", remark).put(AttachedFile.FIELD, List.of(AttachedFile.fields(file))), file);
  }

  /// A file that an entry has.
  ///
  /// @throws BadRequest if none has it, or what named it was erased
  public KeptFile keptFile(String sha256) {
    FileDigest file = kept(sha256);
    return new KeptFile(file.name(), file.size(), file.sha256());
  }

  private FileDigest kept(String sha256) {
    return records
        .reading(store -> RecordsDesk.entries(store, null, null))
        .orElseGet(List::of)
        .stream()
        .flatMap(entry -> AttachedFile.of(entry).stream())
        .filter(file -> file.sha256().equals(sha256))
        .findFirst()
        .orElseThrow(
            () -> BadRequest.notFound(Sentence.of("no kept file has the digest {0}", sha256)));
  }

  /// Pins words.
  ///
  /// @throws BadRequest if there is no such case, or nothing is said
  public Entry pinNote(String toCase, Section section, String text, String by) {
    return pin(toCase, note(section, text), by);
  }

  /// Words, ready to be pinned.
  ///
  /// @throws BadRequest if nothing is said
  public NewPin note(Section section, String text) {
    if (text.isBlank()) {
      throw BadRequest.usage(Sentence.of("a note needs words"));
    }
    return NewPin.of(fields("note", null).put("section", section.word()).put("text", text));
  }

  /// What somebody entered in the records, ready to be pinned: a decision, a step of custody, an
  /// answer.
  ///
  /// @throws BadRequest if there is no such entry, it is of a kind that is not pinned, or what it
  ///   says was erased
  public NewPin decision(long number, @Nullable String remark) {
    Entry entry = entry(number);
    Said said =
        entry
            .said()
            .orElseThrow(() ->
                BadRequest.notFound(
                    Sentence.of("what entry {0} says was erased", String.valueOf(number))));
    Map<String, Object> frozen = new TreeMap<>();
    frozen.put("entry", entry.number());
    frozen.put("kind", entry.kind());
    frozen.put("subject", entry.subject());
    frozen.put("by", entry.actor());
    frozen.put("at", entry.at().toString());
    frozen.put("digest", entry.digest());
    frozen.put("said", new TreeMap<>(said.fields()));
    return NewPin.entered(fields("decision", remark).put(FROZEN, frozen), entry);
  }

  /// What was entered under a number and may be pinned.
  ///
  /// @throws BadRequest if nothing was, or it is of a kind that is not pinned
  public Entry entry(long number) {
    Entry entry = found(number);
    if (!PINNABLE.contains(entry.kind())) {
      throw BadRequest.usage(
          Sentence.of(
              "entry {0} is of the kind \"{1}\"; what is pinned is of one of {2}; nothing was saved",
              String.valueOf(number), entry.kind(), String.join(", ", new TreeSet<>(PINNABLE))));
    }
    return entry;
  }

  private Entry found(long number) {
    return records
        .reading(store -> RecordsDesk.entries(store, null, null))
        .orElseGet(List::of)
        .stream()
        .filter(each -> each.number() == number)
        .findFirst()
        .orElseThrow(() ->
            BadRequest.notFound(Sentence.of("there is no entry {0}", String.valueOf(number))));
  }

  /// Told routes, ready to be pinned.
  ///
  /// @param question what was asked
  /// @param note what the teller says about its answer as a whole
  public NewPin trace(
      String question,
      List<Route> routes,
      List<CitedLag> lags,
      List<CitedSource> sources,
      @Nullable String note,
      @Nullable String remark) {
    Map<String, Object> members = FrozenTrace.members(question, routes, lags, sources, note);
    return NewPin.of(fields("trace", remark).put(FROZEN, members));
  }

  /// The case with all its pins.
  ///
  /// @throws BadRequest if there is no such case
  public CaseFile file(String id) {
    return CaseReading.read(entries(id));
  }

  /// All that was entered about a case, in order.
  ///
  /// @throws BadRequest if there is no such case
  public List<Entry> entries(String id) {
    return records
        .reading(store -> {
          RecordsDesk.requireKnown(store, CASE, id);
          return RecordsDesk.entries(store, null, id);
        })
        .orElseThrow(() -> BadRequest.notFound(Sentence.of("there is no case {0}", id)));
  }

  /// All that was entered about every case, by its name, in order.
  public Map<String, List<Entry>> everything() {
    return records
        .<Map<String, List<Entry>>>reading(store -> {
          Map<String, List<Entry>> about = new LinkedHashMap<>();
          for (Entry entry : RecordsDesk.entries(store, CASE, null)) {
            about.computeIfAbsent(entry.subject(), id -> RecordsDesk.entries(store, null, id));
          }
          return about;
        })
        .orElseGet(Map::of);
  }

  /// The first entry of every case, in order.
  public List<Entry> all() {
    Map<String, Entry> first = new LinkedHashMap<>();
    records
        .reading(store -> RecordsDesk.entries(store, CASE, null))
        .orElseGet(List::of)
        .forEach(entry -> first.putIfAbsent(entry.subject(), entry));
    return List.copyOf(first.values());
  }

  private static Said.Fields fields(String what, @Nullable String remark) {
    return new Said.Fields().put("what", what).put("remark", remark);
  }

  /// Pins what was made ready.
  ///
  /// @throws BadRequest if there is no such case, or a case has it that is marked more strictly
  public Entry pin(String toCase, NewPin pin, String by) {
    return records.writing(store ->
        store.together(() -> {
          StricterCases.requireNone(store, pin, StricterCases.marked(store, toCase).tlp(), toCase);
          return records.say(store, PIN, toCase, by, pin.said());
        }));
  }

  /// Opens a case and pins to it what was made ready: both, or nothing.
  ///
  /// @return the pin, whose subject is the case's new name
  /// @throws BadRequest if a case has it that is marked more strictly
  public Entry pinToNew(NewCase opened, NewPin pin, String by) {
    return records.writing(store ->
        store.together(() -> {
          StricterCases.requireNone(store, pin, opened.tlp(), "the new case");
          Entry first = records.name(store, CASE, by, opened.said());
          return records.say(store, PIN, first.subject(), by, pin.said());
        }));
  }
}

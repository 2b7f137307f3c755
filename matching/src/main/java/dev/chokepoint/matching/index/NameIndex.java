package dev.chokepoint.matching.index;

import dev.chokepoint.evidence.index.DamagedIndex;
import dev.chokepoint.evidence.index.LittleEndian;
import dev.chokepoint.evidence.index.RecordCursor;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.matching.names.NameKind;
import dev.chokepoint.matching.score.ComparableName;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.matching.score.PartyAddress;
import dev.chokepoint.matching.score.PartyFamily;
import dev.chokepoint.matching.score.PartyIdentifier;
import dev.chokepoint.matching.score.PartyName;
import dev.chokepoint.matching.score.Word;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// The names of one version of a source, open. For several threads.
///
/// Every reading of a file that is not as it was written ends in an [IndexOutOfBoundsException] or
/// an [IllegalArgumentException], which whoever opened the file turns into a word about the file.
public final class NameIndex {

  static final NameKind[] KINDS = NameKind.values();
  static final PartyFamily[] FAMILIES = PartyFamily.values();

  private static final int WORDS_REMEMBERED = 1 << 15;
  private static final int NAME_FIELDS = 4;
  private static final int ENTITY_FIELDS = 2;

  private final MemorySegment[] sections;
  private final KeyTable wordKeys;
  private final KeyTable acronyms;
  private final KeyTable asAcronyms;
  private final KeyTable identifiers;
  private final int words;
  private final int names;
  private final int entities;
  private final RememberedWord[] remembered;

  /// Of each word what [Word#shape()] says, 0 where it was not asked yet. Most words that a piece
  /// leads to are told apart by it, and a word is several leaps through memory.
  private final int[] shapes;

  /// A word with its number. Immutable, so it may be handed over between threads unguarded.
  private record RememberedWord(int id, Word word) {}

  /// @throws DamagedIndex if the head is not that of an index of names
  NameIndex(MemorySegment file) {
    sections = Sections.FILE.open(file);
    try {
      words = number(Sections.COUNTS, 0);
      names = number(Sections.COUNTS, 1);
      entities = number(Sections.COUNTS, 2);
      wordKeys = new KeyTable(sections[Sections.WORD_KEYS]);
      acronyms = new KeyTable(sections[Sections.ACRONYMS]);
      asAcronyms = new KeyTable(sections[Sections.AS_ACRONYMS]);
      identifiers = new KeyTable(sections[Sections.IDENTIFIERS]);
      requireNumbers(Sections.WORD_PLACES, words);
      requireNumbers(Sections.WORD_NAMES, words + 1L);
      requireNumbers(Sections.NAME_WORDS, names + 1L);
      requireNumbers(Sections.NAMES, (long) names * NAME_FIELDS);
      requireNumbers(Sections.ENTITIES, (entities + 1L) * ENTITY_FIELDS);
      requireNumbers(Sections.ADDRESS_PLACES, entities);
    } catch (IndexOutOfBoundsException e) {
      throw new DamagedIndex("its sections do not fit each other", e);
    }
    int room = Math.max(16, Math.min(WORDS_REMEMBERED, Integer.highestOneBit(words + 1) * 2));
    remembered = new RememberedWord[room];
    shapes = new int[words];
  }

  private void requireNumbers(int section, long expected) {
    if (expected < 0 || sections[section].byteSize() != expected * Integer.BYTES) {
      throw new IndexOutOfBoundsException("section " + section);
    }
  }

  private int number(int section, long place) {
    return sections[section].get(LittleEndian.INT, place * Integer.BYTES);
  }

  /// Number of parties.
  public int entities() {
    return entities;
  }

  /// Number of names.
  public int names() {
    return names;
  }

  /// Number of distinct words.
  public int words() {
    return words;
  }

  Word word(int id) {
    int slot = id & (remembered.length - 1);
    RememberedWord known = remembered[slot];
    if (known != null && known.id() == id) {
      return known.word();
    }
    long place = number(Sections.WORD_PLACES, id) & 0xFFFFFFFFL;
    Word word = WordRecord.read(new RecordCursor(sections[Sections.WORD_RECORDS], place));
    remembered[slot] = new RememberedWord(id, word);
    return word;
  }

  /// Whether a kept word may be a misspelling of one asked about; never false where it is.
  boolean mayBeMisspelled(Word asked, int id) {
    int shape = shapes[id];
    if (shape == 0) {
      shape = word(id).shape();
      shapes[id] = shape;
    }
    return shape == Word.MANY_SHAPES
        ? asked.mayBeMisspelled(word(id))
        : asked.mayBeMisspelled(shape);
  }

  /// What is kept under the keys of words, and perhaps others under the same number.
  KeyTable wordKeys() {
    return wordKeys;
  }

  /// Names whose words begin with these letters, and perhaps others.
  void namesWithAcronym(int hash, IntConsumer sink) {
    each(acronyms, hash, sink);
  }

  /// Names that are these letters, and perhaps others.
  void namesAsAcronym(int hash, IntConsumer sink) {
    each(asAcronyms, hash, sink);
  }

  /// Entities with this number, and perhaps others.
  void entitiesWithIdentifier(String value, IntConsumer sink) {
    each(identifiers, KeyHash.of('N', value), sink);
  }

  private static void each(KeyTable table, int hash, IntConsumer sink) {
    for (int place = table.first(hash); table.isUnder(place, hash); place++) {
      sink.accept(table.value(place));
    }
  }

  /// Number of names that have a word.
  int namesOf(int word) {
    return number(Sections.WORD_NAMES, word + 1L) - number(Sections.WORD_NAMES, word);
  }

  int firstNameOf(int word) {
    return number(Sections.WORD_NAMES, word);
  }

  int nameOfWord(int place) {
    return number(Sections.NAMES_OF_WORD, place);
  }

  int firstWordOf(int name) {
    return number(Sections.NAME_WORDS, name);
  }

  int wordOfName(int place) {
    return number(Sections.WORDS_OF_NAME, place);
  }

  int entityOf(int name) {
    return number(Sections.NAMES, (long) name * NAME_FIELDS);
  }

  float weightOf(int name) {
    return Float.intBitsToFloat(number(Sections.NAMES, (long) name * NAME_FIELDS + 2));
  }

  int firstNameOfEntity(int entity) {
    return number(Sections.ENTITIES, (long) entity * ENTITY_FIELDS);
  }

  PartyFamily familyOf(int entity) {
    return Codes.at(FAMILIES, record(entity).nextByte());
  }

  private RecordCursor record(int entity) {
    long place = number(Sections.ENTITIES, (long) entity * ENTITY_FIELDS + 1) & 0xFFFFFFFFL;
    return new RecordCursor(sections[Sections.ENTITY_RECORDS], place);
  }

  /// A name as it was given to the builder.
  PartyName name(int name) {
    long fields = (long) name * NAME_FIELDS;
    int sort = number(Sections.NAMES, fields + 1);
    long text = number(Sections.NAMES, fields + 3) & 0xFFFFFFFFL;
    int from = firstWordOf(name);
    int to = firstWordOf(name + 1);
    if (to < from || to - from > ComparableName.MOST_READ) {
      throw new IndexOutOfBoundsException("a name of " + (to - from) + " words");
    }
    List<Word> all = new ArrayList<>(to - from);
    for (int place = from; place < to; place++) {
      all.add(word(wordOfName(place)));
    }
    String raw = new RecordCursor(sections[Sections.NAME_TEXTS], text).nextText();
    return new PartyName(
        Codes.at(NameProperty.ALL, sort >> 8).property(),
        ComparableName.of(raw, KINDS[sort & 0xFF], all));
  }

  /// The id of an entity.
  public String id(int entity) {
    RecordCursor record = record(entity);
    record.nextByte();
    return record.nextText();
  }

  /// A party as it was given to the builder.
  public Party party(int entity) {
    int from = firstNameOfEntity(entity);
    int to = firstNameOfEntity(entity + 1);
    List<PartyName> partyNames = new ArrayList<>();
    for (int name = from; name < to; name++) {
      partyNames.add(name(name));
    }
    return party(entity, partyNames, true);
  }

  /// What is known of a party beside its names.
  ///
  /// @param addresses whether those are needed
  Party facts(int entity, boolean addresses) {
    return party(entity, List.of(), addresses);
  }

  private Party party(int entity, List<PartyName> partyNames, boolean addresses) {
    RecordCursor record = record(entity);
    PartyFamily family = Codes.at(FAMILIES, record.nextByte());
    record.nextText();
    String schema = record.nextText();
    List<PartialDate> dates = new ArrayList<>();
    int count = record.nextByte();
    for (int i = 0; i < count; i++) {
      PartialDate.parse(record.nextText()).ifPresent(dates::add);
    }
    List<String> countries = new ArrayList<>();
    count = record.nextByte();
    for (int i = 0; i < count; i++) {
      countries.add(record.nextText());
    }
    List<PartyIdentifier> numbers = new ArrayList<>();
    count = record.nextByte();
    for (int i = 0; i < count; i++) {
      numbers.add(PartyIdentifier.of(record.nextText(), record.nextText()));
    }
    return new Party(
        schema.isEmpty() ? null : schema,
        family,
        partyNames,
        dates,
        countries,
        addresses ? addresses(entity) : List.of(),
        numbers);
  }

  private List<PartyAddress> addresses(int entity) {
    long place = number(Sections.ADDRESS_PLACES, entity) & 0xFFFFFFFFL;
    return EntityAddresses.read(new RecordCursor(sections[Sections.ADDRESSES], place));
  }
}

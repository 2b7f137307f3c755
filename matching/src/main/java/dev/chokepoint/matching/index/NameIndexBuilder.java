package dev.chokepoint.matching.index;

import dev.chokepoint.evidence.index.ByteColumn;
import dev.chokepoint.evidence.index.IntColumn;
import dev.chokepoint.evidence.index.LittleEndian;
import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.matching.score.ComparableName;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.matching.score.PartyAddress;
import dev.chokepoint.matching.score.PartyIdentifier;
import dev.chokepoint.matching.score.PartyName;
import dev.chokepoint.matching.score.Word;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Gathers parties and writes the index of their names. Holds everything in memory: about 100 bytes
/// a name and 300 a distinct word.
public final class NameIndexBuilder {

  private static final int MOST_TEXT = 20_000;

  private final Map<Word, Integer> wordIds = new HashMap<>();
  private final IntColumn wordPlaces = new IntColumn();
  private final ByteColumn wordRecords = new ByteColumn();
  private final KeyTable.Builder wordKeys = new KeyTable.Builder();
  private final IntColumn nameWords = new IntColumn();
  private final IntColumn wordsOfName = new IntColumn();
  private final IntColumn searchedWords = new IntColumn();
  private final IntColumn searchedNames = new IntColumn();
  private final IntColumn names = new IntColumn();
  private final ByteColumn nameTexts = new ByteColumn();
  private final KeyTable.Builder acronyms = new KeyTable.Builder();
  private final KeyTable.Builder asAcronyms = new KeyTable.Builder();
  private final KeyTable.Builder identifiers = new KeyTable.Builder();
  private final IntColumn entities = new IntColumn();
  private final ByteColumn entityRecords = new ByteColumn();
  private final EntityAddresses addresses = new EntityAddresses();
  private int nameCount;
  private int entityCount;

  /// Adds a party.
  ///
  /// @param id of its entity
  public void add(String id, Party party) {
    add(id, party, List.of());
  }

  /// Adds a party some of whose addresses are entities of their own.
  ///
  /// @param id of its entity
  /// @param linked ids of addresses, given by [#addAddress] before or after
  void add(String id, Party party, List<String> linked) {
    entities.add(nameCount);
    entities.add(entityRecords.size());
    addresses.add(entityCount, party.addresses(), linked);
    for (PartyName name : party.names()) {
      addName(name);
    }
    record(id, party);
    for (PartyIdentifier identifier : party.identifiers()) {
      identifiers.add(KeyHash.of('N', identifier.value()), entityCount);
    }
    entityCount++;
  }

  /// Adds an address that is an entity of its own.
  void addAddress(String id, List<PartyAddress> address) {
    addresses.know(id, address);
  }

  private void addName(PartyName partyName) {
    ComparableName name = partyName.name();
    nameWords.add(wordsOfName.size());
    for (Word word : name.all()) {
      wordsOfName.add(wordId(word));
    }
    Set<Integer> searched = new TreeSet<>();
    for (int i = 0; i < name.size(); i++) {
      searched.add(wordId(name.word(i)));
    }
    for (int word : searched) {
      searchedWords.add(word);
      searchedNames.add(nameCount);
    }
    names.add(entityCount);
    names.add(
        (Codes.of(NameProperty.ALL, NameProperty.of(partyName.property())) << 8)
            | Codes.of(NameIndex.KINDS, name.kind()));
    names.add(Float.floatToIntBits(name.weight()));
    names.add(nameTexts.size());
    nameTexts.addText(name.raw());
    addAcronym(acronyms, name.acronym());
    addAcronym(acronyms, name.acronymWithForm());
    addAcronym(asAcronyms, name.asAcronym());
    nameCount++;
  }

  private void addAcronym(
      KeyTable.Builder table, @org.jspecify.annotations.Nullable String letters) {
    Integer key = WordKeys.acronym(letters);
    if (key != null) {
      table.add(key, nameCount);
    }
  }

  private int wordId(Word word) {
    Integer known = wordIds.get(word);
    if (known != null) {
      return known;
    }
    int id = wordIds.size();
    wordIds.put(word, id);
    wordPlaces.add(wordRecords.size());
    WordRecord.write(word, wordRecords);
    WordKeys.kept(word, hash -> wordKeys.add(hash, id));
    return id;
  }

  private void record(String id, Party party) {
    entityRecords.addByte(Codes.of(NameIndex.FAMILIES, party.family()));
    entityRecords.addText(cut(id));
    entityRecords.addText(party.schema() == null ? "" : party.schema());
    List<PartialDate> dates = party.dates().subList(0, Math.min(255, party.dates().size()));
    entityRecords.addByte(dates.size());
    dates.forEach(date -> entityRecords.addText(date.text()));
    List<String> countries = party.countries().subList(0, Math.min(255, party.countries().size()));
    entityRecords.addByte(countries.size());
    countries.forEach(country -> entityRecords.addText(cut(country)));
    List<PartyIdentifier> kept =
        party.identifiers().subList(0, Math.min(255, party.identifiers().size()));
    entityRecords.addByte(kept.size());
    for (PartyIdentifier identifier : kept) {
      entityRecords.addText(identifier.property());
      entityRecords.addText(cut(identifier.written()));
    }
  }

  private static String cut(String text) {
    return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT);
  }

  /// Writes the file.
  void writeTo(OutputStream out) throws IOException {
    nameWords.add(wordsOfName.size());
    entities.add(nameCount);
    entities.add(entityRecords.size());
    int words = wordIds.size();
    int[] starts = new int[words + 1];
    for (int i = 0; i < searchedWords.size(); i++) {
      starts[searchedWords.get(i) + 1]++;
    }
    for (int word = 0; word < words; word++) {
      starts[word + 1] += starts[word];
    }
    int[] next = starts.clone();
    int[] namesOfWord = new int[searchedNames.size()];
    for (int i = 0; i < searchedWords.size(); i++) {
      namesOfWord[next[searchedWords.get(i)]++] = searchedNames.get(i);
    }
    List<byte[]> placesAndAddresses = addresses.sections(entityCount);
    Sections.FILE.write(
        out,
        List.of(
            LittleEndian.bytes(new int[] {words, nameCount, entityCount}, 3),
            wordPlaces.bytes(),
            wordRecords.bytes(),
            wordKeys.bytes(),
            LittleEndian.bytes(starts, starts.length),
            LittleEndian.bytes(namesOfWord, namesOfWord.length),
            nameWords.bytes(),
            wordsOfName.bytes(),
            names.bytes(),
            nameTexts.bytes(),
            acronyms.bytes(),
            asAcronyms.bytes(),
            identifiers.bytes(),
            entities.bytes(),
            entityRecords.bytes(),
            placesAndAddresses.get(0),
            placesAndAddresses.get(1)));
  }
}

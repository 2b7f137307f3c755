package dev.chokepoint.matching.index;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.matching.names.NameReader;
import dev.chokepoint.matching.names.NameTables;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.matching.score.PartyIdentifier;
import dev.chokepoint.matching.score.PartyName;
import dev.chokepoint.matching.score.PartyReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Parties with names that are near each other in every way the scorer knows.
public final class NameWorld {

  public static final NameTables TABLES = NameTables.load();
  static final PartyReader READER = new PartyReader(Model.bundled(), new NameReader(TABLES));

  private static final List<String> SCHEMATA =
      List.of("Person", "Person", "Company", "Organization", "LegalEntity", "Vessel");
  private static final String[] GIVEN = {
    "Timur",
    "Aleksandr",
    "Alexander",
    "Sasha",
    "Mohammad",
    "Muhammad",
    "Ali",
    "Hassan",
    "Bashar",
    "Hafez",
    "V",
    "A",
    "John",
    "Jon",
    "Иван",
    "Тимур",
    "علی",
    "Li",
    "Jong",
    "Un",
    "Jongun",
    "정은",
    "Chin",
    "Ping",
    "近平"
  };
  private static final String[] FAMILY = {
    "Shagivaleev",
    "Shagivaleyev",
    "al-Assad",
    "Alassad",
    "Voronkov",
    "Voronkova",
    "Florov",
    "Frolov",
    "Ahmadi",
    "Ahmadinejad",
    "Шагивалеев",
    "Петров",
    "Petrov",
    "O'Neil",
    "ONeil",
    "김",
    "Kim"
  };
  private static final String[] MIDDLE = {
    "Nailevich", "Vadimovich", "Наилевич", "bin", "Abu", "Reza", "R", "Sergeevich"
  };
  private static final String[] CORE = {
    "Alabuga", "Алабуга", "Sahara", "Sahra", "Tondar", "Drake", "Dreyk", "Parvaz", "Oje", "Owj",
    "HESA", "Havapeyma", "Sazi", "Havapeymasazi", "Kimia", "Sivan", "11420", "Qods", "Ghods", "Gea"
  };
  private static final String[] COMMON = {
    "Trading",
    "Company",
    "Group",
    "Machinery",
    "Development",
    "Aviation",
    "Industries",
    "Electronic",
    "Electronics",
    "Fund",
    "of",
    "and",
    "General"
  };
  private static final String[] FORMS = {"LLC", "OOO", "AO", "JSC", "GmbH", "Co", "Ltd", "ООО"};
  private static final String[] NUMBERS = {"3", "4", "III", "IV", "17"};

  private final SplittableRandom random;

  public NameWorld(SplittableRandom random) {
    this.random = random;
  }

  /// A party of one to four names.
  public Party party() {
    String schema = SCHEMATA.get(random.nextInt(SCHEMATA.size()));
    List<PartyName> names = new ArrayList<>();
    int count = random.nextInt(1, 5);
    for (int i = 0; i < count; i++) {
      Party one =
          READER.read(schema, List.of(name(schema)), List.of(), List.of(), List.of(), List.of());
      String property = random.nextInt(8) == 0 ? PartyName.WEAK : i == 0 ? "name" : "alias";
      names.add(new PartyName(property, one.names().getFirst().name()));
    }
    Party facts =
        READER.read(
            schema,
            List.of(),
            random.nextInt(3) == 0 ? List.of(date()) : List.of(),
            random.nextInt(3) == 0
                ? List.of(pick("ir", "ru", "suhh", "cn", "hk", "mo", "ua-cri"))
                : List.of(),
            random.nextInt(3) == 0 ? List.of(address()) : List.of(),
            random.nextInt(6) == 0
                ? List.of(
                    PartyIdentifier.of("innCode", pick("1646019914", "5038127220", "1674003000")))
                : List.of());
    return new Party(
        schema,
        facts.family(),
        names,
        facts.dates(),
        facts.countries(),
        facts.addresses(),
        facts.identifiers());
  }

  private String address() {
    return pick("5", "17", "No 21")
        + pick(" Azadi St, ", " Shipyard Road, ", " ул. Ленина, ")
        + pick("Tehran, Iran", "Moscow", "Москва 115280", "Hong Kong");
  }

  private String date() {
    return pick("1975-03-04", "1975-04-03", "1975", "1976-03-04", "1980-01-01");
  }

  /// A name, now and then misspelled.
  public String name(String schema) {
    List<String> words = new ArrayList<>();
    if (schema.equals("Person")) {
      words.add(pick(GIVEN));
      if (random.nextInt(3) == 0) {
        words.add(pick(MIDDLE));
      }
      if (random.nextInt(5) > 0) {
        words.add(random.nextInt(4) == 0 ? 0 : words.size(), pick(FAMILY));
      }
    } else {
      int core = random.nextInt(0, 3);
      int common = random.nextInt(core == 0 ? 1 : 0, 4);
      for (int i = 0; i < core; i++) {
        words.add(pick(CORE));
      }
      for (int i = 0; i < common; i++) {
        words.add(random.nextInt(words.size() + 1), pick(COMMON));
      }
      if (random.nextInt(3) == 0) {
        words.add(pick(FORMS));
      }
      if (random.nextInt(5) == 0) {
        words.add(pick(NUMBERS));
      }
    }
    if (random.nextInt(3) == 0) {
      int place = random.nextInt(words.size());
      words.set(place, misspelled(words.get(place)));
    }
    String between = random.nextInt(12) == 0 ? "" : " ";
    return String.join(between, words);
  }

  private String misspelled(String word) {
    StringBuilder letters = new StringBuilder(word);
    int changes = random.nextInt(1, 3);
    for (int i = 0; i < changes && letters.length() > 1; i++) {
      int at = random.nextInt(letters.length() - 1);
      switch (random.nextInt(4)) {
        case 0 -> letters.deleteCharAt(at);
        case 1 -> letters.insert(at, (char) ('a' + random.nextInt(26)));
        case 2 -> letters.setCharAt(at, (char) ('a' + random.nextInt(26)));
        default -> {
          char kept = letters.charAt(at);
          letters.setCharAt(at, letters.charAt(at + 1));
          letters.setCharAt(at + 1, kept);
        }
      }
    }
    return letters.toString();
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /// The file of an index over parties whose ids are their places.
  static byte[] file(List<Party> parties) {
    NameIndexBuilder builder = new NameIndexBuilder();
    for (int i = 0; i < parties.size(); i++) {
      builder.add("p" + i, parties.get(i));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      builder.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static NameIndex index(List<Party> parties) {
    return new NameIndex(MemorySegment.ofArray(file(parties)));
  }
}

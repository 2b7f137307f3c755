package dev.chokepoint.bench.generated;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// FollowTheMoney entities made up from a seed, as JSON lines: companies, persons, addresses,
/// ownerships and listings in the shares of a published sanctions collection, about eight values
/// each, a tenth of the names in Cyrillic. Words are drawn with a frequency that falls with their
/// rank, as in real names. The same seed and count give the same bytes.
public final class GeneratedEntities {

  private static final List<String> WORDS =
      List.of(
          "Trading",
          "Technology",
          "Electronics",
          "International",
          "Industrial",
          "General",
          "Marine",
          "Logistics",
          "Shipping",
          "Energy",
          "Aviation",
          "Systems",
          "Components",
          "Machinery",
          "Vostok",
          "Sever",
          "Baltic",
          "Caspian",
          "Pars",
          "Kish",
          "Shenzhen",
          "Huaqiang",
          "Anadolu",
          "Emirates",
          "Falcon",
          "Orion",
          "Delta",
          "Vektor",
          "Impuls",
          "Kvant",
          "Neva",
          "Ural",
          "Volga",
          "Tekno");
  private static final List<String> FORMS =
      List.of("LLC", "OOO", "AO", "FZE", "Co., Ltd.", "GmbH", "Limited", "JSC", "A.S.", "S.R.L.");
  private static final List<String> CYRILLIC =
      List.of(
          "Восток",
          "Север",
          "Техно",
          "Импульс",
          "Вектор",
          "Квант",
          "Завод",
          "Машиностроение",
          "Торговый",
          "Дом");
  private static final List<String> GIVEN =
      List.of(
          "Aleksandr",
          "Sergey",
          "Mohammad",
          "Ali",
          "Ivan",
          "Wei",
          "Mehmet",
          "Elena",
          "Olga",
          "Reza",
          "Li",
          "Anna");
  private static final List<String> FAMILY =
      List.of(
          "Ivanov",
          "Petrov",
          "Hosseini",
          "Karimi",
          "Zhang",
          "Wang",
          "Yilmaz",
          "Kuznetsov",
          "Smirnov",
          "Ahmadi",
          "Chen",
          "Popov");
  private static final List<String> COUNTRIES =
      List.of("ru", "ir", "cn", "hk", "ae", "tr", "by", "kz");

  private final SplittableRandom random;

  private GeneratedEntities(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /// Writes `count` entities to a file.
  public static void write(Path file, int count, long seed) throws IOException {
    GeneratedEntities generated = new GeneratedEntities(seed);
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int i = 0; i < count; i++) {
        out.write(generated.line(i));
        out.write('\n');
      }
    }
  }

  private String line(int index) {
    return switch (index % 10) {
      case 0, 1, 2 -> company(index);
      case 3, 4 -> person(index);
      case 5, 6 -> address(index);
      case 7 -> ownership(index);
      default -> sanction(index);
    };
  }

  private String company(int index) {
    String name = random.nextInt(10) == 0 ? cyrillicName() : latinName();
    return entity(
        index,
        "Company",
        value("name", name)
            + ","
            + value("alias", latinName())
            + ","
            + value("jurisdiction", country())
            + ","
            + value("innCode", digits(10))
            + ","
            + value("ogrnCode", digits(13))
            + ","
            + value("incorporationDate", date())
            + ","
            + value("addressEntity", id(index + 5 - index % 10))
            + ","
            + value("topics", "sanction"));
  }

  private String person(int index) {
    String family = pick(FAMILY);
    String given = pick(GIVEN);
    return entity(
        index,
        "Person",
        value("name", given + " " + family + " " + index % 997)
            + ","
            + value("firstName", given)
            + ","
            + value("lastName", family)
            + ","
            + value("nationality", country())
            + ","
            + value("birthDate", date())
            + ","
            + value("position", pick(WORDS) + " director")
            + ","
            + value("topics", "sanction"));
  }

  private String address(int index) {
    String street = pick(WORDS) + " street " + random.nextInt(200);
    return entity(
        index,
        "Address",
        value("full", street + ", " + pick(CYRILLIC) + ", " + digits(6))
            + ","
            + value("street", street)
            + ","
            + value("city", pick(WORDS))
            + ","
            + value("postalCode", digits(6))
            + ","
            + value("country", country()));
  }

  private String ownership(int index) {
    return entity(
        index,
        "Ownership",
        value("owner", id(index - 4))
            + ","
            + value("asset", id(index - 7))
            + ","
            + value("percentage", String.valueOf(random.nextInt(1, 101)))
            + ","
            + value("startDate", date()));
  }

  private String sanction(int index) {
    return entity(
        index,
        "Sanction",
        value("entity", id(index - 8))
            + ","
            + value("authority", "Office " + random.nextInt(40))
            + ","
            + value("program", "PROGRAM-" + random.nextInt(60))
            + ","
            + value("listingDate", date())
            + ","
            + value("country", country())
            + ","
            + value("reason", latinName() + " " + latinName() + " " + latinName()));
  }

  private static String entity(int index, String schema, String properties) {
    return "{\"id\":\""
        + id(index)
        + "\",\"schema\":\""
        + schema
        + "\",\"properties\":{"
        + properties
        + "},\"datasets\":[\"generated\"],\"first_seen\":\"2026-01-01T00:00:00\",\"last_seen\":\"2026-11-01T00:00:00\"}";
  }

  private static String value(String property, String value) {
    return "\"" + property + "\":[\"" + value + "\"]";
  }

  private static String id(int index) {
    return String.format(Locale.ROOT, "gen-%08d", Math.max(0, index));
  }

  private String latinName() {
    return pick(WORDS) + " " + pick(WORDS) + " " + random.nextInt(1_000_000) + " " + pick(FORMS);
  }

  private String cyrillicName() {
    return pick(CYRILLIC) + " " + pick(CYRILLIC) + " " + random.nextInt(1_000_000);
  }

  /// A word; the chance falls with the square of its rank.
  private String pick(List<String> words) {
    double uniform = random.nextDouble();
    return words.get((int) (uniform * uniform * words.size()));
  }

  private String country() {
    return pick(COUNTRIES);
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }

  private String date() {
    return String.format(
        Locale.ROOT,
        "%d-%02d-%02d",
        random.nextInt(1950, 2026),
        random.nextInt(1, 13),
        random.nextInt(1, 29));
  }
}

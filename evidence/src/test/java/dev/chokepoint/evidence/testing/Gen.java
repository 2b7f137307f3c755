package dev.chokepoint.evidence.testing;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.evidence.statement.InformationCredibility;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.SourceReliability;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementId;
import dev.chokepoint.evidence.statement.StatementMaker;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Generates what the rooms pass to each other, with a liking for the awkward.
public final class Gen {

  private static final List<String> AWKWARD =
      List.of(
          "\"", "'", ",", ";", "\n", "\r\n", "\r", "\t", "\\", "\uFEFF", "\u0000", "\u001F", " ",
          "#", ":", "@", ".ext", "\u2028", "\u0301", "\u200F", "\uFFFE", "\u00A0");
  private static final List<String> NAMES =
      List.of(
          "LLC Alabuga Special Economic Zone",
          "ООО \"Ромашка\"",
          "شرکت هواپیماسازی",
          "深圳市电子有限公司",
          "Øresund A/S",
          "O'Neil & Sons",
          "株式会社",
          "Ġużeppi",
          "Straße 5");

  private final SplittableRandom random;

  public Gen(SplittableRandom random) {
    this.random = random;
  }

  public boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /// A whole number from `low` up to but not including `high`.
  public int between(int low, int high) {
    return random.nextInt(low, high);
  }

  public <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /// Between `least` and `most` things.
  public <T> List<T> listOf(int least, int most, Supplier<T> thing) {
    int size = random.nextInt(least, most + 1);
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(thing.get());
    }
    return list;
  }

  /// Text of 1 to about 20 characters of any Unicode plane, never half a surrogate pair.
  public String text() {
    if (chance(0.3)) {
      return oneOf(NAMES);
    }
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(1, 20);
    for (int i = 0; i < length; i++) {
      if (chance(0.2)) {
        text.append(oneOf(AWKWARD));
      } else {
        text.appendCodePoint(codePoint());
      }
    }
    return text.toString();
  }

  private int codePoint() {
    while (true) {
      int candidate =
          switch (random.nextInt(4)) {
            case 0 -> random.nextInt(0x20, 0x7F);
            case 1 -> random.nextInt(0x80, 0x800);
            case 2 -> random.nextInt(0x800, 0x10000);
            default -> random.nextInt(0x10000, 0x110000);
          };
      if (candidate < 0xD800 || candidate > 0xDFFF) {
        return candidate;
      }
    }
  }

  /// Text, or null.
  public @Nullable String maybeText() {
    return chance(0.5) ? null : text();
  }

  /// An id such as sources give: letters, digits and hyphens.
  public String id() {
    return oneOf(List.of("NK-", "Q", "ofac-", "gb-coh-"))
        + Long.toString(random.nextInt(1 << 30), 36);
  }

  /// A date of any precision between 1990 and 2030.
  public String date() {
    String year = Integer.toString(random.nextInt(1990, 2031));
    String month = year + "-" + twoDigits(random.nextInt(1, 13));
    return oneOf(
        List.of(
            year, month, month + "-" + twoDigits(random.nextInt(1, 29)), month + "-05T05:41:01"));
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  public Locator locator() {
    Locator.Span span = null;
    if (chance(0.3)) {
      int from = random.nextInt(100);
      span = new Locator.Span(from, from + random.nextInt(50));
    }
    return new Locator(
        text(),
        chance(0.3) ? 0 : random.nextLong(1, 1L << 40),
        maybeText(),
        maybeText(),
        chance(0.7) ? 0 : random.nextInt(1, 1000),
        span);
  }

  public Grade grade() {
    return new Grade(
        oneOf(List.of(SourceReliability.values())),
        oneOf(List.of(InformationCredibility.values())));
  }

  public Provenance provenance() {
    if (chance(0.2)) {
      return Provenance.NONE;
    }
    return new Provenance(
        chance(0.5) ? null : grade(),
        oneOf(List.of(Basis.values())),
        chance(0.7) ? null : id(),
        listOf(0, 3, this::locator));
  }

  /// A schema of the model that entities can be of.
  public Schema schema(Model model) {
    return oneOf(model.schemata().stream().filter(s -> !s.abstractSchema()).toList());
  }

  /// A statement with any content in every field, about a known or an unknown property.
  public Statement statement(Model model) {
    Schema schema = schema(model);
    String property = chance(0.1) ? "madeUp" : property(schema).name();
    String entityId = id();
    String value = text();
    String dataset = oneOf(List.of("us_ofac_sdn", "ua_war_sanctions", "wd_persons"));
    String lang = chance(0.8) ? null : oneOf(List.of("rus", "fas", "zho"));
    boolean external = chance(0.2);
    return new Statement(
        StatementId.of(dataset, entityId, property, value, lang, external),
        entityId,
        chance(0.5) ? entityId : id(),
        schema.name(),
        property,
        StatementMaker.typeOf(model, schema.name(), property),
        value,
        dataset,
        lang,
        maybeText(),
        maybeText(),
        external,
        chance(0.3) ? null : date(),
        chance(0.3) ? null : date(),
        provenance());
  }

  private Property property(Schema schema) {
    return oneOf(
        schema.properties().values().stream()
            .filter(p -> !p.stub())
            .sorted((a, b) -> a.name().compareTo(b.name()))
            .toList());
  }

  /// An entity of one dataset: that it exists, and one to a dozen values.
  public Entity entity(Model model) {
    return entity(model, schema(model));
  }

  /// An entity of that schema, with places in a file called `generated.json`.
  public Entity entity(Model model, Schema schema) {
    StatementMaker maker = new StatementMaker(model, "generated", chance(0.5) ? null : date());
    String id = id();
    Provenance place = Provenance.at(Locator.row("generated.json", 1, null));
    List<Statement> statements = new ArrayList<>();
    statements.add(maker.existence(id, schema.name(), place));
    int properties = random.nextInt(1, 6);
    for (int i = 0; i < properties; i++) {
      String name = chance(0.1) ? "madeUp" : property(schema).name();
      for (String value : listOf(1, 3, this::text)) {
        statements.add(maker.make(id, schema.name(), name, value, place));
      }
    }
    return Entity.of(model, statements);
  }
}

package dev.chokepoint.bench.goods;

import dev.chokepoint.bench.generated.PartCatalogue;
import dev.chokepoint.bench.generated.Zipf;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// Shipments with goods texts as people type them, made one after another and never held: the same
/// seed gives the same rows.
///
/// Which part a row is of follows Zipf's law (the part of rank r comes with weight 1 / r^1.05), so
/// a few parts stand in a hundred thousand rows and most in a handful. Nine rows in ten name a part
/// in their text, typed as [Typing] draws; one in five has it in a field of its own as well; the
/// rest of the text is words, quantities and lot codes in three languages. Shippers and consignees
/// are drawn by the same law.
final class GeneratedGoods {

  private static final double EXPONENT = 1.05;
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final int DAYS = 2400;
  private static final String[] TEXTS = {
    "INTEGRATED CIRCUIT %s QTY %d PCS",
    "%s microcontroller, new, lot %d",
    "electronic components: %s; %d pcs",
    "МИКРОСХЕМА %s %d ШТ",
    "микросхемы интегральные монолитные %s, кол-во %d шт., не военного назначения",
    "集成电路%s数量%d个",
    "P/N:%s QTY:%d MADE IN CHINA",
    "IC,%s,LQFP100,%d PCS",
    "semiconductor device %s (%d ea) for industrial controllers",
    "%s %d"
  };
  private static final String[] WITHOUT = {
    "plastic housings %d pcs",
    "КАБЕЛЬ МЕДНЫЙ %d М",
    "spare parts for pumps, set %d",
    "resistors %d kOhm"
  };
  private static final String[] HS = {
    "8542319000", "854232", "8542339010", "8542399010", "852691", "854110", "853221", "850440"
  };

  private final PartCatalogue parts;
  private final int rows;
  private final long seed;
  private final Zipf partLaw;
  private final Zipf partyLaw;

  GeneratedGoods(PartCatalogue parts, int parties, int rows, long seed) {
    this.parts = parts;
    this.rows = rows;
    this.seed = seed;
    this.partLaw = new Zipf(parts.size(), EXPONENT);
    this.partyLaw = new Zipf(parties, EXPONENT);
  }

  /// A shipment as made, with what it was made from.
  ///
  /// @param part number of its part, -1 for none
  record Row(int number, int part, Typing typing, String text, boolean ownField, Entity entity) {}

  void forEach(Consumer<Row> sink) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int number = 0; number < rows; number++) {
      sink.accept(row(number, random));
    }
  }

  private Row row(int number, SplittableRandom random) {
    String id = "row-%09d".formatted(number);
    boolean named = random.nextInt(10) > 0;
    int part = named ? partLaw.draw(random) : -1;
    Typing typing = Typing.draw(random);
    int quantity = 1 + (int) Math.pow(10, random.nextDouble() * 4);
    String text =
        named
            ? TEXTS[random.nextInt(TEXTS.length)].formatted(
                typing.of(parts.number(part), random), quantity)
            : WITHOUT[random.nextInt(WITHOUT.length)].formatted(quantity);
    boolean ownField = named && random.nextInt(5) == 0;
    List<Statement> statements = new ArrayList<>();
    add(statements, id, "goodsDescription", text);
    if (ownField) {
      add(statements, id, "partNumber", parts.number(part));
    }
    add(statements, id, "shipper", "party-" + partyLaw.draw(random));
    add(statements, id, "consignee", "party-" + partyLaw.draw(random));
    add(statements, id, "date", FIRST.plusDays(random.nextInt(DAYS)).toString());
    add(statements, id, "hsCode", HS[random.nextInt(HS.length)]);
    return new Row(number, part, typing, text, ownField, new Entity(id, "Shipment", statements));
  }

  private static void add(List<Statement> statements, String id, String property, String value) {
    statements.add(
        new Statement(
            id + property,
            id,
            id,
            "Shipment",
            property,
            null,
            value,
            "generated",
            null,
            null,
            null,
            false,
            null,
            null,
            Provenance.NONE));
  }
}

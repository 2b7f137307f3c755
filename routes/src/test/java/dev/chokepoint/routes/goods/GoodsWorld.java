package dev.chokepoint.routes.goods;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Shipments with goods texts as people type them.
final class GoodsWorld {

  static final ShipmentGoods INDEX = new ShipmentGoods();

  static final List<String> NUMBERS =
      List.of(
          "STM32F765VIT6",
          "STM32F765VGT6",
          "STM32F765ZIT7",
          "STM32F767VIT6",
          "STM32F405RGT6",
          "STM32F7",
          "TMS320F28335PGFA",
          "TMS320F28335ZJZA",
          "TMS320F28335",
          "F28335PGFA",
          "PS767D301",
          "TPS767D301PWP",
          "AD9517-4ABCPZ-RL7",
          "AD9517-3ABCPZ",
          "LM317T",
          "LM317",
          "AD22100STZ",
          "MAX3232EUE+",
          "MAX3238IPW",
          "LTC2174UKG-14#TRPBF",
          "VP230",
          "SN65HVD230DR",
          "HS-1005SGT",
          "QX9901-77B",
          "ZQ55HB",
          "7.21440.63.0",
          "M8030-KT",
          "88E1111-BAB1");

  private static final String[] WORDS = {
    "microcontroller",
    "IC",
    "chip",
    "new",
    "pcs",
    "100",
    "2",
    "LQFP100",
    "integrated circuits",
    "микросхема",
    "шт",
    "ЭЛЕКТРОННЫЕ",
    "for",
    "A",
    "TR",
    "lot 2238",
    "集成电路",
    "Reel",
    "STM",
    "X7"
  };
  private static final String[] BETWEEN = {
    " ", " ", " ", ",", ", ", "; ", ":", "/", "(", "  ", "-"
  };
  private static final String LATIN = "ABEKMHOPCTXY";
  private static final String CYRILLIC = "АВЕКМНОРСТХУ";
  private static final String READ = "O0I1B8S5Z2H4";
  private static final String MISREAD = "0O1I8B5S2Z4H";

  private final SplittableRandom random;

  GoodsWorld(SplittableRandom random) {
    this.random = random;
  }

  private String one(String... of) {
    return of[random.nextInt(of.length)];
  }

  /// A number with nothing done to it, or some of what people do.
  String typed() {
    StringBuilder number = new StringBuilder(NUMBERS.get(random.nextInt(NUMBERS.size())));
    for (int i = random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(number.length());
      switch (random.nextInt(8)) {
        case 0 -> number.insert(Math.max(1, at), one(" ", " ", "-", "  ", "_"));
        case 1 -> swap(number, at, READ, MISREAD);
        case 2 -> swap(number, at, LATIN, CYRILLIC);
        case 3 -> number.append(one("TR", "-REEL7", "G4", "+", "L", "Q1", " TR", "XYZ"));
        case 4 -> number.setLength(Math.max(3, number.length() - random.nextInt(4)));
        case 5 -> number = new StringBuilder(number.toString().toLowerCase(Locale.ROOT));
        case 6 ->
            number =
                new StringBuilder(
                    number.toString().replace("-", "").replace("TMS320F", "TMS320F "));
        default -> number.setCharAt(at, (char) ('0' + random.nextInt(10)));
      }
    }
    return number.toString();
  }

  private static void swap(StringBuilder text, int at, String from, String to) {
    int found = from.indexOf(text.charAt(at));
    if (found >= 0) {
      text.setCharAt(at, to.charAt(found));
    }
  }

  /// A text with a few words and often a number.
  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      text.append(random.nextInt(5) < 2 ? typed() : one(WORDS)).append(one(BETWEEN));
    }
    return text.toString();
  }

  /// A shipment with up to three texts at several properties, dates and parties.
  Entity shipment(int number) {
    List<Statement> statements = new ArrayList<>();
    String id = "s%05d".formatted(number);
    for (int i = random.nextInt(4); i > 0; i--) {
      String property = one("goodsDescription", "description", "summary", "name");
      statements.add(statement(id, "Shipment", property, text()));
    }
    if (random.nextInt(3) == 0) {
      statements.add(statement(id, "Shipment", "partNumber", typed()));
    }
    if (random.nextInt(8) == 0) {
      statements.add(statement(id, "Shipment", "part", "part" + random.nextInt(4)));
    }
    statements.add(statement(id, "Shipment", "shipper", "party" + random.nextInt(9)));
    if (random.nextInt(4) > 0) {
      statements.add(statement(id, "Shipment", "consignee", "party" + random.nextInt(9)));
      statements.add(statement(id, "Shipment", "date", "2022-0" + (1 + random.nextInt(9))));
      statements.add(
          statement(id, "Shipment", "hsCode", one("8542.31", "85423190", "8542399000", "841330")));
    }
    return Entity.of(Model.bundled(), statements);
  }

  /// The first parts, which shipments point at; the last one is not in the data.
  static List<Entity> parts() {
    List<Entity> parts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      parts.add(
          Entity.of(
              Model.bundled(), List.of(statement("part" + i, "Part", "mpn", NUMBERS.get(i * 7)))));
    }
    parts.add(
        Entity.of(Model.bundled(), List.of(statement("part7", "Part", "mpn", "TMS320F28335"))));
    return parts;
  }

  static Statement statement(String id, String schema, String property, String value) {
    return new StatementMaker(Model.bundled(), "test", null)
        .make(id, schema, property, value, Provenance.NONE);
  }

  static byte[] file(List<Entity> entities) {
    var builder = INDEX.builder();
    entities.forEach(builder::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      builder.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static GoodsIndex index(List<Entity> entities) {
    return INDEX.open(MemorySegment.ofArray(file(entities)));
  }
}

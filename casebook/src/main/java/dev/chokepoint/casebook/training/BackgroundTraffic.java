package dev.chokepoint.casebook.training;

import java.util.ArrayList;
import java.util.List;

/// Everyday trade around the planted routes: a few large distributors, many small buyers, and the
/// planted parties trading other goods.
///
/// A part that a recovered item holds goes to ordinary buyers only: an answer that ends at an
/// ordinary buyer is wrong. Planted sellers do sell them such parts, and makers restock planted
/// distributors, so a step may have more than one line that fits; the order of parties is what is
/// true.
final class BackgroundTraffic {

  private static final List<String> BUYER_COUNTRIES =
      List.of(
          "de", "us", "gb", "fr", "it", "pl", "cz", "jp", "kr", "tw", "in", "br", "tr", "hk", "ae",
          "sg", "kz");
  private static final List<String> HUB_COUNTRIES =
      List.of("hk", "sg", "us", "de", "nl", "ae", "gb");
  private static final int HUBS = 18;
  private static final int BUYERS = 150;

  /// The number without any line in the window of its item, and the one that is no longer made.
  private static final List<String> KEPT_OUT = List.of("TSR9120-4BC", "QB55-SO8", "NX530-RET6");

  private final Draw draw;
  private final ShipmentBook shipments;
  private final Catalogue makers;
  private final Actors who;
  private final List<Party> hubs = new ArrayList<>();
  private final List<Party> buyers = new ArrayList<>();

  BackgroundTraffic(
      Draw draw, PartyBook parties, ShipmentBook shipments, Catalogue makers, Actors who) {
    this.draw = draw;
    this.shipments = shipments;
    this.makers = makers;
    this.who = who;
    for (int i = 0; i < HUBS; i++) {
      hubs.add(parties.ordinary(draw.pick(HUB_COUNTRIES), "Ltd"));
    }
    for (int i = 0; i < BUYERS; i++) {
      buyers.add(parties.ordinary(draw.pickByRank(BUYER_COUNTRIES), draw.chance(0.5) ? "Ltd" : ""));
    }
  }

  /// Adds lines until there are so many.
  void fillTo(int lines) {
    List<CataloguePart> parts =
        makers.all().stream().filter(part -> !KEPT_OUT.contains(part.number())).toList();
    List<CataloguePart> everyday =
        parts.stream().filter(part -> part.number().startsWith("CX")).toList();
    List<Party> distributors =
        List.of(
            who.castlewick,
            who.mirovale,
            who.fennholt,
            who.dockrow,
            who.harrowgate,
            who.pellanmere);
    List<Party> traders =
        List.of(
            who.ambrel,
            who.pearlgate,
            who.lotus,
            who.sunmere,
            who.kestamir,
            who.tuvarian,
            who.issyk,
            who.goldenKite,
            who.silverKite,
            who.orlano);
    List<Party> consignees =
        List.of(
            who.vympelix,
            who.radostelix,
            who.bortkomplektix,
            who.sferaprom,
            who.nevabitex,
            who.parsivan);
    while (shipments.size() < lines) {
      CataloguePart part = draw.pick(parts);
      CataloguePart plain = draw.pick(everyday);
      switch (draw.below(20)) {
        case 0, 1, 2 -> line(part.maker(), draw.pickByRank(hubs), part, 20_000);
        case 3 -> line(part.maker(), draw.pick(distributors), part, 20_000);
        case 4, 5 -> line(draw.pick(distributors), draw.pickByRank(buyers), part, 3000);
        case 6 -> line(draw.pickByRank(hubs), draw.pick(hubs.subList(9, HUBS)), part, 6000);
        case 7 -> line(draw.pick(distributors), draw.pick(traders), plain, 4000);
        case 8 -> line(draw.pick(traders), draw.pick(consignees), plain, 3000);
        case 9 -> line(draw.pick(traders), draw.pickByRank(buyers), plain, 2000);
        case 10 -> line(who.harrowgate, draw.pickByRank(buyers), makers.part("QB610-QFN32"), 5000);
        default -> line(draw.pickByRank(hubs), draw.pickByRank(buyers), part, 2500);
      }
    }
  }

  private void line(Party from, Party to, CataloguePart part, int most) {
    if (!from.equals(to)) {
      shipments.traded(draw.day(2019, 2025), from, to, part, draw.between(1, most / 10) * 10);
    }
  }
}

package dev.chokepoint.casebook.training;

/// Items whose marks say part and date: documented routes, and routes that fit by part and window.
final class PlainItems {

  private final ItemBook items;
  private final Actors who;
  private final Catalogue makers;

  PlainItems(ItemBook items) {
    this.items = items;
    this.who = items.actors();
    this.makers = items.catalogue();
  }

  void plant() {
    documented();
    makerItselfListed();
    shortRoute();
    forwarderAsConsignee();
    longRoute();
    wrongSuffix();
    cyrillicMark();
    quantitySurplus();
    reportedTwice();
    largeExporter();
  }

  private void documented() {
    Planting item =
        items
            .fromCorvid2(
                "01",
                "2024-03-11",
                "NX407-VGT6",
                "lot answered by maker and distributor; decoys before production and after recovery")
            .tiedBy("SAME_LOT")
            .marked("NX407-VGT6 2238 4A7K", "good", "2022-09-19", "2022-09-25", "2022, week 38")
            .startsAt(makers.norvex);
    item.ships("2022-10-20", who.castlewick, 4000);
    item.ships("2022-11-18", who.pearlgate, 2000).written("IC NX407-VGT6 LOT 4A7K 2000 PCS");
    item.ships("2023-01-19", who.vympelix, 2000);
    item.ships("2023-02-08", who.kholmograd, 1500);
    item.decoy("2021-06-10", who.kestamir, who.vympelix, item.part(), 900);
    item.decoy("2024-05-20", who.lotus, who.vympelix, item.part(), 2500);
    String first = item.asks("2024-04-02", makers.norvex, null);
    item.answered(
        first,
        "2024-05-06",
        makers.norvex,
        who.castlewick,
        "Lot 4A7K of NX407-VGT6, date code 2238, 4000 pieces, sold to Castlewick on 20 October 2022.");
    String next = item.asks("2024-05-10", who.castlewick, first);
    item.answered(
        next,
        "2024-07-01",
        who.castlewick,
        who.pearlgate,
        "2000 pieces of lot 4A7K sold to Pearlgate on 18 November 2022 against an end-use"
            + " statement: use in Hong Kong, no re-export.");
    item.diverted(who.castlewick, who.pearlgate);
  }

  private void makerItselfListed() {
    Planting item =
        items
            .fromCorvid3(
                "02",
                "2023-12-05",
                "YQ8266-N4",
                "two hops: the maker ships to the builder of the weapon and is itself listed")
            .marked("YQ8266-N4 2309", "good", "2023-02-27", "2023-03-05", "2023, week 9")
            .startsAt(makers.yuanqiao);
    item.ships("2023-05-02", who.shahrivan, 500);
  }

  private void shortRoute() {
    Planting item =
        items
            .fromCorvid2("03", "2023-04-02", "QB3380-QFP64", "three hops, by part and window")
            .marked("QB3380-QFP64 2214", "good", "2022-04-04", "2022-04-10", "2022, week 14")
            .startsAt(makers.quillbrook);
    item.ships("2022-06-14", who.sunmere, 600);
    item.ships("2022-09-03", who.kholmograd, 300);
    item.decoy("2022-01-20", who.lotus, who.kholmograd, item.part(), 800);
  }

  private void forwarderAsConsignee() {
    Planting item =
        items
            .fromCorvid2(
                "04",
                "2022-12-19",
                "TSR18-MOD2",
                "a forwarder in a free zone stands as consignee; another party is notified")
            .marked("TSR18-MOD2 22/08", "good", "2022-02-21", "2022-02-27", "2022, week 8")
            .startsAt(makers.tessarine);
    item.ships("2022-03-15", who.fennholt, 2000);
    item.ships("2022-05-10", who.orlano, 800).notifying(who.ambrel).carriedBy(who.orlano);
    item.ships("2022-07-01", who.radostelix, 800).carriedBy(who.orlano).finallyFor(who.kholmograd);
    item.goesTo(who.kholmograd);
    String request = item.asks("2023-02-01", who.fennholt, null);
    item.answered(
        request,
        "2023-03-12",
        who.fennholt,
        who.orlano,
        "Sold to Ambrel Trade FZE for use in the free zone; delivered to its forwarder Orlano.");
    item.diverted(who.fennholt, who.orlano);
  }

  private void longRoute() {
    Planting item =
        items
            .fromCorvid2("05", "2024-08-22", "QB9004-BGA256", "six hops over three traders")
            .marked("QB9004-BGA256 2302", "good", "2023-01-09", "2023-01-15", "2023, week 2")
            .startsAt(makers.quillbrook);
    item.ships("2023-02-10", who.dockrow, 500);
    item.ships("2023-04-04", who.mirovale, 300);
    item.ships("2023-06-20", who.kestamir, 200);
    item.ships("2023-09-11", who.bortkomplektix, 200);
    item.ships("2023-10-02", who.kholmograd, 160);
    item.decoy("2023-03-01", who.kestamir, who.bortkomplektix, item.part(), 90);
  }

  private void wrongSuffix() {
    Planting item =
        items
            .fromCorvid2(
                "07",
                "2024-01-30",
                "NX412-VIT6",
                "a larger shipment of another grade in the right window to another consignee")
            .marked("NX412-VIT6 2230", "good", "2022-07-25", "2022-07-31", "2022, week 30")
            .startsAt(makers.norvex);
    item.ships("2022-09-05", who.pellanmere, 1000);
    item.ships("2022-11-02", who.tuvarian, 400);
    item.ships("2023-02-15", who.vympelix, 400);
    item.goesTo(who.kholmograd);
    CataloguePart other = makers.part("NX412-VGT7");
    item.decoy("2022-10-11", who.pellanmere, who.kestamir, other, 9000);
    item.decoy("2022-12-15", who.kestamir, who.bortkomplektix, other, 9000);
    item.decoy("2023-01-09", who.bortkomplektix, who.kholmograd, other, 6000);
  }

  private void cyrillicMark() {
    Planting item =
        items
            .fromCorvid2(
                "11",
                "2024-02-14",
                "NX225-QF48",
                "Cyrillic letters in the mark; the number typed in other ways on every line")
            .marked("N\u0425225-QF48 2241", "good", "2022-10-10", "2022-10-16", "2022, week 41")
            .startsAt(makers.norvex);
    item.ships("2022-11-21", who.castlewick, 3000).written("MICROCONTROLLERS NX 225-QF48");
    item.ships("2023-01-12", who.goldenKite, 1500).written("IC NX-225-QF 48 REEL");
    item.ships("2023-03-03", who.vympelix, 1500)
        .written("mikroskhema nx225qf48")
        .finallyFor(who.kholmograd);
    item.goesTo(who.kholmograd);
  }

  private void quantitySurplus() {
    Planting item =
        items
            .fromCorvid2(
                "17",
                "2023-11-08",
                "BZ1206-106K",
                "ships on 9000 of 4000 received: unexplained surplus 5000")
            .marked("BZ1206-106K 2205", "good", "2022-01-31", "2022-02-06", "2022, week 5")
            .startsAt(makers.brenzel);
    item.ships("2022-03-22", who.mirovale, 10_000);
    item.ships("2022-05-30", who.lotus, 4000);
    item.ships("2022-08-17", who.vympelix, 9000).finallyFor(who.kholmograd);
    item.goesTo(who.kholmograd);
  }

  private void reportedTwice() {
    Planting item =
        items
            .fromCorvid3(
                "18",
                "2024-09-03",
                "YQ500-PA28",
                "one movement in three documents, two of which rest on one another")
            .marked("YQ500-PA28 2325", "good", "2023-06-19", "2023-06-25", "2023, week 25")
            .startsAt(makers.yuanqiao);
    item.ships("2023-08-01", who.silverKite, 3000);
    Line seen = item.ships("2023-10-10", who.parsivan, 3000).statedIn(Document.IMPORT);
    repeat(item, seen, "2023-10-10", Document.BROKER_COPY);
    repeat(item, seen, "2023-10-08", Document.AIRWAY);
    item.ships("2023-11-19", who.shahrivan, 1000);
  }

  private void repeat(Planting item, Line seen, String day, Document document) {
    items
        .shipments()
        .planted(day, seen.shipper, seen.consignee, item.part(), seen.quantity)
        .statedIn(document)
        .sameAs(seen);
  }

  private void largeExporter() {
    Planting item =
        items
            .fromCorvid2(
                "20",
                "2024-05-05",
                "QB610-QFN32",
                "a large exporter ships the same part to lawful consignees, one of like name")
            .marked("QB610-QFN32 2312", "good", "2023-03-20", "2023-03-26", "2023, week 12")
            .startsAt(makers.quillbrook);
    item.ships("2023-05-08", who.dockrow, 1200);
    item.ships("2023-07-03", who.issyk, 250);
    Line last = item.ships("2023-08-28", who.vympelix, 250).statedIn(Document.EXPORT);
    last.finallyFor(who.kholmograd);
    repeat(item, last, "2023-08-28", Document.IMPORT);
    item.goesTo(who.kholmograd);
    item.decoy("2023-05-02", makers.quillbrook, who.harrowgate, item.part(), 60_000);
    for (int i = 0; i < 8; i++) {
      item.decoy(
          "2023-0" + (6 + i % 4) + "-1" + i, who.harrowgate, who.vympelixAbroad, item.part(), 5000);
    }
  }
}

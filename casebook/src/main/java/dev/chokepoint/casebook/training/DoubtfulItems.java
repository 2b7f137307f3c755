package dev.chokepoint.casebook.training;

/// Items where something is missing, contradicted or not what it says.
final class DoubtfulItems {

  private final ItemBook items;
  private final Actors who;
  private final Catalogue makers;

  DoubtfulItems(ItemBook items) {
    this.items = items;
    this.who = items.actors();
    this.makers = items.catalogue();
  }

  void plant() {
    familyOnly();
    recoveryUnknown();
    noDateCode();
    ambiguousDecade();
    remarked();
    copied();
    oldStock();
    nothingFits();
    nameOnly();
    contested();
  }

  private void familyOnly() {
    Planting item =
        items
            .fromCorvid2(
                "06",
                "2024-04-18",
                "NX618-LQ144",
                "package and grade worn off: only the device family can be read")
            .tiedBy("SAME_FAMILY")
            .marked(
                "NX618 2249",
                "package and grade worn off",
                "2022-12-05",
                "2022-12-11",
                "2022, week 49")
            .startsAt(makers.norvex);
    item.ships("2023-01-24", who.castlewick, 900);
    item.ships("2023-03-14", who.lotus, 450);
    item.ships("2023-05-05", who.radostelix, 450);
    item.goesTo(who.kholmograd);
  }

  private void recoveryUnknown() {
    Planting item =
        items
            .fromCorvid2("08", "", "TSR640-LGA12", "day of recovery unknown")
            .marked("TSR640-LGA12 2331", "good", "2023-07-31", "2023-08-06", "2023, week 31")
            .startsAt(makers.tessarine);
    item.ships("2023-09-12", who.fennholt, 700);
    item.ships("2023-11-15", who.pearlgate, 350);
    item.ships("2024-02-06", who.sferaprom, 350).finallyFor(who.kholmograd);
    item.goesTo(who.kholmograd);
    item.decoy("2022-11-03", who.sunmere, who.sferaprom, item.part(), 1200)
        .finallyFor(who.kholmograd);
  }

  private void noDateCode() {
    Planting item =
        items
            .fromCorvid3("09", "2022-10-15", "BZT470-25V", "no date code on the part")
            .marked("BZT470-25V", "good", "", "", "none")
            .startsAt(makers.brenzel);
    item.ships("2021-11-08", who.mirovale, 5000);
    item.ships("2022-02-01", who.ambrel, 2500);
    item.ships("2022-04-11", who.parsivan, 2500);
    item.ships("2022-05-20", who.shahrivan, 2000);
    item.decoy("2022-12-01", who.goldenKite, who.parsivan, item.part(), 4000);
  }

  private void ambiguousDecade() {
    Planting item =
        items
            .fromCorvid2(
                "10",
                "2024-06-27",
                "QB71-SOT5",
                "one digit of the year: October 2012 or October 2022")
            .marked(
                "QB71-SOT5 G4A-2AACOTW",
                "good",
                "2022-10-01 | 2012-10-01",
                "2022-10-31 | 2012-10-31",
                "2022-10 or 2012-10")
            .startsAt(makers.quillbrook);
    item.ships("2022-12-13", who.harrowgate, 8000);
    item.ships("2023-02-21", who.silverKite, 3000);
    item.ships("2023-04-26", who.nevabitex, 3000).finallyFor(who.kholmograd);
    item.goesTo(who.kholmograd);
  }

  private void remarked() {
    Planting item =
        items
            .doubted(
                "12",
                false,
                "2022-11-11",
                "NX530-RET6",
                "REMARKED_SUSPECTED",
                "date code five years before the part was introduced")
            .marked(
                "NX530-RET6 1432", "lettering coarse", "2014-08-04", "2014-08-10", "2014, week 32")
            .borneOut(Evidence.PART, "first, with the contradiction reported; origin unknown")
            .startsAt(who.pearlgate);
    item.ships("2021-09-14", who.bortkomplektix, 300);
    item.ships("2021-10-20", who.kholmograd, 300);
  }

  private void copied() {
    Planting item =
        items
            .doubted(
                "13",
                true,
                "2024-07-19",
                "NX108-C8T6",
                "CLONE",
                "copy: the maker named on it says that it never made this lot")
            .marked(
                "NX108-C8T6 2316 ZZ9Q", "logo differs", "2023-04-17", "2023-04-23", "2023, week 16")
            .borneOut(Evidence.PART, "first; the maker that is marked is not its origin")
            .startsAt(makers.yuanqiao);
    item.ships("2023-06-06", who.silverKite, 2000).written("MCU NX108-C8T6 COMPATIBLE");
    item.ships("2023-07-25", who.parsivan, 2000).written("MCU NX108-C8T6");
    item.ships("2023-08-30", who.shahrivan, 1200);
    String request = item.asks("2024-08-20", makers.norvex, null);
    item.answered(
        request,
        "2024-09-02",
        makers.norvex,
        null,
        "No lot ZZ9Q was made; font and logo are not ours. We did not sell this part.");
  }

  private void oldStock() {
    Planting item =
        items
            .doubted(
                "14",
                false,
                "2023-05-16",
                "QB55-SO8",
                "OBSOLETE_OLD_STOCK",
                "the maker last shipped it in 2016; a distributor's old stock")
            .marked("QB55-SO8 1440", "good", "2014-09-29", "2014-10-05", "2014, week 40")
            .startsAt(makers.quillbrook);
    item.ships("2014-11-12", who.dockrow, 6000);
    item.ships("2022-08-09", who.sunmere, 1500);
    item.ships("2022-10-04", who.radostelix, 1500);
    item.goesTo(who.kholmograd);
  }

  private void nothingFits() {
    Planting item =
        items
            .fromCorvid2(
                "15",
                "2024-10-10",
                "TSR9120-4BC",
                "no shipment of this number in the window; the other variant was shipped")
            .marked("TSR9120-4BC 2318", "good", "2023-05-01", "2023-05-07", "2023, week 18")
            .borneOut(Evidence.NONE, "nothing fits; widening to the device gives the decoys");
    item.decoy("2021-02-03", makers.tessarine, who.fennholt, item.part(), 400);
    item.decoy("2021-04-15", who.fennholt, who.sferaprom, item.part(), 200);
    CataloguePart other = makers.part("TSR9120-3BC");
    item.decoy("2023-06-20", makers.tessarine, who.fennholt, other, 800);
    item.decoy("2023-08-15", who.fennholt, who.tuvarian, other, 500);
    item.decoy("2023-10-09", who.tuvarian, who.sferaprom, other, 500).finallyFor(who.kholmograd);
  }

  private void nameOnly() {
    Planting item =
        items
            .fromCorvid2(
                "16",
                "2024-12-02",
                "QB2202-TS20",
                "shipper and consignee of the last line join their records by name alone")
            .marked("QB2202-TS20 2336", "good", "2023-09-04", "2023-09-10", "2023, week 36")
            .borneOut(Evidence.PART, "first, with the links by name alone drawn as such")
            .startsAt(makers.quillbrook);
    item.ships("2023-11-07", who.harrowgate, 1500);
    item.ships("2024-01-16", who.kestamir, 700);
    Line last =
        items
            .shipments()
            .planted("2024-03-21", who.kestamirByName, who.radostelixByName, item.part(), 700);
    item.goesTo(who.radostelix, last);
    item.goesTo(who.kholmograd);
  }

  private void contested() {
    Planting item =
        items
            .fromCorvid2(
                "19",
                "2023-02-20",
                "NX333-LQ64",
                "two readings, two days of recovery, a refusal, no answer and a step unseen")
            .marked("NX333-LQ64 2217", "good", "2022-04-25", "2022-05-01", "2022, week 17")
            .marked("NX333-LQ64 2271", "poor", "", "", "none: there is no week 71")
            .borneOut(
                Evidence.PART, "maker to the first buyer documented; the way on to Issyk unseen")
            .tiedBy("SAME_LOT")
            .startsAt(makers.norvex);
    item.ships("2022-06-02", who.pellanmere, 500);
    item.goesTo(who.issyk);
    item.ships("2022-10-25", who.nevabitex, 200).finallyFor(who.kholmograd);
    item.goesTo(who.kholmograd);
    items
        .tables()
        .add(CaseTable.ITEMS, item.itemId(), "RecoveredItem", Document.PRESS)
        .set("name", "Training item 19 (fictional)")
        .set("recoveryDate", "2022-12-30");
    String first = item.asks("2023-04-03", makers.norvex, null);
    item.answered(
        first,
        "2023-04-28",
        makers.norvex,
        who.pellanmere,
        "Date code 2217, 500 pieces, sold to Pellanmere Parts on 2 June 2022.");
    String next = item.asks("2023-05-02", who.pellanmere, first);
    item.answered(
        next,
        "2023-05-30",
        who.pellanmere,
        null,
        "We refuse to answer: our customers are confidential.");
    item.asks("2023-06-05", who.issyk, null);
  }
}

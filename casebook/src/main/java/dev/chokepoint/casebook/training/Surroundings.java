package dev.chokepoint.casebook.training;

import java.util.ArrayList;
import java.util.List;

/// What stands around the routes: owners, lists, addresses, companies of one day.
final class Surroundings {

  private static final String BUILDING = "7/F Sample Commercial Building, 88 Training Avenue, HK";

  private final CaseTables tables;
  private final PartyBook parties;
  private final Catalogue makers;
  private final Actors who;
  private final TruthBook truth;
  private int stakes;

  Surroundings(
      CaseTables tables, PartyBook parties, Catalogue makers, Actors who, TruthBook truth) {
    this.tables = tables;
    this.parties = parties;
    this.makers = makers;
    this.who = who;
    this.truth = truth;
  }

  void place() {
    Party quarrelsby = parties.person("Zebulon Quarrelsby (fictional)");
    Party relation = parties.person("Petronella Quarrelsby (fictional)");
    owners(quarrelsby);
    contestedOwner(quarrelsby);
    changeOfOwner(quarrelsby, relation);
    lists(quarrelsby);
    lags();
    companiesOfOneDay(relation);
    sharedAddresses();
    truth.around("look-alike name", List.of(who.vympelix, who.vympelixAbroad), "two parties");
    truth.around("by name alone", List.of(who.kestamir, who.kestamirByName), "one party");
    truth.around("by name alone", List.of(who.radostelix, who.radostelixByName), "one party");
    truth.around("forwarder as consignee", List.of(who.orlano), "item 04");
  }

  private void owners(Party quarrelsby) {
    Party unlisted = parties.person("Ottoline Marchbanks (fictional)");
    stake(who.kholmograd, who.radostelix, "50.00", "", "");
    stake(unlisted, who.radostelix, "50.00", "", "");
    truth.around("ownership", List.of(who.radostelix), "50.00 % listed: us yes, eu yes, gb no");
    stake(who.kholmograd, who.vympelix, "30", "", "");
    stake(quarrelsby, who.vympelix, "25", "", "");
    stake(unlisted, who.vympelix, "45", "", "");
    truth.around("ownership", List.of(who.vympelix), "30 + 25 % listed: us yes, eu yes, gb no");
    stake(who.kholmograd, who.nevabitex, "38", "", "");
    truth.around("ownership", List.of(who.nevabitex), "38 % listed, 62 % unknown: not settled");
    stake(who.kholmograd, who.sferaprom, "20", "", "");
    stake(unlisted, who.sferaprom, "80", "", "");
    truth.around("ownership", List.of(who.sferaprom), "20 % listed: minority stake");
    Party cyclonix = parties.company("OOO Cyclonix Holding", "ru");
    stake(who.kholmograd, who.bortkomplektix, "50", "", "");
    stake(cyclonix, who.bortkomplektix, "30", "", "");
    stake(who.kholmograd, cyclonix, "20", "", "");
    stake(who.bortkomplektix, cyclonix, "30", "", "");
    truth.around(
        "ownership",
        List.of(who.bortkomplektix, cyclonix),
        "a cycle; us: both by rule, 50 and 20 + 30 %");
  }

  private String stake(Party owner, Party asset, String percentage, String from, String to) {
    String id = "training-stake-" + ++stakes;
    tables
        .add(CaseTable.OWNERSHIP, id, "Ownership", Document.REGISTER)
        .set("owner", owner.id())
        .set("asset", asset.id())
        .set("percentage", percentage)
        .set("startDate", from)
        .set("endDate", to);
    return id;
  }

  private void contestedOwner(Party quarrelsby) {
    String stated = stake(quarrelsby, who.lotus, "60", "", "");
    String other = "training-stake-press";
    tables
        .add(CaseTable.OWNERSHIP, other, "Ownership", Document.PRESS)
        .set("owner", quarrelsby.id())
        .set("asset", who.lotus.id())
        .set("percentage", "40");
    contested(
        "ownership",
        "What share of Lotus Anchor does its owner hold?",
        stated + " | " + other,
        "percentage");
    recovery("field", Document.FIELD, "2023-02-20");
    recovery("press", Document.PRESS, "2022-12-30");
    contested(
        "recovery",
        "When was training item 19 recovered?",
        "training-claim-recovery-field | training-claim-recovery-press",
        "date");
    contested(
        "mark",
        "What date code stands on training component 19?",
        "training-component-19-marking-1 | training-component-19-marking-2",
        "text");
  }

  private void recovery(String key, Document document, String day) {
    tables
        .add(CaseTable.CLAIMS, "training-claim-recovery-" + key, "Claim", document)
        .set("subject", "training-item-19")
        .set("measure", "day of recovery")
        .set("summary", "Training item 19 was recovered on " + day + ".")
        .set("date", day);
  }

  private void contested(String key, String question, String members, String property) {
    tables
        .add(CaseTable.CONTESTED, "training-contested-" + key, "ContestedGroup", Document.READING)
        .set("question", question)
        .set("member", members)
        .set("memberProperty", property);
  }

  private void changeOfOwner(Party before, Party after) {
    stake(before, who.issyk, "100", "2019-05-06", "2023-02-20");
    stake(after, who.issyk, "100", "2023-02-20", "");
    truth.around(
        "change of owner near a listing", List.of(who.issyk, before), "4 days before 2023-02-24");
  }

  private void lists(Party quarrelsby) {
    listed(makers.yuanqiao, "us-bis", "2022-08-24");
    listed(who.kholmograd, "us-ofac", "2022-06-02");
    listed(who.kholmograd, "eu", "2022-07-21");
    listed(who.kholmograd, "gb", "2022-05-04");
    listed(who.shahrivan, "us-ofac", "2021-10-29");
    listed(who.shahrivan, "eu", "2022-12-12");
    listed(quarrelsby, "us-ofac", "2023-02-24");
    listed(quarrelsby, "eu", "2023-02-25");
    listed(who.vympelix, "us-ofac", "2023-01-19");
    listed(who.vympelix, "eu", "2023-06-23");
    listed(who.vympelix, "gb", "2022-12-08");
    listed(who.pearlgate, "us-ofac", "2024-06-12");
    listed(who.radostelix, "us-bis", "2022-03-31");
    listed(who.ambrel, "us-ofac", "2023-11-02");
    listed(who.lotus, "eu", "2024-12-16");
    listed(who.silverKite, "us-bis", "2024-05-01");
    listed(who.goldenKite, "us-bis", "2024-05-01");
    listed(who.bortkomplektix, "eu", "2024-02-23");
    listed(who.parsivan, "us-ofac", "2023-12-19");
  }

  private void listed(Party party, String list, String day) {
    String id = "training-listing-" + list + "-" + party.id().substring("training-".length());
    Fact fact =
        tables
            .add(CaseTable.LISTINGS, id, "Sanction", Document.LISTS)
            .set("entity", party.id())
            .set("recordId", "TRAINING-" + tables.size(CaseTable.LISTINGS))
            .set("listingDate", day);
    switch (list) {
      case "us-ofac" ->
          fact.set("authority", "Office of Foreign Assets Control")
              .set("country", "us")
              .set("program", "RUSSIA-EO14024")
              .set("provisions", "Blocking (SDN list)");
      case "us-bis" ->
          fact.set("authority", "Bureau of Industry and Security")
              .set("country", "us")
              .set("program", "Entity List")
              .set("provisions", "Licence requirement");
      case "eu" ->
          fact.set("authority", "Council of the European Union")
              .set("country", "eu")
              .set("program", "Regulation (EU) No 269/2014")
              .set("provisions", "Asset freeze");
      case "gb" ->
          fact.set("authority", "Office of Financial Sanctions Implementation")
              .set("country", "gb")
              .set("program", "Russia")
              .set("provisions", "Asset freeze");
      default -> throw new IllegalArgumentException(list);
    }
  }

  /// Days from the first shipment of item 01's last leg to each listing; negative: listed before.
  private void lags() {
    truth.around(
        "listing lag, shipment of 2023-01-19", List.of(who.vympelix), "us 0, eu 155, gb -42");
    truth.around("listing lag, shipment of 2023-01-19", List.of(who.pearlgate), "us 510");
  }

  private void companiesOfOneDay(Party director) {
    List<Party> burst = new ArrayList<>(List.of(who.goldenKite, who.silverKite));
    for (String name : List.of("Copper", "Bronze", "Paper", "Velvet")) {
      burst.add(parties.bare(name + " Kite Parts Ltd", "hk"));
    }
    int number = 3_140_021;
    int room = 701;
    for (Party party : burst) {
      parties
          .describe(party)
          .set("incorporationDate", "2022-04-12")
          .set("registrationNumber", "TR-" + number)
          .set("address", "Room " + room + ", " + BUILDING)
          .set("sector", "wholesale of textiles");
      number += room % 2 == 0 ? 2 : 1;
      room++;
    }
    truth.around(
        "burst incorporation", burst, "2022-04-12, near-consecutive numbers, one building");
    for (Party party : burst.subList(0, 3)) {
      tables
          .add(
              CaseTable.LINKS,
              "training-director-" + party.id().substring("training-".length()),
              "Directorship",
              Document.REGISTER)
          .set("director", director.id())
          .set("organization", party.id())
          .set("role", "director")
          .set("startDate", "2022-04-12");
    }
    truth.around("shared director", burst.subList(0, 3), director.id());
  }

  private void sharedAddresses() {
    String freeZone = "Warehouse 14, Sample Free Zone, AE";
    parties
        .describe(who.ambrel)
        .set("address", freeZone)
        .set("phone", "+000 AE 100200")
        .set("incorporationDate", "2021-03-02");
    parties
        .describe(who.orlano)
        .set("address", freeZone)
        .set("phone", "+000 AE 100200")
        .set("sector", "freight forwarding");
    parties
        .describe(who.parsivan)
        .set("address", "Plot 5, Sample Industrial Estate, IR")
        .set("phone", "+000 AE 100200");
    truth.around("shared address", List.of(who.ambrel, who.orlano), freeZone);
    truth.around("shared phone", List.of(who.ambrel, who.orlano, who.parsivan), "+000 AE 100200");
    tables
        .add(CaseTable.TIMELINE, "training-event-warehouse", "Event", Document.PRESS)
        .set("name", "Warehouse fire (fictional)")
        .set("date", "2023-03-30")
        .set("summary", "A paper reports a fire in the sample free zone; stock was moved.")
        .set("involved", who.ambrel.id() + " | " + who.orlano.id());
    tables
        .add(CaseTable.CLAIMS, "training-claim-stock", "Claim", Document.PRESS)
        .set("subject", who.lotus.id())
        .set("measure", "stock")
        .set("summary", "A paper states, without a source, that Lotus Anchor holds no stock.")
        .set("date", "2023-05");
  }
}

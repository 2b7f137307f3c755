package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.ofac.remarks.Remark;
import dev.chokepoint.sources.ofac.remarks.RemarkParser;
import dev.chokepoint.sources.ofac.remarks.Segment;
import dev.chokepoint.sources.record.Said;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.reference.CountryNames;
import java.util.List;
import java.util.Set;

/// Makes statements of the remarks, each with the characters it was read from.
final class PartyRemarks {

  private final Reading reading;
  private final RemarkParser parser;
  private final Facts facts;
  private final Papers papers;
  private final Links links;

  PartyRemarks(Reading reading, RemarkParser parser, PartyIndex index, CountryNames countries) {
    this.reading = reading;
    this.parser = parser;
    this.facts = new Facts(index, countries);
    this.papers = new Papers(countries);
    this.links = new Links(reading, index);
  }

  void read(Listed listed, OfacEntry entry, Set<String> titles) {
    entry.facts().forEach(fact -> read(listed, fact, titles));
    RemarkText text = entry.remarks();
    if (text != null) {
      for (Segment segment : parser.parse(text.text(), titles)) {
        count(listed, segment, text.places(segment.from(), segment.to()));
      }
    }
  }

  void read(Listed listed, Said fact, Set<String> titles) {
    count(listed, parser.single(fact.text(), titles), fact.places());
  }

  void read(Listed listed, Relation relation) {
    links.read(listed, relation);
  }

  private void count(Listed listed, Segment segment, List<Locator> places) {
    reading.count("remarkSegments");
    if (segment.remark().understood()) {
      reading.count("remarkSegmentsUnderstood");
    }
    read(listed, segment, places);
  }

  private void read(Listed listed, Segment segment, List<Locator> places) {
    Subject party = listed.party();
    switch (segment.remark()) {
      case Remark.OtherName(boolean former, String name) -> {
        // FollowTheMoney has no weak former name; the more careful of the two is kept.
        party.says("weakAlias", name, places);
        if (former) {
          party.says("notes", segment.text(), places);
        }
      }
      case Remark.Identifier identifier -> papers.read(listed, identifier, segment, places);
      case Remark.Wallet wallet -> wallet(listed, wallet, segment, places);
      case Remark.Link(String name) -> links.read(listed, name, places);
      case Remark.Fact fact -> facts.read(listed, fact, segment, places);
      case Remark.Position(String title) -> Titles.say(listed, "position", title, places);
      case Remark.Honorific(String title) -> Titles.say(listed, "title", title, places);
      case Remark.Provision(String text) -> listed.sanction().says("provisions", text, places);
      case Remark.Circumstance(String text) -> party.says("notes", text, places);
      case Remark.NotUnderstood(String text) -> {
        party.says("notes", text, places);
        reading
            .issues()
            .accept(
                ReadIssue.note(places.getFirst(), segment.text(), "no rule fits; kept as a note"));
      }
    }
  }

  private static void wallet(
      Listed listed, Remark.Wallet wallet, Segment segment, List<Locator> places) {
    if (!listed.kind().isLegalEntity()) {
      listed.party().says("notes", segment.text(), places);
      return;
    }
    Subject entity =
        new Subject(
                listed.party().statements(),
                OfacId.wallet(wallet.currency(), wallet.address()),
                "CryptoWallet")
            .exists(places);
    entity.says("publicKey", wallet.address(), places);
    entity.says("currency", wallet.currency(), places);
    entity.says("holder", listed.party().id(), places);
  }
}

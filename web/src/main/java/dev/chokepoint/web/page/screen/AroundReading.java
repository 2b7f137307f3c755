package dev.chokepoint.web.page.screen;

import dev.chokepoint.desk.CalculateOwnership;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.FindListedNearby;
import dev.chokepoint.desk.FindSharedContacts;
import dev.chokepoint.desk.OwnershipAnswer;
import dev.chokepoint.desk.ScreenAnswer;
import dev.chokepoint.desk.near.ListedNearby;
import dev.chokepoint.desk.near.SharedContact;
import dev.chokepoint.desk.ownership.AfterStay;
import dev.chokepoint.desk.ownership.OwnershipRequest;
import dev.chokepoint.ownership.OwnershipRule;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.entity.OwnershipReading;
import dev.chokepoint.web.page.part.SourceMark;
import dev.chokepoint.web.page.path.PathStrips;
import dev.chokepoint.web.page.words.NameText;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts what stands near a match into the words of a page: its owners, who shares its addresses and
/// phones, and ways to the nearest listed parties.
final class AroundReading {

  private static final Set<String> COMPANIES =
      Set.of("Company", "Organization", "LegalEntity", "PublicBody");

  private final Visit visit;
  private final Desk desk;

  /// @param desk of this request alone
  AroundReading(Visit visit, Desk desk) {
    this.visit = visit;
    this.desk = desk;
  }

  PartyPage.Around of(ScreenAnswer.Match match) {
    ListedNearby near = new FindListedNearby(desk).answer(match.id());
    return new PartyPage.Around(
        NameText.of(match.caption()),
        COMPANIES.contains(match.schema()) ? owners(match.id()) : null,
        new FindSharedContacts(desk)
            .answer(match.id()).stream().map(each -> shared(match, each)).toList(),
        nearest(near),
        new PathStrips(visit, near::name).of(near.paths()),
        remarks(near));
  }

  private PartyPage.Owners owners(String id) {
    LocalDate today = LocalDate.ofInstant(desk.clock().instant(), ZoneOffset.UTC);
    OwnershipAnswer answer =
        new CalculateOwnership(desk)
            .answer(
                new OwnershipRequest(
                    id,
                    List.of(OwnershipRule.values()),
                    today,
                    Optional.empty(),
                    AfterStay.UNCONFIRMED));
    return new PartyPage.Owners(
        answer.rules().stream()
            .map(rule ->
                new PartyPage.Owned(visit.say(rule.rule().title()), visit.say(rule.sentence())))
            .toList(),
        new OwnershipReading(visit, answer).stakes(),
        PageUrl.of("entities", id, "ownership").toString());
  }

  private PartyPage.Shared shared(ScreenAnswer.Match match, SharedContact contact) {
    String kind = visit.say("screen.shared." + contact.kind().name().toLowerCase(Locale.ROOT));
    String address = contact.address();
    String query = contact.query();
    return new PartyPage.Shared(
        kind,
        NameText.of(contact.value()),
        new SourceMark(
            "…",
            PageUrl.of("evidence")
                .with("entity", match.id())
                .with("prop", contact.property())
                .with("value", address == null ? contact.value() : address)
                .toString(),
            visit.say("evidence.mark", kind)),
        visit.say(
            contact.more() ? "screen.shared.at-least" : "screen.shared.others", contact.others()),
        query == null
            ? PageUrl.of("entities", String.valueOf(address)).toString()
            : PageUrl.of("search").with("q", query).with("schema", "LegalEntity").toString(),
        contact.parties().stream()
            .map(other ->
                new PartyPage.Neighbour(
                    NameText.of(other.caption()),
                    PageUrl.of("entities", other.id()).toString(),
                    other.listed()))
            .toList());
  }

  private String nearest(ListedNearby near) {
    int longest = near.question().longest();
    if (near.paths().isEmpty()) {
      return visit.say("screen.near.none", longest);
    }
    return visit.say(
        near.answer().more() ? "screen.near.more" : "screen.near.found",
        near.paths().size(),
        longest);
  }

  List<String> remarks(ListedNearby near) {
    List<String> remarks = new ArrayList<>();
    if (!near.answer().hubs().isEmpty()) {
      remarks.add(
          visit.say(
              "screen.near.hubs",
              near.question().hubAt(),
              near.answer().hubs().stream().map(near::name).collect(Collectors.joining("; "))));
    }
    if (near.answer().ended()) {
      remarks.add(visit.say("screen.near.ended", near.answer().reached()));
    }
    if (near.answer().cut() > 0) {
      remarks.add(visit.say("screen.near.cut", near.answer().cut()));
    }
    return remarks;
  }
}

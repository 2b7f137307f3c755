package dev.chokepoint.desk.orders;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.matching.Matching;
import dev.chokepoint.screening.flags.Link;
import dev.chokepoint.screening.flags.LookedUp;
import dev.chokepoint.screening.flags.Lookup;
import dev.chokepoint.screening.flags.RedFlags;
import dev.chokepoint.screening.flags.Ruling;
import dev.chokepoint.screening.order.Order;
import dev.chokepoint.screening.order.OrderField;
import dev.chokepoint.screening.order.OrderParty;
import dev.chokepoint.screening.order.PartyField;
import dev.chokepoint.screening.order.Role;
import dev.chokepoint.screening.policy.Finding;
import dev.chokepoint.screening.policy.GoodsCheck;
import dev.chokepoint.screening.policy.Policy;
import dev.chokepoint.vault.snapshots.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Checks orders against one snapshot by a policy. For one thread.
public final class OrderCheck {

  private final Policy policy;
  private final RedFlags flags;
  private final KnownDecisions decisions;
  private final GoodsCheck goods = new GoodsCheck();
  private final PartyLookup parties;
  private final AddressLookup addresses;
  private final HolderLookup holders;
  private final RecoveredLookup recovered;

  /// @param day on which measures are asked for
  public OrderCheck(
      Snapshot snapshot,
      Matching matching,
      Model model,
      RedFlags flags,
      Policy policy,
      KnownDecisions decisions,
      LocalDate day) {
    ListTies ties = new ListTies(snapshot, day);
    this.policy = policy;
    this.flags = flags;
    this.decisions = decisions;
    this.parties = new PartyLookup(snapshot, matching, model, ties, policy.threshold());
    this.addresses = new AddressLookup(snapshot, model, ties);
    this.holders = new HolderLookup(snapshot, model, ties);
    this.recovered = new RecoveredLookup(snapshot, model);
  }

  /// What a check gave.
  ///
  /// @param notJudged red flags whose inputs are not there, with what they need
  /// @param decided sentences about matches that people decided earlier
  public record Checked(
      Policy.Decision decision, List<RedFlags.Judgement> notJudged, List<Sentence> decided) {

    public Checked {
      notJudged = List.copyOf(notJudged);
      decided = List.copyOf(decided);
    }
  }

  /// Checks an order.
  public Checked check(Order order) {
    List<Finding> findings = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    List<Sentence> decided = new ArrayList<>();
    Set<Lookup> done = EnumSet.of(Lookup.NAMES);
    for (OrderParty party : order.parties().values()) {
      for (PartyLookup.Found found : parties.find(party)) {
        names(party, found, done, findings, links, decided);
      }
      party
          .text(PartyField.ADDRESS)
          .ifPresent(text -> addresses(party.role(), text, done, findings, links));
    }
    order
        .text(OrderField.PART_NUMBER)
        .ifPresent(number -> {
          done.add(Lookup.RECOVERED);
          links.addAll(recovered.find(number));
        });
    List<Finding.PriorityGoods> priority = goods.of(order);
    findings.addAll(priority);
    List<RedFlags.Judgement> notJudged = new ArrayList<>();
    flags
        .judge(
            order,
            new LookedUp(done, links),
            priority.stream().map(Finding.PriorityGoods::entry).toList())
        .forEach(judgement -> {
          switch (judgement.ruling()) {
            case Ruling.Raised raised ->
                findings.add(
                    new Finding.Raised(
                        judgement.flag(),
                        judgement.role(),
                        raised.sentence(),
                        judgement.flag().source()));
            case Ruling.NotJudged open -> notJudged.add(judgement);
            case Ruling.Quiet quiet -> {}
          }
        });
    return new Checked(policy.decide(findings), notJudged, decided);
  }

  private void names(
      OrderParty party,
      PartyLookup.Found found,
      Set<Lookup> done,
      List<Finding> findings,
      List<Link> links,
      List<Sentence> decided) {
    KnownDecisions.Standing standing = decisions.of(party, found.entity());
    standing.sentence().ifPresent(decided::add);
    if (standing.says() == KnownDecisions.Says.DIFFERENT) {
      return;
    }
    boolean same = standing.says() == KnownDecisions.Says.SAME;
    boolean sure = same || found.byNumber() || found.score() >= policy.sure();
    ListTies.Tie tie = found.tie();
    findings.add(
        new Finding.Listed(
            party.role(),
            found.entity().id(),
            found.caption(),
            found.score(),
            sure,
            found.byNumber(),
            tie.measures(),
            tie.listed(),
            FoundWording.of(party, found),
            tie.sources()));
    if (tie.listed()) {
      links.add(
          new Link.Name(
              party.role(),
              found.entity().id(),
              found.caption(),
              found.score(),
              found.byNumber(),
              tie.since()));
    }
    if (sure) {
      done.add(Lookup.HOLDERS);
      links.addAll(holders.find(party.role(), found.entity().id()));
    }
  }

  private void addresses(
      Role role, String text, Set<Lookup> done, List<Finding> findings, List<Link> links) {
    done.add(Lookup.ADDRESSES);
    for (AddressLookup.Found found : addresses.find(text)) {
      findings.add(
          new Finding.ListedAddress(
              role,
              found.id(),
              found.caption(),
              found.same(),
              found.tie().measures(),
              FoundWording.of(role, text, found),
              found.tie().sources()));
      links.add(
          new Link.Address(
              role, found.id(), found.caption(), found.text(), found.same(), found.tie().since()));
    }
  }
}

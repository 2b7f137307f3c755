package dev.chokepoint.desk.ownership;

import dev.chokepoint.controls.measures.StatusBlocks;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.ownership.Calculation;
import dev.chokepoint.ownership.Hold;
import dev.chokepoint.ownership.Holdings;
import dev.chokepoint.ownership.OwnershipCalculator;
import dev.chokepoint.ownership.OwnershipRule;
import dev.chokepoint.ownership.RuleBook;
import dev.chokepoint.ownership.RuleVersion;
import dev.chokepoint.ownership.Seed;
import dev.chokepoint.ownership.Seeds;
import dev.chokepoint.ownership.Stake;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Asks one rule about what was gathered.
public final class RuleQuestion {

  private final OwnershipRequest request;
  private final RuleBook rules;
  private final Gathered gathered;
  private final Map<String, PartyMeasures> measures;
  private final Map<String, String> captions;

  /// @param measures of the party and of those above it
  /// @param captions what to call them
  public RuleQuestion(
      OwnershipRequest request,
      RuleBook rules,
      Gathered gathered,
      Map<String, PartyMeasures> measures,
      Map<String, String> captions) {
    this.request = request;
    this.rules = rules;
    this.gathered = gathered;
    this.measures = measures;
    this.captions = captions;
  }

  public RuleAnswer answer(OwnershipRule rule) {
    Optional<RuleVersion> version = rules.on(rule, request.on());
    List<Seed> seeds =
        measures.values().stream().flatMap(party -> party.seed(rule).stream()).toList();
    Calculation calculation =
        version
            .map(v ->
                OwnershipCalculator.calculate(
                    request.party(), v, held(), new Seeds(ofOwners(seeds), gathered.jointly())))
            .orElse(null);
    return new RuleAnswer(
        rule,
        calculation,
        request.afterStay(),
        requirements(calculation),
        new StatusFlagging(StatusBlocks.bundled()).of(rule, gathered.parties(), request.on()),
        cautions(rule, version.map(RuleVersion::tests).orElse(Set.of()), seeds));
  }

  private Holdings held() {
    return Holdings.on(request.on(), gathered.stakes(), gathered.unownable());
  }

  /// Directors are no owners: one that is a seed and holds nothing must not be counted as a group.
  private List<Seed> ofOwners(List<Seed> seeds) {
    Set<String> inGraph =
        gathered.stakes().stream().map(Stake::owner).collect(Collectors.toCollection(TreeSet::new));
    inGraph.add(request.party());
    return seeds.stream().filter(seed -> inGraph.contains(seed.party())).toList();
  }

  private static List<Sentence> requirements(@Nullable Calculation working) {
    if (working == null) {
      return List.of();
    }
    return working.steps().stream()
        .flatMap(step -> step.addends().stream())
        .filter(Calculation.Addend::counts)
        .flatMap(addend -> Optional.ofNullable(addend.seed()).stream())
        .map(Seed::requirement)
        .filter(requirement -> !requirement.isEmpty())
        .distinct()
        .sorted(Comparator.comparing(Sentence::text))
        .toList();
  }

  private List<Sentence> cautions(OwnershipRule rule, Set<Hold> tests, List<Seed> seeds) {
    List<Sentence> cautions = new ArrayList<>();
    Set<String> named = seeds.stream().map(Seed::party).collect(Collectors.toSet());
    for (Entity post : gathered.posts()) {
      for (String director : post.values("director")) {
        if (named.contains(director)) {
          cautions.add(
              Sentence.of(
                  "{0}, named by a measure that seeds this rule, is stated to hold a post ({1}):"
                      + " {2}",
                  caption(director),
                  post.first("role")
                      .map(Sentence::verbatim)
                      .orElseGet(() -> Sentence.of("role not stated")),
                  ofControl(rule)));
        }
      }
    }
    for (Stake stake : held().stakes()) {
      if (stake.asset().equals(request.party())
          && named.contains(stake.owner())
          && !tests.contains(stake.hold())) {
        cautions.add(
            Sentence.of(
                "{0}, named by a measure that seeds this rule, is stated to have {1}: {2}",
                caption(stake.owner()), stated(stake), ofControl(rule)));
      }
    }
    ofJointParties(rule, named, cautions);
    measures.values().stream()
        .filter(party -> party.mayBeSeed(rule))
        .forEach(party ->
            cautions.add(
                Sentence.of(
                    "Only unverified facts would make {0} count under this rule; it is not"
                        + " counted.",
                    caption(party.party()))));
    return cautions;
  }

  /// Under the rule that adds only where parties act jointly, what became of such statements.
  private void ofJointParties(OwnershipRule rule, Set<String> named, List<Sentence> cautions) {
    if (rule != OwnershipRule.UK) {
      return;
    }
    for (Set<String> parties : gathered.jointly()) {
      Sentence all = all(List.copyOf(parties));
      if (named.containsAll(parties)) {
        cautions.add(Sentence.of("{0} are stated to act jointly; their stakes are added up.", all));
      } else if (parties.stream().anyMatch(named::contains)) {
        cautions.add(
            Sentence.of(
                "{0} are stated to act jointly, and not all of them are named; whether the"
                    + " others' stakes count is for a person to judge, and they are not added.",
                all));
      }
    }
  }

  private static Sentence stated(Stake stake) {
    String stated = stake.stated();
    return stated == null
        ? stake.hold().words()
        : Sentence.of("{0} ({1})", stake.hold().words(), stated);
  }

  /// Several names, each `and` the next.
  private Sentence all(List<String> parties) {
    Sentence first = Sentence.verbatim(caption(parties.getFirst()));
    return parties.size() == 1
        ? first
        : Sentence.of("{0} and {1}", first, all(parties.subList(1, parties.size())));
  }

  private static Sentence ofControl(OwnershipRule rule) {
    return switch (rule) {
      case EU -> Sentence.of("an indication of control, to be reviewed; never a freeze by itself.");
      case UK -> Sentence.of("control is a test of its own, to be reviewed by a person.");
      case OFAC -> Sentence.of("control alone does not block; caution is advised.");
      case BIS -> Sentence.of("the rule looks at ownership alone; a red flag.");
    };
  }

  private String caption(String id) {
    return captions.getOrDefault(id, id);
  }
}

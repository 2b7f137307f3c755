package dev.chokepoint.desk.ownership;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.ownership.Calculation;
import dev.chokepoint.ownership.Holdings;
import dev.chokepoint.ownership.OwnershipCalculator;
import dev.chokepoint.ownership.OwnershipRule;
import dev.chokepoint.ownership.RuleBook;
import dev.chokepoint.ownership.RuleVersion;
import dev.chokepoint.ownership.Seed;
import dev.chokepoint.ownership.Seeds;
import dev.chokepoint.ownership.Stake;
import java.util.ArrayList;
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
                    request.party(), v, held(), Seeds.of(ofOwners(seeds))))
            .orElse(null);
    return new RuleAnswer(
        rule, calculation, request.afterStay(), requirements(calculation), cautions(rule, seeds));
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

  private static List<String> requirements(@Nullable Calculation working) {
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
        .sorted()
        .toList();
  }

  private List<String> cautions(OwnershipRule rule, List<Seed> seeds) {
    List<String> cautions = new ArrayList<>();
    Set<String> named = seeds.stream().map(Seed::party).collect(Collectors.toSet());
    for (Entity post : gathered.posts()) {
      for (String director : post.values("director")) {
        if (named.contains(director)) {
          cautions.add(
              caption(director)
                  + ", named by a measure that seeds this rule, is stated to hold a post ("
                  + post.first("role").orElse("role not stated")
                  + "): "
                  + ofControl(rule));
        }
      }
    }
    measures.values().stream()
        .filter(party -> party.mayBeSeed(rule))
        .forEach(party ->
            cautions.add(
                "Only unverified facts would make "
                    + caption(party.party())
                    + " count under this rule; it is not counted."));
    return cautions;
  }

  private static String ofControl(OwnershipRule rule) {
    return switch (rule) {
      case EU -> "an indication of control, to be reviewed; never a freeze by itself.";
      case UK -> "control is a test of its own, to be reviewed by a person.";
      case OFAC -> "control alone does not block; caution is advised.";
      case BIS -> "the rule looks at ownership alone; a red flag.";
    };
  }

  private String caption(String id) {
    return captions.getOrDefault(id, id);
  }
}

package dev.chokepoint.screening.policy;

import dev.chokepoint.evidence.sentence.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which finding means Stop and which Check. Of several rules that cover a finding the first in the
/// file decides about it; of several findings the strongest verdict counts.
///
/// There is no finding that rests on a country alone, and a weak red flag decides only beside
/// another finding.
///
/// @param name what the policy is called
/// @param version counted up by whoever changes it
/// @param digest SHA-256 of the file, in hexadecimal, so that two files of one version are told
///   apart
/// @param note what must be shown with every verdict
/// @param threshold from which score on a party is a possible match
/// @param sure from which score on a match is sure
public record Policy(
    String name,
    String version,
    String digest,
    Sentence note,
    double threshold,
    double sure,
    List<PolicyRule> rules) {

  public Policy {
    rules = List.copyOf(rules);
  }

  /// A finding and what it gives.
  ///
  /// @param rule that decided, null when none covers the finding
  public record Weighed(Finding finding, @Nullable PolicyRule rule) {

    /// The verdict that this finding alone gives.
    public Verdict verdict() {
      return rule == null ? Verdict.NO_FINDING : rule.verdict();
    }
  }

  /// What all findings of an order give.
  ///
  /// @param findings strongest first
  public record Decision(Verdict verdict, List<Weighed> findings) {

    public Decision {
      findings = List.copyOf(findings);
    }
  }

  /// Decides about an order.
  public Decision decide(List<Finding> findings) {
    List<Weighed> weighed = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<PolicyRule> rule =
          rules.stream().filter(each -> each.covers(finding, findings)).findFirst();
      weighed.add(new Weighed(finding, rule.orElse(null)));
    }
    weighed.sort(Comparator.comparing(Weighed::verdict));
    return new Decision(
        weighed.isEmpty() ? Verdict.NO_FINDING : weighed.getFirst().verdict(), weighed);
  }

  /// How the policy is named in results: `cautious 1 (3f2a9c0d)`.
  public String title() {
    return name + " " + version + " (" + digest.substring(0, 8) + ")";
  }
}

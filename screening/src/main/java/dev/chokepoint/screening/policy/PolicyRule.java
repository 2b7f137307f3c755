package dev.chokepoint.screening.policy;

import dev.chokepoint.controls.goods.ChplTier;
import dev.chokepoint.controls.measures.Measure;
import dev.chokepoint.screening.order.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One rule of a policy: findings of a kind, and the verdict they give. A condition without values
/// is none.
///
/// @param id name of the rule, shown with what it decided
/// @param sure for listings and addresses: whether the match must be sure, or must not be; null for
///   either
/// @param measures for listings and addresses
/// @param unlisted whether matches with parties that are on no list of measures are meant, such as
///   companies of a register
/// @param roles of the party
/// @param tiers of goods
/// @param destinations of goods, two letters in lower case
/// @param flags ids of red flags
/// @param beside kinds of findings of which another must be there
/// @param because why the rule is so, for the person who reads the verdict
public record PolicyRule(
    String id,
    FindingKind kind,
    @Nullable Boolean sure,
    Set<Measure> measures,
    boolean unlisted,
    Set<Role> roles,
    Set<ChplTier> tiers,
    Set<String> destinations,
    Set<String> flags,
    Set<FindingKind> beside,
    Verdict verdict,
    String because) {

  public PolicyRule {
    measures = Set.copyOf(measures);
    roles = Set.copyOf(roles);
    tiers = Set.copyOf(tiers);
    destinations = Set.copyOf(destinations);
    flags = Set.copyOf(flags);
    beside = Set.copyOf(beside);
  }

  boolean covers(Finding finding, List<Finding> all) {
    return FindingKind.of(finding) == kind
        && (roles.isEmpty() || (finding.role() != null && roles.contains(finding.role())))
        && meets(finding)
        && (beside.isEmpty()
            || all.stream()
                .anyMatch(other ->
                    !other.key().equals(finding.key()) && beside.contains(FindingKind.of(other))));
  }

  private boolean meets(Finding finding) {
    return switch (finding) {
      case Finding.Listed listed ->
          (sure == null || sure == listed.sure())
              && unlisted != listed.listed()
              && has(listed.measures());
      case Finding.ListedAddress address ->
          (sure == null || sure == address.same()) && has(address.measures());
      case Finding.PriorityGoods goods ->
          (tiers.isEmpty() || tiers.contains(goods.entry().tier()))
              && (destinations.isEmpty() || destinations.contains(goods.destination()));
      case Finding.Raised raised ->
          flags.isEmpty()
              ? !raised.flag().weak() || !beside.isEmpty()
              : flags.contains(raised.flag().id());
    };
  }

  private boolean has(Set<Measure> found) {
    return measures.isEmpty() || found.stream().anyMatch(measures::contains);
  }
}

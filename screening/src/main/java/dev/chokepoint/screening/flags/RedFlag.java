package dev.chokepoint.screening.flags;

import dev.chokepoint.screening.order.Role;
import java.util.List;

/// An indicator of published guidance, as a row of `red-flags.csv`.
///
/// @param id `RF-01`
/// @param indicator what it looks for, in our words
/// @param scope what it looks at
/// @param needs what it cannot do without
/// @param basis whether the indicator itself was read
/// @param source where it is published
/// @param limits what it cannot tell
/// @param weak whether it rests on a country alone, and so never decides alone
public record RedFlag(
    String id,
    String indicator,
    Scope scope,
    List<Need> needs,
    Basis basis,
    String source,
    String limits,
    boolean weak) {

  /// What a flag looks at.
  public enum Scope {
    /// The order as a whole.
    ORDER,
    /// Each customer: buyer, consignee and end user.
    CUSTOMER,
    /// The consignee, and the end user.
    RECEIVER,
    /// Every party.
    PARTY;

    boolean covers(Role role) {
      return switch (this) {
        case ORDER -> false;
        case CUSTOMER -> role.isCustomer();
        case RECEIVER -> role == Role.CONSIGNEE || role == Role.END_USER;
        case PARTY -> true;
      };
    }
  }

  /// How the indicator is known.
  public enum Basis {
    /// The indicator was read in the guidance, or in a text that quotes it.
    SEEN,
    /// From memory; nobody checked it against the guidance.
    MEMORY,
    /// Follows from published cases.
    DERIVED
  }

  public RedFlag {
    needs = List.copyOf(needs);
  }

  /// What it needs, as the table writes it.
  public List<String> needKeys() {
    return needs.stream().map(Need::keys).toList();
  }
}

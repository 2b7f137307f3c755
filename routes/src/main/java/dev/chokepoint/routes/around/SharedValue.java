package dev.chokepoint.routes.around;

import java.util.List;

/// One value that several parties state, such as a phone number.
///
/// @param what `phone`
/// @param value as compared
/// @param parties ids, in order
public record SharedValue(String what, String value, List<String> parties) {

  public SharedValue {
    parties = List.copyOf(parties);
  }
}

package dev.chokepoint.parts.maker;

import java.util.regex.Pattern;

/// When a device was first sold.
///
/// @param base meets base devices it holds for
/// @param from first day, as a date of any precision
/// @param to last day of production, empty when not known
/// @param source where that stands, or `unverified`: then it excludes nothing
public record Introduction(Pattern base, String from, String to, String source) {

  public boolean unverified() {
    return source.equals(MakerRules.UNVERIFIED);
  }
}

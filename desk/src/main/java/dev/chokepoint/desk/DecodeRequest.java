package dev.chokepoint.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A marking to decode.
///
/// @param marking as it was read
/// @param maker who is said to have made the part, null when nobody says
/// @param recovered the day it was found, null when not known
/// @param besides markings of other parts on the same board
public record DecodeRequest(
    String marking, @Nullable String maker, @Nullable LocalDate recovered, List<String> besides) {

  public DecodeRequest {
    besides = List.copyOf(besides);
  }
}

package dev.chokepoint.routes.goods;

import dev.chokepoint.parts.number.PartNumber;
import java.util.List;

/// What a run reads as.
///
/// @param key its letters and digits, in Latin capitals
/// @param manner how the numbers stand in it
/// @param numbers one a maker that it may be of; one that is text only where no rule knows it
record ReadRun(String key, Manner manner, List<PartNumber> numbers) {

  ReadRun {
    numbers = List.copyOf(numbers);
  }
}

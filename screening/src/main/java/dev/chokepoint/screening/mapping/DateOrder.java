package dev.chokepoint.screening.mapping;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// In which order a file writes its dates.
public enum DateOrder {
  /// `2023-10-06`
  ISO,
  /// `06.10.2023`, `6/10/2023`
  DMY,
  /// `10/06/2023`
  MDY;

  private static final Pattern PARTS =
      Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(?:[ T].*)?");
  private static final Pattern ISO_WITH_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[ T].*");

  /// The date as ISO 8601 writes it; as it stands when it is not of this order.
  String iso(String text) {
    Matcher time = ISO_WITH_TIME.matcher(text);
    if (time.matches()) {
      return time.group(1);
    }
    Matcher parts = PARTS.matcher(text);
    if (this == ISO || !parts.matches()) {
      return text;
    }
    int first = Integer.parseInt(parts.group(1));
    int second = Integer.parseInt(parts.group(2));
    return String.format(
        Locale.ROOT,
        "%s-%02d-%02d",
        parts.group(3),
        this == DMY ? second : first,
        this == DMY ? first : second);
  }

  /// As files write it: `dmy`.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<DateOrder> of(String key) {
    for (DateOrder order : values()) {
      if (order.key().equals(key)) {
        return Optional.of(order);
      }
    }
    return Optional.empty();
  }
}

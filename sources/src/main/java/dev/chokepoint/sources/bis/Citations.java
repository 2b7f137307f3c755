package dev.chokepoint.sources.bis;

import java.util.List;
import java.util.regex.Pattern;

/// Citations of the Federal Register, volume and page: `87 F.R. 52741`, also where points or spaces
/// are missing.
public final class Citations {

  private static final Pattern FORM =
      Pattern.compile("(?<!\\d)(\\d{1,3})\\.?\\s?F\\.?\\s?R\\.?\\s{0,2}(\\d{1,6})(?!\\d)");

  private Citations() {}

  /// Each as `87 FR 52741`, in order.
  public static List<String> of(String cell) {
    return FORM.matcher(cell)
        .results()
        .map(found -> found.group(1) + " FR " + found.group(2))
        .distinct()
        .toList();
  }
}

package dev.chokepoint.web.entity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Times as yente writes them: 19 characters, `2026-01-02T03:04:05`, without zone.
public final class Seconds {

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(-\\d\\d)?(-\\d\\d)?(?:[T ](\\d\\d)(:\\d\\d)?(:\\d\\d)?)?.*");

  private Seconds() {}

  /// What is not said begins at its beginning; null for what is no time.
  public static @Nullable String of(@Nullable String iso) {
    Matcher said = ISO.matcher(iso == null ? "" : iso);
    if (!said.matches()) {
      return null;
    }
    return said.group(1)
        + or(said.group(2), "-01")
        + or(said.group(3), "-01")
        + "T"
        + or(said.group(4), "00")
        + or(said.group(5), ":00")
        + or(said.group(6), ":00");
  }

  private static String or(@Nullable String said, String otherwise) {
    return said == null ? otherwise : said;
  }
}

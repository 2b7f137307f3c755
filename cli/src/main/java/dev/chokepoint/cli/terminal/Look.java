package dev.chokepoint.cli.terminal;

import java.util.Locale;

/// How output may look: colours, glyphs, width.
///
/// @param colour whether colours may be used; never the only carrier of a meaning
/// @param unicode whether glyphs outside ASCII may be used; words take their place otherwise
/// @param width columns
public record Look(boolean colour, boolean unicode, int width) {

  private static final int DEFAULT_WIDTH = 100;
  private static final int NARROWEST = 40;

  /// The look that the surroundings allow. `NO_COLOR` (any value) and `TERM=dumb` switch colour
  /// off, `CLICOLOR_FORCE` on; `COLUMNS` gives the width.
  public static Look of(Surroundings surroundings, boolean noColour) {
    return new Look(colour(surroundings, noColour), unicode(surroundings), width(surroundings));
  }

  private static boolean colour(Surroundings surroundings, boolean noColour) {
    if (noColour || surroundings.environment().containsKey("NO_COLOR")) {
      return false;
    }
    if (surroundings.variable("CLICOLOR_FORCE").equals("1")) {
      return true;
    }
    return surroundings.terminal() && !surroundings.variable("TERM").equals("dumb");
  }

  private static boolean unicode(Surroundings surroundings) {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String locale = surroundings.variable(name);
      if (!locale.isEmpty()) {
        String upper = locale.toUpperCase(Locale.ROOT);
        return upper.contains("UTF-8") || upper.contains("UTF8");
      }
    }
    return false;
  }

  private static int width(Surroundings surroundings) {
    String columns = surroundings.variable("COLUMNS");
    try {
      return columns.isEmpty() ? DEFAULT_WIDTH : Math.max(NARROWEST, Integer.parseInt(columns));
    } catch (NumberFormatException e) {
      // A shell may export anything as COLUMNS; the default serves.
      return DEFAULT_WIDTH;
    }
  }
}

package dev.chokepoint.web.page;

import java.util.Locale;

/// What the top bar leads to, in its order. A page that is added adds its line here and its word
/// under `nav.` in both bundles.
public enum Nav {
  SCREEN("/screen"),
  REVIEW("/review"),
  TRACE("/trace"),
  PATH("/path"),
  CASES("/cases"),
  RECOVERIES("/recoveries"),
  SOURCES("/sources");

  private final String path;

  Nav(String path) {
    this.path = path;
  }

  public String path() {
    return path;
  }

  /// Key of its word.
  public String key() {
    return "nav." + name().toLowerCase(Locale.ROOT);
  }

  /// Whether a page stands under it.
  public boolean leadsTo(String asked) {
    return asked.equals(path) || asked.startsWith(path + "/");
  }
}

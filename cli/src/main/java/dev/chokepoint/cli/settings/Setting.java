package dev.chokepoint.cli.settings;

import java.util.Optional;

/// A value that a user can set, and every name it has.
public enum Setting {
  DATA_DIR("data_dir", "CHOKEPOINT_DATA", "the user's data home"),
  COLOUR("color", "CHOKEPOINT_COLOR", "auto"),
  KEPT_VERSIONS("sources.kept_versions", "CHOKEPOINT_KEPT_VERSIONS", "2"),
  KEPT_DAYS("sources.kept_days", "CHOKEPOINT_KEPT_DAYS", "0"),
  BIS_AFTER_STAY("ownership.bis_after_stay", "CHOKEPOINT_BIS_AFTER_STAY", "unconfirmed"),
  SCREENING_LOG("screening.log", "CHOKEPOINT_SCREENING_LOG", "ids"),
  SECOND_REVIEWER("review.second_reviewer", "CHOKEPOINT_SECOND_REVIEWER", "never"),
  CATALOGUE("sources.catalogue", "CHOKEPOINT_CATALOGUE", "only the one that ships"),
  OFFLINE("sources.offline", "CHOKEPOINT_OFFLINE", "false"),
  UPDATE("sources.update", "CHOKEPOINT_UPDATE", "off"),
  MAX_AGE("sources.max_age", "CHOKEPOINT_MAX_AGE", "none");

  private final String key;
  private final String variable;
  private final String standard;

  Setting(String key, String variable, String standard) {
    this.key = key;
    this.variable = variable;
    this.standard = standard;
  }

  /// Its name in a configuration file, sections joined by a point.
  public String key() {
    return key;
  }

  /// Its environment variable.
  public String variable() {
    return variable;
  }

  /// Its value when nobody sets it, as shown to people.
  public String standard() {
    return standard;
  }

  /// The setting of that name in a configuration file.
  static Optional<Setting> ofKey(String key) {
    for (Setting setting : values()) {
      if (setting.key.equals(key)) {
        return Optional.of(setting);
      }
    }
    return Optional.empty();
  }
}

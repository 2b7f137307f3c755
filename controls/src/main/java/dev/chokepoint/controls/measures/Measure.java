package dev.chokepoint.controls.measures;

import java.util.Locale;

/// What a listing does to the party it names.
public enum Measure {
  ASSET_FREEZE("asset freeze"),
  BLOCKING("blocking"),
  SECTORAL("sectoral measure"),
  EXPORT_LICENCE("export licence requirement"),
  EXPORT_DENIAL("denial of export privileges"),
  EXPORT_LIMIT("tighter export limits"),
  DEALING_BAN("dealing ban"),
  INVESTMENT_BAN("investment ban"),
  FINANCIAL("financial restriction"),
  TRANSPORT("transport restriction"),
  SERVICES("services ban"),
  TRAVEL_BAN("travel ban"),
  DISQUALIFICATION("director disqualification"),
  PROCUREMENT("exclusion from procurement"),
  /// The list names a party and attaches nothing to it.
  NAMING("naming only");

  private final String words;

  Measure(String words) {
    this.words = words;
  }

  /// What to call it.
  public String words() {
    return words;
  }

  /// The name that tables give it: `asset_freeze`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package dev.chokepoint.controls.measures;

import dev.chokepoint.evidence.sentence.Sentence;
import java.util.Locale;

/// What a listing does to the party it names.
public enum Measure {
  ASSET_FREEZE,
  BLOCKING,
  SECTORAL,
  EXPORT_LICENCE,
  EXPORT_DENIAL,
  EXPORT_LIMIT,
  DEALING_BAN,
  INVESTMENT_BAN,
  FINANCIAL,
  TRANSPORT,
  SERVICES,
  TRAVEL_BAN,
  DISQUALIFICATION,
  PROCUREMENT,
  /// The list names a party and attaches nothing to it.
  NAMING;

  /// What to call it.
  public Sentence words() {
    return switch (this) {
      case ASSET_FREEZE -> Sentence.of("asset freeze");
      case BLOCKING -> Sentence.of("blocking");
      case SECTORAL -> Sentence.of("sectoral measure");
      case EXPORT_LICENCE -> Sentence.of("export licence requirement");
      case EXPORT_DENIAL -> Sentence.of("denial of export privileges");
      case EXPORT_LIMIT -> Sentence.of("tighter export limits");
      case DEALING_BAN -> Sentence.of("dealing ban");
      case INVESTMENT_BAN -> Sentence.of("investment ban");
      case FINANCIAL -> Sentence.of("financial restriction");
      case TRANSPORT -> Sentence.of("transport restriction");
      case SERVICES -> Sentence.of("services ban");
      case TRAVEL_BAN -> Sentence.of("travel ban");
      case DISQUALIFICATION -> Sentence.of("director disqualification");
      case PROCUREMENT -> Sentence.of("exclusion from procurement");
      case NAMING -> Sentence.of("naming only");
    };
  }

  /// The name that tables give it: `asset_freeze`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

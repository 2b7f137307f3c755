package dev.chokepoint.journeys;

import java.util.List;

/// An address for each template, filled by the sample case.
final class Pages {

  static final List<String> ALL =
      List.of(
          "/",
          "/search",
          "/search?q=Onelek",
          "/search?q=zzzzqqqq",
          "/entities/geran2-onelek",
          "/statements?entity=geran2-onelek",
          "/trace",
          "/trace?part=STM32F765VIT6",
          "/path",
          "/path?from=geran2-ace-electronic&to=geran2-onelek",
          "/sources",
          "/help",
          "/help/shortcuts",
          "/settings",
          "/api",
          "/entities/no-such-entity");

  private Pages() {}
}

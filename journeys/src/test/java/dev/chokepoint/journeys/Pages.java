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
          "/trace?part=geran2-gur-2090",
          "/decode",
          "/decode?marking=STM32F765VIT6%20GH27N%2093",
          "/evidence/step?of=geran2-gur-2090&step=assumed%23geran2-ace-electronic",
          "/graph?of=geran2-onelek",
          "/entities/geran2-onelek/ownership",
          "/screen",
          "/screen?name=Onelek",
          "/review",
          "/cases",
          "/cases/pins?what=entity&id=geran2-onelek",
          "/cases/pins?what=path&from=geran2-ace-electronic&to=geran2-onelek",
          "/recoveries",
          "/requests",
          "/log",
          "/status",
          "/path",
          "/path?from=geran2-ace-electronic&to=geran2-onelek",
          "/sources",
          "/help",
          "/help/shortcuts",
          "/settings",
          "/signin",
          "/api",
          "/entities/no-such-entity");

  /// Those that answer with a page; a problem logs its status as an error in the browser.
  static List<String> existing() {
    return ALL.stream().filter(path -> !path.contains("no-such")).toList();
  }

  private Pages() {}
}

package dev.chokepoint.web.page.trace;

import dev.chokepoint.web.page.PageUrl;

/// The address of a step's grade: the question of the trace, the part under the name `of`, and the
/// step by its id.
final class StepAddress {

  private static final String PART = "of";
  private static final String STEP = "step";

  private StepAddress() {}

  /// The address of a step of the trace that an address asks for.
  static PageUrl of(PageUrl trace, String step) {
    PageUrl url = PageUrl.of("evidence", "step");
    for (PageUrl.Parameter parameter : question(trace).parameters()) {
      url = url.and(parameter.name().equals("part") ? PART : parameter.name(), parameter.value());
    }
    return url.and(STEP, step);
  }

  /// The address of the trace that a step belongs to.
  static PageUrl trace(PageUrl step) {
    return question(step.with("part", step.last(PART).orElse("")));
  }

  /// What of an address asks a trace something.
  private static PageUrl question(PageUrl asked) {
    PageUrl url = PageUrl.of("trace");
    for (PageUrl.Parameter parameter : asked.parameters()) {
      switch (parameter.name()) {
        case "part", "maker", "dc", "found", "as-of", "widen" ->
            url = url.and(parameter.name(), parameter.value());
        default -> {
          // How the answer is shown, not what is asked.
        }
      }
    }
    return url;
  }
}

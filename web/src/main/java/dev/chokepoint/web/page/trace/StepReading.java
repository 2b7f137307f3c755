package dev.chokepoint.web.page.trace;

import dev.chokepoint.desk.Holdings;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.routes.DayWords;
import dev.chokepoint.routes.Ground;
import dev.chokepoint.routes.IdentityLink;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.StrengthTable;
import dev.chokepoint.routes.around.MissingRecord;
import dev.chokepoint.routes.trace.Trace;
import dev.chokepoint.routes.trace.TracedRoute;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.evidence.EvidenceReading;
import dev.chokepoint.web.page.part.Evidence;
import dev.chokepoint.web.page.part.Passed;
import dev.chokepoint.web.page.words.NameText;
import dev.chokepoint.web.page.words.Said;
import dev.chokepoint.web.page.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts the grade of a step into the reader's words.
final class StepReading {

  /// Records at the ends of a step that are shown; the rest is counted.
  private static final int MOST_INPUTS = 6;

  private final Visit visit;
  private final Holdings holdings;
  private final Trace trace;
  private final PageUrl asked;
  private final EvidenceReading evidence;

  /// @param asked address of the trace
  StepReading(Visit visit, Holdings holdings, Trace trace, PageUrl asked) {
    this.visit = visit;
    this.holdings = holdings;
    this.trace = trace;
    this.asked = asked;
    this.evidence = new EvidenceReading(holdings, visit.words());
  }

  StepPage page(TracedRoute route, Step step) {
    Map<String, Step> at = around(route, step);
    List<StepPage.Input> inputs = new ArrayList<>();
    at.values().stream().limit(MOST_INPUTS).map(this::input).forEach(inputs::add);
    end(step.from()).ifPresent(inputs::add);
    end(step.to()).ifPresent(inputs::add);
    return new StepPage(
        party(step.from()),
        party(step.to()),
        what(step),
        strength(step),
        visit.say("strength." + strength(step)),
        Said.of(visit.words(), step.because()),
        rule(step),
        statements(step),
        inputs,
        Math.max(0, at.size() - MOST_INPUTS),
        missing(route, step),
        asked.toString());
  }

  private StepPage.Party party(String id) {
    return new StepPage.Party(NameText.of(name(id)), Passed.href(id));
  }

  private String name(String id) {
    return Passed.name(visit.words(), id, trace.name(id));
  }

  private static String strength(Step step) {
    return step.strength().name().toLowerCase(Locale.ROOT);
  }

  private String what(Step step) {
    List<String> words = new ArrayList<>();
    words.add(
        visit.words().sayKnown("step." + step.kind().word().replace(' ', '-'), step.kind().word()));
    words.add(
        step.when().known() ? visit.say(DayWords.of(step.when())) : visit.say("date.unknown"));
    if (step.quantity() != null) {
      words.add(step.quantity().toString());
    }
    return String.join(" · ", words);
  }

  /// The row of the table that applies, and what it makes of sound and of doubtful sources.
  private String rule(Step step) {
    if (step.ground() == Ground.NOTHING) {
      return visit.say("step.rule.nothing");
    }
    @Nullable IdentityLink identity = step.identity();
    String ground = visit.say("ground." + step.ground().name().toLowerCase(Locale.ROOT));
    String tie =
        identity == null
            ? visit.say("tie.none")
            : visit.say("tie." + identity.name().toLowerCase(Locale.ROOT));
    return StrengthTable.rows().stream()
        .filter(row -> row.ground() == step.ground() && row.identity() == identity)
        .findFirst()
        .map(row ->
            visit.say(
                row.sound() == row.doubtful() ? "step.rule.always" : "step.rule.graded",
                ground,
                tie,
                visit.say("strength." + row.sound().name().toLowerCase(Locale.ROOT)),
                visit.say("strength." + row.doubtful().name().toLowerCase(Locale.ROOT))))
        .orElse(visit.say("step.rule.own", ground, tie));
  }

  /// Steps that reach where this one begins, and those that leave where it ends: of its own route
  /// first, then of the others.
  private Map<String, Step> around(TracedRoute route, Step step) {
    Map<String, Step> around = new LinkedHashMap<>();
    Stream.concat(Stream.of(route), trace.routes().stream())
        .flatMap(each -> each.route().steps().stream())
        .filter(each -> !each.id().equals(step.id()) && !each.statements().isEmpty())
        .filter(each -> each.to().equals(step.from()) || each.from().equals(step.to()))
        .forEach(each -> around.putIfAbsent(each.id(), each));
    return around;
  }

  private StepPage.Input input(Step step) {
    return new StepPage.Input(
        name(step.from())
            + " → "
            + name(step.to())
            + ": "
            + what(step)
            + " · "
            + visit.say("strength." + strength(step)),
        Said.of(visit.words(), step.because()),
        StepAddress.of(asked, step.id()).toString(),
        statements(step));
  }

  /// What is stated of the part itself where the step begins at its maker or ends at the part.
  private Optional<StepPage.Input> end(String id) {
    String part = trace.part().id();
    boolean found = id.equals(part) || trace.part().items().contains(id);
    if (!found && !trace.part().makers().contains(id)) {
      return Optional.empty();
    }
    return holdings
        .entity(part)
        .map(component ->
            Stream.of(found ? "foundIn" : "makerStated", found ? "recoveryDate" : "maker")
                .flatMap(property ->
                    evidence.ofProperty(component, property, Optional.empty(), false).stream())
                .toList())
        .filter(stated -> !stated.isEmpty())
        .map(stated ->
            new StepPage.Input(
                visit.say(found ? "step.end.found" : "step.end.maker", trace.part().name()),
                Said.nothing(),
                null,
                stated));
  }

  private List<Evidence> statements(Step step) {
    Map<String, List<String>> ids = new LinkedHashMap<>();
    for (Statement statement : step.statements()) {
      ids.computeIfAbsent(statement.canonicalId(), id -> new ArrayList<>()).add(statement.id());
    }
    List<Evidence> all = new ArrayList<>();
    ids.forEach((id, statements) ->
        holdings
            .entity(id)
            .ifPresent(entity -> all.addAll(evidence.ofStatements(entity, statements))));
    return all;
  }

  private TracePage.@Nullable Missing missing(TracedRoute route, Step step) {
    return MissingRecord.of(route.route(), trace.part(), trace::name).stream()
        .filter(missing -> missing.step().equals(step))
        .findFirst()
        .map(each -> missing(visit.words(), each))
        .orElse(null);
  }

  static TracePage.Missing missing(Words words, MissingRecord missing) {
    String holder = missing.request().holder();
    @Nullable String page = Passed.href(holder);
    return new TracePage.Missing(
        Said.of(words, missing.record()),
        Passed.name(words, holder, missing.request().holderName()),
        page,
        missing.request().text(),
        PageUrl.of("requests")
                .with("to", page == null ? "" : missing.request().holderName())
                .with("question", missing.request().text())
            + "#enter");
  }
}

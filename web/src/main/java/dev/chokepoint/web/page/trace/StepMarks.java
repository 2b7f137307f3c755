package dev.chokepoint.web.page.trace;

import dev.chokepoint.casebook.trace.CitedSource;
import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.casebook.trace.StepStrength;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.routes.Step;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.part.Passed;
import dev.chokepoint.web.page.part.PathStrip;
import dev.chokepoint.web.page.part.SourceMark;
import dev.chokepoint.web.page.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Marks of a route's steps: the number is that of the document, and the link leads to the very
/// statements of that document which the step rests on. A step that is no more than likely has a
/// mark that leads to the rule by which it is graded, and to what stands at its ends.
final class StepMarks implements PathStrip.Marks {

  private final Words words;
  private final PageUrl asked;
  private final Map<String, Integer> numbers;
  private final List<Step> steps;

  /// @param asked address of the trace
  /// @param sources as the answer numbers them
  /// @param steps of the route, in its order
  StepMarks(Words words, PageUrl asked, List<CitedSource> sources, List<Step> steps) {
    this.words = words;
    this.asked = asked;
    this.numbers = sources.stream().collect(Collectors.toMap(CitedSource::id, CitedSource::number));
    this.steps = List.copyOf(steps);
  }

  @Override
  public List<SourceMark> of(int place, Route.Step told) {
    Map<Integer, List<Statement>> byNumber = new TreeMap<>();
    for (Statement statement : steps.get(place).statements()) {
      String document = statement.provenance().statedBy();
      Integer number = numbers.get(document == null ? statement.dataset() : document);
      if (number != null) {
        byNumber.computeIfAbsent(number, n -> new ArrayList<>()).add(statement);
      }
    }
    List<SourceMark> marks = new ArrayList<>();
    byNumber.forEach((number, statements) ->
        marks.add(
            new SourceMark(
                Integer.toString(number),
                evidence(statements).toString(),
                words.say("evidence.mark", ends(told)))));
    if (told.strength() != StepStrength.DOCUMENTED) {
      marks.add(
          new SourceMark(
              words.say("step.mark"),
              StepAddress.of(asked, steps.get(place).id()).toString(),
              words.say(
                  "step.mark.label", ends(told), words.say("strength." + told.strength().word()))));
    }
    return marks;
  }

  private String ends(Route.Step told) {
    return Passed.name(words, told.from(), told.fromName())
        + " → "
        + Passed.name(words, told.to(), told.toName());
  }

  private static PageUrl evidence(List<Statement> statements) {
    Set<String> entities = new LinkedHashSet<>();
    statements.forEach(statement -> entities.add(statement.canonicalId()));
    PageUrl url = PageUrl.of("evidence");
    for (String entity : entities) {
      url = url.and("entity", entity);
    }
    for (Statement statement : statements) {
      url = url.and("statement", statement.id());
    }
    return url;
  }
}

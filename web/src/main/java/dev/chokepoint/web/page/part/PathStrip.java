package dev.chokepoint.web.page.part;

import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.casebook.trace.StepStrength;
import dev.chokepoint.routes.DayWords;
import dev.chokepoint.web.page.words.NameText;
import dev.chokepoint.web.page.words.Said;
import dev.chokepoint.web.page.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A route written from left to right. The line of a step says how well it is borne out, the word
/// beside it says so again, and the weakest step is marked.
///
/// @param title its place among the routes
/// @param summary how strong it is as a whole, and where it is weakest
/// @param pieces parties and steps in turn
/// @param notes what else is to be said of it
public record PathStrip(String title, String summary, List<Piece> pieces, List<Said> notes) {

  /// How a route is called by its place among others.
  private static final Pattern PLACE = Pattern.compile("(\\d+) of (\\d+)");

  /// A party or a step.
  public sealed interface Piece {}

  /// Where a route passes.
  ///
  /// @param href page of the party; null where it has none
  public record Party(NameText name, @Nullable String href) implements Piece {}

  /// From one party to the next.
  ///
  /// @param strength class in the style sheet, which sets the line
  /// @param grade the strength in words
  /// @param kind what happened, in words
  /// @param when days on one of which it happened, in words; null where that was not asked
  /// @param quantity as published; null when not
  /// @param reason why that strength, one sentence; empty where nothing is graded
  /// @param weakest whether the route is as strong as this step
  public record Step(
      String strength,
      String grade,
      String kind,
      @Nullable String when,
      @Nullable String quantity,
      Said reason,
      List<SourceMark> marks,
      boolean weakest)
      implements Piece {

    public Step {
      marks = List.copyOf(marks);
    }
  }

  /// Whether any step says why it is graded so.
  public boolean isReasoned() {
    return pieces.stream().anyMatch(p -> p instanceof Step step && !step.reason().isEmpty());
  }

  public PathStrip {
    pieces = List.copyOf(pieces);
    notes = List.copyOf(notes);
  }

  /// What a step rests on.
  @FunctionalInterface
  public interface Marks {

    /// Marks of one step.
    ///
    /// @param place of the step on its route, from 0
    List<SourceMark> of(int place, Route.Step step);
  }

  /// Puts a route into the reader's words.
  ///
  /// @param marks what each step rests on
  public static PathStrip of(Route route, Words words, Marks marks) {
    List<Piece> pieces = new ArrayList<>();
    Route.Step weakest = route.weakestStep();
    String standing = "";
    for (int i = 0; i < route.steps().size(); i++) {
      Route.Step step = route.steps().get(i);
      if (!step.from().equals(standing)) {
        pieces.add(party(step.from(), step.fromName(), words));
      }
      pieces.add(step(step, words, marks.of(i, step), step.equals(weakest)));
      pieces.add(party(step.to(), step.toName(), words));
      standing = step.to();
    }
    return new PathStrip(
        title(route, words),
        summary(route, words),
        pieces,
        route.notes().stream().map(note -> Said.of(words, note)).toList());
  }

  private static String title(Route route, Words words) {
    Matcher place = PLACE.matcher(route.name());
    return place.matches()
        ? words.say("strip.place", place.group(1), place.group(2))
        : words.say("strip.title", route.name());
  }

  private static Party party(String id, String name, Words words) {
    return new Party(NameText.of(Passed.name(words, id, name)), Passed.href(id));
  }

  private static Step step(Route.Step step, Words words, List<SourceMark> marks, boolean weakest) {
    return new Step(
        step.strength().word(),
        words.say("strength." + step.strength().word()),
        words.sayKnown("step." + step.kind().replace(' ', '-'), step.kind()),
        step.when().known() ? words.say(DayWords.of(step.when())) : words.say("date.unknown"),
        step.quantity(),
        Said.of(words, step.because()),
        marks,
        weakest);
  }

  private static String summary(Route route, Words words) {
    if (route.strength() == StepStrength.DOCUMENTED) {
      return words.say("strip.summary.documented");
    }
    long weak = route.steps().stream().filter(s -> s.strength() == route.strength()).count();
    return words.say(
        "strip.summary." + route.strength().word(),
        weak,
        route.steps().size(),
        Passed.name(words, route.weakestStep().from(), route.weakestStep().fromName()),
        Passed.name(words, route.weakestStep().to(), route.weakestStep().toName()));
  }
}

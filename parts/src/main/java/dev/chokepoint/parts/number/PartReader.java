package dev.chokepoint.parts.number;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.parts.maker.Maker;
import dev.chokepoint.parts.maker.MakerRules;
import dev.chokepoint.parts.maker.Makers;
import dev.chokepoint.parts.maker.MarkRule;
import dev.chokepoint.parts.marking.ComparisonKey;
import dev.chokepoint.parts.marking.Misreadings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads texts as part numbers: exactly, by top marks, with beginnings completed, by loose keys and
/// with misread signs, each way by every maker's rules.
public final class PartReader {

  /// A maker's rules and the interpreter of its numbers.
  private record Rules(MakerRules file, NumberRules numbers, Beginnings<MarkRule> marks) {

    Rules(MakerRules file) {
      this(
          file,
          new NumberRules(file),
          Beginnings.of(
              file.marks().stream()
                  .filter(rule ->
                      rule.kind() == MarkRule.Kind.TOP_MARK || rule.kind() == MarkRule.Kind.PREFIX)
                  .toList(),
              MarkRule::mark));
    }

    boolean mayRead(String beginning) {
      return numbers.mayRead(beginning) || !marks.of(beginning).isEmpty();
    }
  }

  private static final Sentence BY_RULE = Sentence.of("reads as a number of this maker");
  private static final Sentence DASHES =
      Sentence.of("dashes carry meaning and are not as the rule has them");
  private static final Sentence TEXT_ONLY =
      Sentence.of("no rule knows this number; only its text is kept");

  private final List<Rules> makers = new ArrayList<>();
  private final Beginnings<Rules> readers =
      new Beginnings<>(
          beginning -> this.makers.stream().filter(maker -> maker.mayRead(beginning)).toList());

  public PartReader(Makers makers) {
    makers.all().forEach(file -> this.makers.add(new Rules(file)));
  }

  /// A part number as a document writes it, such as one in a shipment; the surest reading.
  public PartNumber number(String text) {
    String strict = ComparisonKey.strict(text);
    return Optional.of(exact(strict))
        .filter(found -> !found.isEmpty())
        .or(() -> Optional.of(near(strict)))
        .filter(found -> !found.isEmpty())
        .map(found -> found.getFirst().number())
        .orElseGet(() -> PartNumber.textOnly(strict));
  }

  /// All numbers that a folded text without blanks stands for as it is: the number, a top mark, a
  /// number whose beginning is left out.
  public List<FoundNumber> exact(String text) {
    List<FoundNumber> found = new ArrayList<>();
    for (Rules maker : readers.of(text)) {
      maker
          .numbers()
          .exact(text)
          .ifPresent(number -> found.add(FoundNumber.of(number, Reading.EXACT, BY_RULE)));
      for (MarkRule rule : maker.marks().of(text)) {
        rule.number(text).ifPresent(number -> found.add(marked(maker, rule, text, number)));
      }
    }
    return found;
  }

  private static FoundNumber marked(Rules maker, MarkRule rule, String text, String number) {
    Reading reading =
        switch (rule.kind()) {
          case TOP_MARK -> Reading.TOP_MARK;
          case PREFIX -> Reading.PREFIX_COMPLETED;
          case SHORT -> Reading.SHORT;
          case MODULE -> Reading.MODULE_OF_CHIP;
        };
    return new FoundNumber(
        known(maker, rule, number),
        reading,
        Sentence.later(() -> standing(rule.kind(), text, number)),
        rule.source());
  }

  private static Sentence standing(MarkRule.Kind kind, String text, String number) {
    return switch (kind) {
      case TOP_MARK -> Sentence.of("{0} is the mark on {1}", text, number);
      case PREFIX, SHORT -> Sentence.of("{0} stands for {1}", text, number);
      case MODULE -> Sentence.of("{0} is a module that carries {1}", number, text);
    };
  }

  /// The number that a mark stands for; where no rule reads it, the mark's rule alone vouches.
  private static PartNumber known(Rules maker, MarkRule rule, String number) {
    return maker
        .numbers()
        .exact(number)
        .orElseGet(() ->
            new PartNumber(
                rule.maker(),
                number,
                number,
                number,
                null,
                null,
                List.of(),
                "",
                Level.SAME_DEVICE_BASE,
                "",
                rule.source()));
  }

  /// Numbers whose letters and digits agree and whose dashes do not.
  public List<FoundNumber> loose(String text) {
    List<FoundNumber> found = new ArrayList<>();
    for (Rules maker : readers.of(text)) {
      maker
          .numbers()
          .loose(text)
          .ifPresent(number -> found.add(FoundNumber.of(number, Reading.DASHES_DIFFER, DASHES)));
    }
    return found;
  }

  /// Numbers that the text begins with, where its end is not explained.
  public List<FoundNumber> near(String text) {
    List<FoundNumber> found = new ArrayList<>();
    for (Rules maker : readers.of(text)) {
      maker
          .numbers()
          .near(text)
          .ifPresent(number ->
              found.add(
                  FoundNumber.of(
                      number,
                      Reading.NEAR,
                      Sentence.later(() ->
                          Sentence.of(
                              "{0} after {1} is not explained: another variant, not that number",
                              number.unexplained(), number.number())))));
    }
    return found;
  }

  /// Known devices that the text is when one or two signs were misread.
  public List<FoundNumber> misread(String text) {
    List<FoundNumber> found = new ArrayList<>();
    int changes = 2;
    for (Misreadings.Alternative other : Misreadings.of(text)) {
      if (!found.isEmpty() && other.changes() > changes) {
        break;
      }
      for (FoundNumber each : exact(other.text())) {
        if (each.number().level() != Level.SAME_FAMILY) {
          changes = other.changes();
          found.add(
              new FoundNumber(
                  each.number(),
                  changes == 1 ? Reading.MISREAD_ONCE : Reading.MISREAD_TWICE,
                  each.reading() == Reading.EXACT
                      ? other.what()
                      : Sentence.joined("; ", List.of(other.what(), each.reason())),
                  each.source()));
        }
      }
    }
    return found;
  }

  /// What a text too short for a number stands for when the maker is known to be one of these.
  public List<FoundNumber> shortened(String text, Collection<String> keys) {
    return marked(text, MarkRule.Kind.SHORT, Set.copyOf(keys));
  }

  /// Modules that carry a chip.
  public List<FoundNumber> modules(PartNumber chip) {
    return marked(chip.number(), MarkRule.Kind.MODULE, Set.of(chip.maker()));
  }

  private List<FoundNumber> marked(String text, MarkRule.Kind kind, Set<String> keys) {
    List<FoundNumber> found = new ArrayList<>();
    for (Rules maker : makers) {
      Maker who = maker.file().maker();
      for (MarkRule rule : maker.file().marks()) {
        if (rule.kind() == kind && keys.contains(who.key())) {
          rule.number(text).ifPresent(number -> found.add(marked(maker, rule, text, number)));
        }
      }
    }
    return found;
  }

  /// Whether some maker's rule expects more before this text can be a number.
  public boolean tooShort(String text) {
    return makers.stream()
        .flatMap(maker -> maker.file().marks().stream())
        .anyMatch(rule -> rule.kind() == MarkRule.Kind.SHORT && rule.number(text).isPresent());
  }

  /// A text that no rule knows, as a number.
  public FoundNumber text(String text) {
    return FoundNumber.of(PartNumber.textOnly(text), Reading.TEXT, TEXT_ONLY);
  }
}

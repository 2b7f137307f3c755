package dev.chokepoint.parts.number;

import dev.chokepoint.parts.maker.MakerRules;
import dev.chokepoint.parts.maker.PartRule;
import dev.chokepoint.parts.maker.Suffix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/// Reads whole part numbers by one maker's rules, peeling what its suffixes allow.
final class NumberRules {

  /// More suffixes than this stand on no number.
  private static final int MOST_PEELED = 4;

  /// The longest end that is reported as unexplained; beyond it the text is another one.
  private static final int LONGEST_UNEXPLAINED = 3;

  private final MakerRules rules;
  private final Beginnings<PartRule> exact;
  private final Beginnings<PartRule> loose;

  NumberRules(MakerRules rules) {
    this.rules = rules;
    this.exact = Beginnings.of(rules.parts(), PartRule::exact);
    this.loose = Beginnings.of(rules.parts(), PartRule::loose);
  }

  /// Whether some rule may read a text that begins so.
  boolean mayRead(String beginning) {
    return !exact.of(beginning).isEmpty() || !loose.of(beginning).isEmpty();
  }

  /// The number as it stands.
  Optional<PartNumber> exact(String text) {
    return best(text, false);
  }

  /// The number with dashes left out or put in.
  Optional<PartNumber> loose(String text) {
    return best(text, true);
  }

  /// The number up to an end that no rule explains; never silently the number itself.
  Optional<PartNumber> near(String text) {
    if (exact.of(text).isEmpty()) {
      return Optional.empty();
    }
    for (int cut = 1; cut <= LONGEST_UNEXPLAINED && text.length() - cut > 4; cut++) {
      String end = text.substring(text.length() - cut);
      Optional<PartNumber> found = whole(text.substring(0, text.length() - cut), List.of(), false);
      if (found.isPresent() && found.get().packageCode() != null) {
        return Optional.of(unexplained(found.get(), text, end));
      }
    }
    return Optional.empty();
  }

  private static PartNumber unexplained(PartNumber near, String text, String end) {
    return new PartNumber(
        near.maker(),
        text,
        near.number(),
        near.base(),
        near.packageCode(),
        near.grade(),
        near.peeled(),
        end,
        Level.SAME_DEVICE_BASE,
        near.what(),
        near.source());
  }

  private Optional<PartNumber> best(String text, boolean loose) {
    if ((loose ? this.loose : exact).of(text).isEmpty()) {
      return Optional.empty();
    }
    List<PartNumber> ways = new ArrayList<>();
    peel(text, text, List.of(), loose, ways);
    return ways.stream()
        .min(
            Comparator.comparing((PartNumber way) -> way.level())
                .thenComparing(way -> way.packageCode() == null)
                .thenComparingInt(way -> way.base().length())
                .thenComparingInt(way -> way.peeled().size()));
  }

  private void peel(
      String written, String text, List<Peeled> peeled, boolean loose, List<PartNumber> ways) {
    whole(text, peeled, loose).map(way -> written(way, written)).ifPresent(ways::add);
    if (peeled.size() == MOST_PEELED) {
      return;
    }
    for (Suffix suffix : rules.suffixes()) {
      if (text.endsWith(suffix.text()) && text.length() > suffix.text().length() + 2) {
        List<Peeled> more = new ArrayList<>();
        more.add(new Peeled(suffix.text(), suffix.meaning()));
        more.addAll(peeled);
        peel(written, text.substring(0, text.length() - suffix.text().length()), more, loose, ways);
      }
    }
  }

  private static PartNumber written(PartNumber number, String written) {
    return new PartNumber(
        number.maker(),
        written,
        number.number(),
        number.base(),
        number.packageCode(),
        number.grade(),
        number.peeled(),
        number.unexplained(),
        number.level(),
        number.what(),
        number.source());
  }

  private Optional<PartNumber> whole(String text, List<Peeled> peeled, boolean loose) {
    for (PartRule rule : (loose ? this.loose : exact).of(text)) {
      Matcher matcher = (loose ? rule.loose() : rule.exact()).matcher(text);
      if (matcher.matches()) {
        return Optional.of(number(rule, matcher, text, peeled));
      }
    }
    return Optional.empty();
  }

  private static PartNumber number(
      PartRule rule, Matcher matcher, String text, List<Peeled> peeled) {
    String base = group(matcher, "base");
    String packageCode = group(matcher, "package");
    String rest = group(matcher, "rest");
    boolean open =
        matcher.namedGroups().containsKey("package") || matcher.namedGroups().containsKey("rest");
    Level level;
    if (rule.familyOnly()) {
      level = Level.SAME_FAMILY;
    } else if (packageCode != null || rest != null || !open || !peeled.isEmpty()) {
      // A suffix follows only a number that is whole.
      level = Level.SAME_ORDERABLE;
    } else {
      level = Level.SAME_DEVICE_BASE;
    }
    return new PartNumber(
        rule.maker(),
        text,
        text,
        base != null ? base : rule.familyOnly() ? family(matcher, text) : text,
        packageCode,
        group(matcher, "grade"),
        peeled,
        "",
        level,
        rule.what(),
        rule.source());
  }

  /// A family is written as what its devices share and one `X` for each sign that varies.
  private static String family(Matcher matcher, String text) {
    String shared = group(matcher, "family");
    return shared == null ? text : shared + "X".repeat(text.length() - shared.length());
  }

  private static @Nullable String group(Matcher matcher, String name) {
    if (!matcher.namedGroups().containsKey(name)) {
      return null;
    }
    String found = matcher.group(name);
    return found == null || found.isEmpty() ? null : found;
  }
}

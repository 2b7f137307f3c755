package dev.chokepoint.parts.decode;

import dev.chokepoint.parts.marking.Marking;
import dev.chokepoint.parts.marking.Token;
import dev.chokepoint.parts.number.FoundNumber;
import dev.chokepoint.parts.number.Level;
import dev.chokepoint.parts.number.PartReader;
import dev.chokepoint.parts.number.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds the part numbers of a marking. Top marks split a number over lines, so runs of up to four
/// tokens are tried as one. Exact readings come first; weaker ones are tried only where a maker
/// that is known has no exact one.
final class PartSearch {

  private static final int LONGEST_RUN = 4;
  private static final int LONGEST_NUMBER = 32;
  private static final int MOST = 8;

  /// Shorter words are built like some maker's number by chance.
  private static final int SURE_LENGTH = 8;

  /// What a description says of the package: `SIP8`, `TQFP44`, `SOIC-8N`.
  private static final Pattern PACKAGE =
      Pattern.compile(
          "(?:[SD]IP|PDIP|SOIC|SOP|[TMV]?SSOP|MSOP|[TLVP]?QFP|[VW]?QFN|DFN|F?BGA|PLCC|SOT|TO|LGA|SMD)"
              + "-?[0-9]{1,4}[A-Z]{0,2}");

  /// What a description says of a bus or line: `RS-232`, `1000BASE-T`.
  private static final Pattern STANDARD =
      Pattern.compile(
          "RS-?(?:232|422|423|485)|[0-9]{2,5}BASE-?T?X?|USB-?[0-9.]+|DDR[0-9]?|PCI-?E?X?|[2-5]G(?:/[2-5]G)*");

  /// A shorter text without a rule is as likely a lot.
  private static final int SHORTEST_TEXT = 5;

  /// Capacitance and voltage, or a tyre's load: three digits and a letter name no part.
  private static final Pattern VALUE_CODE = Pattern.compile("[0-9]{3}[A-Z]");

  private final PartReader reader;
  private final Marking marking;
  private final Set<String> known;
  private final boolean strange;
  private final Predicate<Token> names;

  /// @param makers who is known to have made the part
  PartSearch(PartReader reader, Marking marking, MakerSearch makers) {
    this.reader = reader;
    this.marking = marking;
    this.known = makers.known();
    this.strange = makers.givenIsUnknown();
    this.names = token -> makers.nameAt(token.index()).isPresent();
  }

  /// The candidates, the surest first.
  List<PartCandidate> candidates() {
    List<PartCandidate> exact = runs(LONGEST_RUN, reader::exact);
    List<PartCandidate> found = kept(exact, this::ofKnownMaker);
    // Whoever is named and has no rules here builds numbers of its own; a misreading as another
    // maker's would be chance.
    if (found.isEmpty() && !(known.isEmpty() && strange)) {
      found = kept(weaker(), this::ofKnownMaker);
    }
    // Who has no rules here has numbers of its own, which another's rules meet by chance.
    if (found.isEmpty() && !strange) {
      found = kept(exact, this::sureOfAnotherMaker);
    }
    List<PartCandidate> all = ranked(found);
    if (all.isEmpty()) {
      return textOnly();
    }
    all.addAll(modules(all.getFirst()));
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private List<PartCandidate> weaker() {
    List<PartCandidate> found = new ArrayList<>(runs(1, reader::near));
    found.addAll(runs(2, reader::loose));
    found.addAll(runs(2, text -> reader.shortened(text, known)));
    if (found.stream().noneMatch(this::ofKnownMaker)) {
      found.addAll(runs(2, this::misread));
    }
    return found;
  }

  /// Only what has letters and digits, and five signs of them, is worth reading otherwise.
  private List<FoundNumber> misread(String text) {
    return text.length() >= 5 && text.matches(".*[A-Z].*") ? reader.misread(text) : List.of();
  }

  private boolean ofKnownMaker(PartCandidate candidate) {
    String maker = candidate.number().maker();
    if (known.isEmpty() && strange) {
      return maker.isEmpty() || !unsure(candidate);
    }
    return known.isEmpty() || maker.isEmpty() || known.contains(maker);
  }

  /// Whether a number is of another maker than the one that is known, beyond chance.
  private boolean sureOfAnotherMaker(PartCandidate candidate) {
    boolean shortMark =
        candidate.firstToken() == candidate.lastToken()
            && marking.tokens().get(candidate.firstToken()).folded().length() < SHORTEST_TEXT;
    return (!unsure(candidate) && !shortMark)
        || (candidate.reading() == Reading.EXACT
            && candidate.firstToken() == candidate.lastToken()
            && candidate.number().number().length() >= SURE_LENGTH);
  }

  private static List<PartCandidate> kept(
      List<PartCandidate> candidates, Predicate<PartCandidate> which) {
    return candidates.stream().filter(which).toList();
  }

  private List<PartCandidate> runs(int longest, Function<String, List<FoundNumber>> read) {
    List<PartCandidate> found = new ArrayList<>();
    List<Token> tokens = marking.tokens();
    for (int first = 0; first < tokens.size(); first++) {
      StringBuilder text = new StringBuilder();
      if (isQuantity(first) || (longest < LONGEST_RUN && tokens.get(first).isWord())) {
        continue;
      }
      for (int last = first; last < Math.min(tokens.size(), first + longest); last++) {
        Token token = tokens.get(last);
        int before = text.length();
        if (last > first
            && (token.isWord() || names.test(token) || endsAPhrase(tokens.get(last - 1)))) {
          break;
        }
        boolean broken = last > first && digitsMeet(text, token);
        text.append(token.folded());
        if (text.length() > LONGEST_NUMBER) {
          break;
        }
        if (digitIn(text)) {
          for (FoundNumber each : finished(text.toString(), last, read)) {
            if (last == first || belongs(each, token, before, broken)) {
              found.add(new PartCandidate(each, first, last));
            }
          }
        }
      }
    }
    return found;
  }

  /// Whether a comma after it parts the token from what follows.
  private static boolean endsAPhrase(Token token) {
    return token.raw().endsWith(",") || token.raw().endsWith(";");
  }

  /// Whether the token is a bare number with its unit behind it, as in `2300-2500 MHz`, or a
  /// standard.
  private boolean isQuantity(int index) {
    List<Token> tokens = marking.tokens();
    return STANDARD.matcher(tokens.get(index).folded()).matches()
        || (index + 1 < tokens.size() && Quantities.are(tokens.get(index), tokens.get(index + 1)));
  }

  /// The readings of a run; a `+` that begins the next token ends the number before it.
  private List<FoundNumber> finished(
      String text, int last, Function<String, List<FoundNumber>> read) {
    List<Token> tokens = marking.tokens();
    if (last + 1 < tokens.size() && tokens.get(last + 1).folded().startsWith("+")) {
      List<FoundNumber> whole = read.apply(text + "+");
      if (!whole.isEmpty()) {
        return whole;
      }
    }
    return read.apply(text);
  }

  /// Whether the run would make one group of digits of two: only a top mark may do so.
  private static boolean digitsMeet(CharSequence text, Token next) {
    return Character.isDigit(text.charAt(text.length() - 1))
        && Character.isDigit(next.folded().charAt(0));
  }

  /// Whether the last token of a run is a piece of the number: it adds more than a suffix, and
  /// where it has digits the rule knows what they are.
  private static boolean belongs(FoundNumber found, Token last, int before, boolean broken) {
    boolean adds = found.number().number().length() > before;
    boolean known =
        found.reading() != Reading.EXACT
            || (!broken
                && (!last.hasDigit()
                    || last.folded().startsWith("-")
                    || found.number().packageCode() != null
                    || found.number().base().length() >= found.number().number().length()));
    return adds && known;
  }

  private static boolean digitIn(CharSequence text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private List<PartCandidate> ranked(List<PartCandidate> found) {
    List<PartCandidate> sorted =
        found.stream()
            .sorted(
                Comparator.comparing((PartCandidate each) -> known.isEmpty() && unsure(each))
                    .thenComparing(PartCandidate::reading)
                    .thenComparing(each -> each.number().level())
                    .thenComparing(PartSearch::unsure)
                    .thenComparingInt(each -> -each.number().number().length())
                    .thenComparingInt(PartCandidate::lastToken))
            .toList();
    Map<String, PartCandidate> best = new LinkedHashMap<>();
    for (PartCandidate each : sorted) {
      PartCandidate first = best.isEmpty() ? each : best.values().iterator().next();
      if (besides(first, each) && best.values().stream().noneMatch(better -> says(better, each))) {
        best.putIfAbsent(each.number().maker() + " " + each.number().written(), each);
      }
    }
    return new ArrayList<>(best.values());
  }

  private static boolean unsure(PartCandidate candidate) {
    return candidate.found().unverified();
  }

  /// Whether a candidate may stand beside the surest one. Where no maker is known, what a rule from
  /// memory says does not stand beside what a sourced one says.
  private boolean besides(PartCandidate first, PartCandidate other) {
    if (known.isEmpty() && unsure(other) && !unsure(first)) {
      return false;
    }
    return other.overlaps(first)
        || (!known.isEmpty() && other.reading().compareTo(Reading.PREFIX_COMPLETED) <= 0);
  }

  /// Whether the better candidate already says what the other one would.
  private static boolean says(PartCandidate better, PartCandidate other) {
    return better.overlaps(other)
        && better.number().maker().equals(other.number().maker())
        && (better.number().base().equals(other.number().base())
            || better.number().base().startsWith(other.number().base())
            || other.number().level() == Level.SAME_FAMILY);
  }

  private List<PartCandidate> modules(PartCandidate chip) {
    return reader.modules(chip.number()).stream()
        .map(module -> new PartCandidate(module, chip.firstToken(), chip.lastToken()))
        .toList();
  }

  /// The token that looks most like a number, when no rule knows one: of those with two digits the
  /// first, else the first.
  private List<PartCandidate> textOnly() {
    if (marking.tokens().stream().anyMatch(t -> VALUE_CODE.matcher(t.folded()).matches())) {
      // What stands beside a capacitance is a lot.
      return List.of();
    }
    return marking.tokens().stream()
        .filter(PartSearch::looksLikeANumber)
        .min(Comparator.comparing((Token token) -> digits(token) < 2))
        .map(token -> new PartCandidate(reader.text(token.folded()), token.index(), token.index()))
        .stream()
        .toList();
  }

  private static long digits(Token token) {
    return token.folded().chars().filter(Character::isDigit).count();
  }

  private static boolean looksLikeANumber(Token token) {
    String text = token.folded();
    return text.length() >= SHORTEST_TEXT
        && token.hasDigit()
        && token.hasLetter()
        && Character.isLetterOrDigit(text.charAt(0))
        && !Quantities.is(token, true)
        && !STANDARD.matcher(text).matches()
        && !PACKAGE.matcher(text).matches()
        && !VALUE_CODE.matcher(text).matches()
        && !text.matches("[0-9]{4}[A-Z]?[0-9]?");
  }
}

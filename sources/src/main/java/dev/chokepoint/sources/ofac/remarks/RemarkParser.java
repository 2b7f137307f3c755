package dev.chokepoint.sources.ofac.remarks;

import dev.chokepoint.sources.ofac.remarks.Remark.Fact;
import dev.chokepoint.sources.ofac.remarks.Remark.Link;
import dev.chokepoint.sources.ofac.remarks.Remark.NotUnderstood;
import dev.chokepoint.sources.ofac.remarks.Remark.OtherName;
import dev.chokepoint.sources.ofac.remarks.Remark.Position;
import dev.chokepoint.sources.ofac.remarks.Remark.Wallet;
import dev.chokepoint.sources.reference.CountryNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the Remarks of one entry apart: segments between semicolons, each understood by exactly
/// one rule or by none.
///
/// OFAC publishes no grammar of the column; the rules are what the SDN list of July 2021 and the
/// non-SDN list of December 2025 hold. A rule never guesses: text that only resembles a form is
/// [NotUnderstood].
public final class RemarkParser {

  private static final Pattern ALTERNATIVE = Pattern.compile("[Aa]lt\\. (?=\\S)");
  private static final Pattern NAME =
      Pattern.compile("(a\\.k\\.a\\.|f\\.k\\.a\\.|d\\.b\\.a\\.) '(.+)'", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("Linked To: (.+)", Pattern.DOTALL);
  private static final Pattern WALLET =
      Pattern.compile("Digital Currency Address - ([A-Z0-9]{2,10}) ([A-Za-z0-9:]{20,})");

  private static final Pattern SITE =
      Pattern.compile("((?:https?://|www\\.)\\S+)(?: \\(website\\))?");
  private static final Pattern MAILBOX =
      Pattern.compile("([\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)(?: \\(email\\))?");

  private final CountryNames countries;
  private final IdentifierForm identifiers = new IdentifierForm(IdentifierType.bundled());
  private final LabelTable<FactType> facts = FactType.bundled();
  private final Phrases phrases = Phrases.bundled();
  private final PositionWords positions = PositionWords.bundled();
  private final List<Function<String, Optional<Remark>>> rules =
      List.of(
          RemarkParser::name,
          RemarkParser::link,
          RemarkParser::wallet,
          this::fact,
          this::contact,
          text -> identifiers.read(text),
          text -> phrases.find(text));

  public RemarkParser(CountryNames countries) {
    this.countries = countries;
  }

  /// The segments in the order of the text. Every character belongs to at most one; those between
  /// are semicolons, white space and the final full stop.
  ///
  /// @param titles what the entry's Title column lists; OFAC repeats it in the Remarks
  public List<Segment> parse(String remarks, Set<String> titles) {
    return RemarkSplitter.split(remarks).stream()
        .map(piece -> segment(remarks, piece, titles))
        .toList();
  }

  /// What forms that part the remarks themselves give as one: it is not cut at semicolons.
  public Segment single(String text, Set<String> titles) {
    return segment(text, new RemarkSplitter.Piece(0, text.length()), titles);
  }

  private Segment segment(String remarks, RemarkSplitter.Piece piece, Set<String> titles) {
    String text = remarks.substring(piece.from(), piece.to());
    Matcher marked = ALTERNATIVE.matcher(text);
    boolean alternative = marked.lookingAt();
    String said = alternative ? text.substring(marked.end()) : text;
    return new Segment(piece.from(), piece.to(), text, alternative, remark(said, titles));
  }

  private Remark remark(String text, Set<String> titles) {
    String bare = withoutStop(text);
    for (Function<String, Optional<Remark>> rule : rules) {
      Optional<Remark> found = rule.apply(bare);
      if (found.isPresent()) {
        return found.get();
      }
    }
    if (titles.contains(bare)) {
      return new Position(bare);
    }
    boolean office = titles.contains(text) || positions.in(text);
    return office ? new Position(text) : new NotUnderstood(text);
  }

  /// What one part of the Title column is: an honorific, or else an office.
  public Remark title(String text) {
    return phrases
        .find(text)
        .filter(Remark.Honorific.class::isInstance)
        .orElseGet(() -> new Position(text));
  }

  /// Some segments in the middle carry a full stop of their own.
  private static String withoutStop(String text) {
    boolean stop = text.endsWith(".") && !LINK.matcher(text).matches();
    return stop ? text.substring(0, text.length() - 1) : text;
  }

  private static Optional<Remark> name(String text) {
    Matcher form = NAME.matcher(text);
    return form.matches()
        ? Optional.of(new OtherName(form.group(1).startsWith("f"), form.group(2).strip()))
        : Optional.empty();
  }

  private static Optional<Remark> link(String text) {
    Matcher form = LINK.matcher(text);
    return form.matches() ? Optional.of(new Link(form.group(1).strip())) : Optional.empty();
  }

  private static Optional<Remark> wallet(String text) {
    Matcher form = WALLET.matcher(text);
    return form.matches()
        ? Optional.of(new Wallet(form.group(1), form.group(2)))
        : Optional.empty();
  }

  private Optional<Remark> fact(String text) {
    return facts
        .find(text)
        .filter(found -> FactForm.fits(found.meaning().form(), found.rest(), countries))
        .map(found -> new Fact(found.meaning(), found.rest()));
  }

  /// Early remarks give addresses of sites and mailboxes without a label.
  private Optional<Remark> contact(String text) {
    Matcher site = SITE.matcher(text);
    if (site.matches()) {
      return fact("Website " + site.group(1));
    }
    Matcher mailbox = MAILBOX.matcher(text);
    return mailbox.matches() ? fact("Email " + mailbox.group(1)) : Optional.empty();
  }
}

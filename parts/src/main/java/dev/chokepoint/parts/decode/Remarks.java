package dev.chokepoint.parts.decode;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.parts.date.DateAnswer;
import dev.chokepoint.parts.decode.Decoding.Remark;
import dev.chokepoint.parts.maker.Introduction;
import dev.chokepoint.parts.maker.Maker;
import dev.chokepoint.parts.maker.MakerRules;
import dev.chokepoint.parts.maker.Makers;
import dev.chokepoint.parts.maker.Succession;
import dev.chokepoint.parts.marking.Marking;
import dev.chokepoint.parts.marking.Token;
import dev.chokepoint.parts.number.PartReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a reader of a decoding must know beside it.
final class Remarks {

  private final Makers makers;
  private final DateSearch dateSearch;
  private final List<Remark> remarks = new ArrayList<>();

  Remarks(Makers makers, DateSearch dateSearch) {
    this.makers = makers;
    this.dateSearch = dateSearch;
  }

  /// All of them.
  ///
  /// @param unknown the given maker's name when there are no rules for it
  List<Remark> of(
      Marking marking,
      @Nullable String unknown,
      List<MakerCandidate> candidates,
      List<PartCandidate> parts,
      DateAnswer dates,
      PartReader reader) {
    unknownMaker(unknown);
    conflict(candidates, parts);
    shared(parts);
    candidates.stream().limit(2).map(MakerCandidate::maker).forEach(this::succession);
    introduction(parts, dates);
    tooShort(marking, parts, reader);
    return List.copyOf(remarks);
  }

  private void unknownMaker(@Nullable String unknown) {
    if (unknown != null) {
      remarks.add(
          new Remark(
              Remark.Kind.LIMIT,
              Sentence.of(
                  "There are no rules for the maker \"{0}\": its numbers are kept as text unless a"
                      + " sourced rule reads them.",
                  unknown)));
    }
  }

  private void conflict(List<MakerCandidate> candidates, List<PartCandidate> parts) {
    if (candidates.isEmpty() || parts.isEmpty()) {
      return;
    }
    MakerCandidate first = candidates.getFirst();
    String reads = parts.getFirst().number().maker();
    if (first.evidence() != MakerCandidate.Evidence.NUMBER
        && !reads.isEmpty()
        && !makers.kin(first.maker().key()).contains(reads)) {
      remarks.add(
          new Remark(
              Remark.Kind.CONFLICT,
              Sentence.of(
                  "The maker is {0}, and {1} reads as a number of {2}; both stand.",
                  first.reason(), parts.getFirst().number().written(), name(reads))));
    }
  }

  private void shared(List<PartCandidate> parts) {
    if (!parts.isEmpty()
        && parts.getFirst().number().maker().isEmpty()
        && !parts.getFirst().number().source().isEmpty()) {
      remarks.add(
          new Remark(
              Remark.Kind.LIMIT,
              Sentence.of(
                  "Many makers share the number {0}; it is no evidence for any of them. A maker"
                      + " needs its own: a logo or a CAGE code.",
                  parts.getFirst().number().written())));
    }
  }

  private void succession(Maker maker) {
    for (Succession step : maker.successions()) {
      remarks.add(new Remark(Remark.Kind.SUCCESSION, went(maker, step)));
    }
  }

  private Sentence went(Maker maker, Succession step) {
    if (step.year().isEmpty()) {
      return Sentence.of(
          "{0} went to {1} ({2}); the brand's country at production is not today's.",
          maker.name(), name(step.to()), source(step.source()));
    }
    return Sentence.of(
        "{0} went to {1} in {2} ({3}); the brand's country at production is not today's.",
        maker.name(), name(step.to()), step.year(), source(step.source()));
  }

  private static Sentence source(String source) {
    return source.equals(MakerRules.UNVERIFIED)
        ? Sentence.of("unverified")
        : Sentence.verbatim(source);
  }

  private String name(String key) {
    return makers.rules(key).map(rules -> rules.maker().name()).orElse(key);
  }

  /// An unverified introduction removes no reading; it is told.
  private void introduction(List<PartCandidate> parts, DateAnswer dates) {
    if (parts.isEmpty() || dates.readings().size() < 2) {
      return;
    }
    for (Introduction each : dateSearch.introductions(parts.getFirst()).toList()) {
      if (each.unverified()) {
        remarks.add(
            new Remark(
                Remark.Kind.INFERENCE,
                Sentence.of(
                    "{0} is said to be sold since {1} (unverified), which would rule out earlier"
                        + " readings. All readings stay.",
                    parts.getFirst().number().base(), each.from())));
      }
    }
  }

  private void tooShort(Marking marking, List<PartCandidate> parts, PartReader reader) {
    Set<Integer> read = new HashSet<>();
    parts.forEach(part -> {
      for (int i = part.firstToken(); i <= part.lastToken(); i++) {
        read.add(i);
      }
    });
    for (Token token : marking.tokens()) {
      if (!read.contains(token.index()) && reader.tooShort(token.folded())) {
        remarks.add(
            new Remark(
                Remark.Kind.LIMIT,
                Sentence.of(
                    "{0} is too short for a part number unless the maker is known.", token.raw())));
      }
    }
  }
}

package dev.chokepoint.parts.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Reads date codes by the rules that ship with the program, one file a maker.
public final class DateCodes {

  /// Forms that several makers use. Its first tier is distinct enough to be tried when the rules of
  /// a known maker find nothing: the maker may be published wrongly.
  private static final String GENERIC = "generic";

  private final LocalDate today;
  private final Map<String, Optional<MakerRules>> files = new ConcurrentHashMap<>();

  private DateCodes(LocalDate today) {
    this.today = today;
  }

  /// The rules that ship with the program.
  ///
  /// @param today no part was made after this day
  public static DateCodes standard(LocalDate today) {
    return new DateCodes(today);
  }

  /// As the other `read`, when nothing is known about which tokens are the part number.
  public DateAnswer read(
      @Nullable String makerKey,
      List<String> tokens,
      @Nullable LocalDate recovered,
      List<PartLife> lives) {
    return read(makerKey, tokens, Set.of(), recovered, lives);
  }

  /// Every date the tokens may carry.
  ///
  /// @param makerKey the maker's stable lower-case key; null when the maker is unknown
  /// @param tokens folded upper-case tokens in the order of the marking
  /// @param partTokens places of tokens known to belong to the part number: they carry no date
  /// @param recovered the day the part was found; it was made no later. Null when unknown
  /// @param lives when the candidate parts were sold; a reading stays if any of them allows it
  public DateAnswer read(
      @Nullable String makerKey,
      List<String> tokens,
      Set<Integer> partTokens,
      @Nullable LocalDate recovered,
      List<PartLife> lives) {
    Optional<MakerRules> own = makerKey == null ? Optional.empty() : rules(makerKey);
    MakerRules.Floor floor = own.map(MakerRules::floor).orElse(null);
    MarkingReader marking =
        new MarkingReader(tokens, partTokens, new Limits(today, recovered, floor, lives));
    if (own.isPresent() && marking.apply(own.get().rules(), Integer.MAX_VALUE)) {
      return marking.answer(false);
    }
    MakerRules generic = rules(GENERIC).orElseThrow();
    boolean found = marking.apply(generic.rules(), own.isPresent() ? 1 : Integer.MAX_VALUE);
    return marking.answer(own.isEmpty() || found);
  }

  private Optional<MakerRules> rules(String key) {
    return files.computeIfAbsent(key, RuleFile::of);
  }
}

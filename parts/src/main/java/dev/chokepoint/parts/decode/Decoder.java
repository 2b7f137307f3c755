package dev.chokepoint.parts.decode;

import dev.chokepoint.parts.date.DateAnswer;
import dev.chokepoint.parts.date.DateCodes;
import dev.chokepoint.parts.decode.Decoding.Remark;
import dev.chokepoint.parts.maker.Makers;
import dev.chokepoint.parts.marking.Marking;
import dev.chokepoint.parts.number.PartReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decodes markings by the rules it is given. A decoding is a lead for a person who reads the part,
/// no identification: see `docs/methods/decode.md`.
public final class Decoder {

  private final Makers makers;
  private final PartReader reader;
  private final DateCodes codes;

  public Decoder(Makers makers, DateCodes codes) {
    this.makers = makers;
    this.reader = new PartReader(makers);
    this.codes = codes;
  }

  /// With the rules that ship with the program.
  ///
  /// @param today no part was made after this day
  public static Decoder standard(LocalDate today) {
    return new Decoder(Makers.standard(), DateCodes.standard(today));
  }

  /// What one marking says.
  ///
  /// @param marking as it was read, in any script, over one line or several
  /// @param maker who is said to have made it, as people write it; null when nobody says
  /// @param recovered the day the part was found, null when not known
  public Decoding decode(String marking, @Nullable String maker, @Nullable LocalDate recovered) {
    return decode(marking, maker, recovered, List.of());
  }

  /// What one marking says, beside others of the same board.
  ///
  /// @param neighbours decodings of other parts on the board; they make readings likelier, which is
  ///   stated, and remove none
  public Decoding decode(
      String marking,
      @Nullable String maker,
      @Nullable LocalDate recovered,
      List<Decoding> neighbours) {
    Marking read = Marking.of(marking);
    MakerSearch makerSearch = new MakerSearch(makers, read, maker);
    List<PartCandidate> parts = new PartSearch(reader, read, makerSearch).candidates();
    List<MakerCandidate> candidates = makerSearch.with(parts);
    DateSearch dateSearch = new DateSearch(makers, codes);
    DateAnswer dates = dateSearch.answer(read, candidates, parts, recovered);
    List<TokenReading> tokens =
        new TokenRoles(makers, makerSearch, candidates, parts, dates).of(read);
    List<Remark> remarks =
        new ArrayList<>(
            new Remarks(makers, dateSearch)
                .of(
                    read,
                    makerSearch.givenIsUnknown() ? maker : null,
                    candidates,
                    parts,
                    dates,
                    reader));
    SameBoard.inference(dates.readings(), neighbours).ifPresent(remarks::add);
    return new Decoding(
        read,
        tokens,
        candidates,
        parts,
        dates.readings(),
        dates.excluded(),
        dates.refusals(),
        remarks,
        Confidences.of(candidates, parts, remarks));
  }
}

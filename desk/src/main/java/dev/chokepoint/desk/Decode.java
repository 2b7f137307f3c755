package dev.chokepoint.desk;

import dev.chokepoint.controls.goods.GoodsLead;
import dev.chokepoint.controls.goods.GoodsLeads;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.parts.decode.Decoder;
import dev.chokepoint.parts.decode.Decoding;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// "What is this part, and when was it made?" It needs no imported data.
public final class Decode {

  private final LocalDate today;

  /// @param clock tells the day after which nothing was made
  public Decode(Clock clock) {
    this.today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /// What the marking says, by the rules that ship with the program, and under which headings its
  /// part may be declared.
  ///
  /// @throws BadRequest if there is no marking, or the part was recovered after today
  public DecodeAnswer answer(DecodeRequest request) {
    if (request.marking().isBlank()) {
      throw BadRequest.usage(Sentence.of("give the marking as it stands on the part"));
    }
    if (request.recovered() != null && request.recovered().isAfter(today)) {
      throw BadRequest.usage(
          Sentence.of("--recovered {0} lies after today, {1} (UTC)", request.recovered(), today));
    }
    Decoder decoder = Decoder.standard(today);
    List<Decoding> neighbours =
        request.besides().stream()
            .map(marking -> decoder.decode(marking, null, request.recovered()))
            .toList();
    Decoding decoding =
        decoder.decode(request.marking(), request.maker(), request.recovered(), neighbours);
    return new DecodeAnswer(decoding, goods(decoding));
  }

  private static List<GoodsLead> goods(Decoding decoding) {
    GoodsLeads leads = GoodsLeads.bundled();
    return decoding.parts().stream()
        .map(part -> part.number().what())
        .distinct()
        .flatMap(what -> leads.of(what).stream())
        .toList();
  }
}

package dev.chokepoint.desk;

import dev.chokepoint.controls.goods.GoodsLead;
import dev.chokepoint.parts.decode.Decoding;
import java.util.List;

/// What a marking says, and which headings its part may be declared under.
///
/// @param decoding by the rules of markings
/// @param goods headings to search trade data for, those of the surest part first: candidates,
///   never a classification
public record DecodeAnswer(Decoding decoding, List<GoodsLead> goods) {

  public DecodeAnswer {
    goods = List.copyOf(goods);
  }
}

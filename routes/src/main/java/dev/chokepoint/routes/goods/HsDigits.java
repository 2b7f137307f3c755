package dev.chokepoint.routes.goods;

import dev.chokepoint.controls.goods.HsCode;
import java.util.List;

/// HS codes as whole numbers of six digits.
final class HsDigits {

  static final int NONE = -1;

  private HsDigits() {}

  /// The code that all values agree on; [#NONE] when there is none or several.
  static int only(List<String> values) {
    int only = NONE;
    for (String value : values) {
      int digits = HsCode.parse(value).map(code -> Integer.parseInt(code.digits())).orElse(NONE);
      if (digits == NONE || digits == only) {
        continue;
      }
      if (only != NONE) {
        return NONE;
      }
      only = digits;
    }
    return only;
  }
}

package dev.chokepoint.routes.goods;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.parts.maker.Makers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// An index holds what runs read as by the rules of makers. With other rules it would be searched
/// for what it does not hold, so other rules are another version of it.
class GoodsVersionTest {

  @Test
  void otherRulesOfMakersNeedAnotherVersionOfTheIndex() throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    Makers.standard()
        .all()
        .forEach(maker -> {
          String rules = maker.maker().key() + maker.parts() + maker.marks() + maker.suffixes();
          digest.update(rules.getBytes(StandardCharsets.UTF_8));
        });
    String now = Sections.VERSION + " " + HexFormat.of().formatHex(digest.digest(), 0, 8);
    assertThat(now)
        .as("rules of makers changed: give Sections.VERSION the next number, then note the digest")
        .isEqualTo("3 02028e8ee0555349");
  }
}

package dev.chokepoint.casebook.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.casebook.casefile.CitedText.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CitedTextTest {

  private static final CaseFile FILE = SampleFile.file("Ambrel Trade FZE");

  private static String told(String text) {
    return CitedText.of(text, FILE).stream()
        .map(piece ->
            switch (piece) {
              case Piece.Words words -> words.text();
              case Piece.Citation cited -> "{" + cited.pin().pinned().number() + "}";
            })
        .collect(Collectors.joining("|"));
  }

  @Test
  void aNumberInTwoBracketsCitesThePinOfThatEntry() {
    assertThat(told("It received [[7]], as [[9]] tells."))
        .isEqualTo("It received |{7}|, as |{9}| tells.");
    assertThat(told("[[4]][[5]]")).isEqualTo("{4}|{5}");
  }

  @Test
  void whatIsNoPinOfTheCaseStaysAsItWasWritten() {
    String text = "See [[400]], [[x]], [7], [[ 7 ]] and [[99999999999999999999]].";
    assertThat(told(text)).isEqualTo(text);
    assertThat(told("")).isEmpty();
  }

  @Test
  void everyKindOfPinHasAName() {
    List<String> names =
        FILE.pins().stream().map(pin -> CitedText.name(pin, e -> e.entity().id())).toList();
    assertThat(names).doesNotContain("").contains("s-company", "summary");
  }
}

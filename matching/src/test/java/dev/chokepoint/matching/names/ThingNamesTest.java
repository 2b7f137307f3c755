package dev.chokepoint.matching.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ships, aircraft and parts.
class ThingNamesTest {

  private static final NameReader READER = new NameReader(TestTables.TABLES);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VESSEL   | MV SEA STAR III    | motorvessel:VESSEL_PREFIX sea:DISTINCTIVE star:GENERIC 3:NUMBER
          VESSEL   | M/T Adrian Darya 1 | motortanker:VESSEL_PREFIX adrian:DISTINCTIVE darya:DISTINCTIVE 1:NUMBER
          VESSEL   | M.V. Nasha         | motorvessel:VESSEL_PREFIX nasha:DISTINCTIVE
          VESSEL   | Т/Х Маршал Жуков   | motorvessel:VESSEL_PREFIX marshal:DISTINCTIVE zhukov:DISTINCTIVE
          VESSEL   | Tanker             | tanker:DISTINCTIVE
          AIRCRAFT | EP-GOX             | epgox:REGISTRATION
          AIRCRAFT | EP GOX             | ep:REGISTRATION gox:REGISTRATION
          AIRCRAFT | Boeing 747-200     | boeing:GENERIC 747200:REGISTRATION
          OBJECT   | XC7Z020-1CLG400I   | xc7z0201clg400i:DISTINCTIVE
          OBJECT   | TMS320F28335PGFA   | tms320f28335pgfa:DISTINCTIVE
          OBJECT   | Shahed-136         | shahed136:DISTINCTIVE
          ANY      | Petrov Trading LLC | petrov:DISTINCTIVE commerce:GENERIC llc:LEGAL_FORM
          ANY      | Ivan Petrov        | ivan:GIVEN petrov:FAMILY
          """)
  void wordsAndRoles(NameKind kind, String raw, String tokens) {
    String read =
        READER.read(raw, kind).tokens().stream()
            .map(token -> token.meaning() + ":" + token.role())
            .collect(Collectors.joining(" "));
    assertThat(read).isEqualTo(tokens);
  }
}

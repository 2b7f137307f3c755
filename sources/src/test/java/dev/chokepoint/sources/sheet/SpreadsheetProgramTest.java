package dev.chokepoint.sources.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.testing.BytesFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Workbooks that a real spreadsheet program wrote.
///
/// `parties.xlsx` and `parties.ods` were made on 26 November 2026 by LibreOffice 7.4.7.2 of Debian
/// 12 from `parties.fods` beside them: `soffice --headless --convert-to xlsx parties.fods`, and the
/// same to `ods`. The program reckoned the formulas; dates are cells with two formats; there is a
/// second sheet. It writes texts as shared strings, and of formulas as `t="str"`; it writes no
/// inline strings, which [TableFileTest] has.
class SpreadsheetProgramTest {

  private static List<String> read(String name) throws IOException {
    List<String> lines = new ArrayList<>();
    try (InputStream in = SpreadsheetProgramTest.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      new TableFile(new BytesFile(name, bytes))
          .read(
              new TableFile.Sink() {
                @Override
                public void header(List<String> columns) {
                  lines.add(String.join("|", columns));
                }

                @Override
                public void row(long line, List<String> cells) {
                  lines.add(line + ": " + String.join("|", cells));
                }

                @Override
                public void issue(ReadIssue issue) {
                  lines.add(issue.severity() + " " + issue.reason());
                }
              });
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(strings = {"parties.xlsx", "parties.ods"})
  void isReadAsItShows(String name) throws IOException {
    assertThat(read(name))
        .containsExactly(
            "name|schema|country|incorporation date|inn|share|address|note",
            "2: Завод «Ветер» ООО|Company|ru|2015-03-04|1646019914|2469|ул. Ленина, 5; Казань|Company ru",
            "3: SHAGIVALEEV, Timur|Person|ru|1980-12-31||0.5|line one\nline two|1981-01-01",
            "4: Qods Aviation||ir|1985|0012345678|1234.5|TRUE|#DIV/0!");
  }
}

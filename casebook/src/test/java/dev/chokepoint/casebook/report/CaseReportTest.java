package dev.chokepoint.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.casebook.casefile.CaseFile;
import dev.chokepoint.casebook.casefile.Pin;
import dev.chokepoint.casebook.casefile.Pinned;
import dev.chokepoint.casebook.casefile.PublicVersion;
import dev.chokepoint.casebook.casefile.SampleFile;
import dev.chokepoint.casebook.casefile.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CaseReportTest {

  private static final String HOSTILE =
      "</title><script>alert(1)</script> \" onload='x' \u202Egpj.exe & <img src=x onerror=y>";

  private static String report(String name) {
    return CaseReport.of(SampleFile.MODEL, SampleFile.file(name), null);
  }

  @Test
  void itTellsTheCaseFromSummaryToSources() {
    String page = report("Ambrel Trade FZE");
    assertThat(page)
        .containsSubsequence(
            "TLP:AMBER - not for the press",
            "<h2>Summary</h2>",
            "<h2>Findings</h2>",
            "<h2>Routes</h2>",
            "<h2>Parties</h2>",
            "<h2>Goods</h2>",
            "<h2>Links and other facts</h2>",
            "<h2>Decisions and entries</h2>",
            "<h2>Files</h2>",
            "<h2>Method</h2>",
            "<h2>Sources</h2>",
            "TLP:AMBER - not for the press");
  }

  @Test
  void aStepSaysItsStrengthInWordsAndTheWeakestIsNamed() {
    assertThat(report("Ambrel Trade FZE"))
        .contains("class=\"step documented\"", "class=\"step assumed\"", "date unknown")
        .contains("As strong as its weakest step: assumed (Ambrel Trade FZE to Item 1).");
  }

  @Test
  void everyNumberLeadsToItsSource() {
    String page = report("Ambrel Trade FZE");
    assertThat(page)
        .contains("href=\"#source-1\"", "<li id=\"source-1\">Letter of the maker")
        .contains("<li id=\"source-2\">Sample register");
  }

  @Test
  void whatANoteCitesIsNamedWithItsDocuments() {
    CaseFile file = SampleFile.file("Ambrel Trade FZE");
    Pin.OfNote note =
        new Pin.OfNote(
            new Pinned(90, file.opened(), "an analyst", null),
            Section.FINDING,
            "<b>[[4]]</b> and [[9]], not [[91]].");
    List<Pin> pins = new ArrayList<>(file.pins());
    pins.add(note);
    assertThat(CaseReport.of(SampleFile.MODEL, file.with(pins), null))
        .contains("&lt;b&gt;<cite>Ambrel Trade FZE</cite> <sup class=\"cite\">[<a href=\"#source-")
        .contains("not [[91]].");
  }

  @Test
  void aHostileNameStaysText() {
    String page = report(HOSTILE);
    assertThat(page)
        .doesNotContain("<script", "<img", "onload='", "\u202E")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void nothingRunsAndNothingComesFromElsewhere() {
    String page = report("Ambrel Trade FZE");
    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContain("<script", "src=", "href=\"http", "url(", "@import");
  }

  @Test
  void itNeverAccuses() {
    assertThat(report("Ambrel Trade FZE").toLowerCase(Locale.ROOT))
        .doesNotContain("guilty", "evader", "confirmed", "illegal");
  }

  @Test
  void thePublicVersionListsWhatItLeavesOut() {
    PublicVersion open = PublicVersion.of(SampleFile.MODEL, SampleFile.file("Ambrel Trade FZE"));
    String page = CaseReport.of(SampleFile.MODEL, open.file(), open.withheld());
    assertThat(page)
        .contains("<h2>Withheld from this version</h2>", "date of birth: Zebulon Sample")
        .doesNotContain("1970-01-02", "2 Home Lane", "+000", "board.jpg,");
  }

  @Test
  void theSameCaseGivesTheSamePage() {
    assertThat(report("Ambrel Trade FZE")).isEqualTo(report("Ambrel Trade FZE"));
  }
}

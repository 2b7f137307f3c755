package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a marking says is told on a page, from nothing but its address, in the reader's language.
class DecodePagesTest {

  private static final String[] BROWSER = {"Accept", "text/html,*/*;q=0.8"};
  private static final String TEXAS =
      "/decode?marking=TMS320%0AF28335PGFA%0AG4A-17CHCHW&maker=Texas%20Instruments";
  private static final String HOSTILE = "<script>alert(1)</script> STM32F765VIT6\"><img src=x>";

  /// What stands in English on a page in Ukrainian and says so, and what is no text.
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "<(\\w+)[^>]*lang=\"en\"[^>]*>[^<]*</\\1>|(?s)<(nav|header|footer|form|head|script)\\b.*?</\\2>|<[^>]*>");

  /// Words that hardly any English sentence of an engine lacks.
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\b(the|is|of|as|or|and|no|not|read|reads|in|only|part|maker|unverified|circuit|week)\\b");

  @TempDir static Path data;
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.over(data);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String page(String path) {
    return server.get(path, BROWSER).text();
  }

  private static String decode(String marking) {
    return "/decode?marking=" + URLEncoder.encode(marking, StandardCharsets.UTF_8);
  }

  private static String words(String html) {
    return NO_WORDS
        .matcher(html.substring(html.indexOf("<h1"), html.indexOf("</main>")))
        .replaceAll(" ");
  }

  @Test
  void aMarkingOverThreeLinesIsReadAsTheCommandReadsIt() {
    assertThat(page(TEXAS))
        .contains(
            "TMS320 F28335PGFA G4A-17CHCHW",
            "TMS320F28335PGFA",
            "the whole number, as one would order it",
            "digital signal processor",
            "Texas Instruments (brand of United States): given as Texas Instruments",
            "2011-07-01 to 2011-07-31",
            "from G4A-17CHCHW",
            "HS 8542.31",
            "CHPL tier 1: ICs: processors and controllers",
            "Each is a candidate, never a classification",
            "Confidence: high, since the number is built by rule and the maker agrees.",
            "A decoding is a lead, no identification.",
            "date code");
  }

  @Test
  void inUkrainianNoSentenceIsLeftInEnglish() {
    String ukrainian = page(TEXAS + "&lang=uk");
    assertThat(ukrainian)
        .contains(
            "цифровий сигнальний процесор",
            "повний номер, яким замовляють",
            "указано як Texas Instruments",
            "Надійність: висока. Причина: номер побудовано за правилом, і виробник збігається.",
            "Розшифрування — це підказка, а не ідентифікація.",
            "інтегральні схеми: процесори й контролери",
            "код дати");
    assertThat(words(ukrainian)).doesNotContainPattern(ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STM32F765VIT6 GH27N 93",
        "2018 LTC2174 UKG-14",
        "MIMXRT1062 DVL6A 0N00X 2241",
        "PS767D301 24T",
        "74HC595 Xilinx 1234 47uF 25V",
        "M83238I",
        "word 5E55 ZZZ"
      })
  void whateverIsReadIsSaidInUkrainian(String marking) {
    String ukrainian =
        words(page(decode(marking) + "&maker=Linear&lang=uk"))
            .replaceAll("\\(war-sanctions[^)]*\\)", "");
    assertThat(ukrainian).doesNotContainPattern(ENGLISH);
  }

  @Test
  void othersOnTheBoardMakeAReadingLikelier() {
    String board =
        "/decode?marking=PS767D301%2024T%20B1CD&maker=Texas%20Instruments"
            + "&beside=CTS23CB3%2020M000000%202226";
    assertThat(page(board))
        .contains("Inferred from the same board, not read", "All readings stay.");
    assertThat(page(board + "&lang=uk")).contains("Виведено з тієї самої плати, а не прочитано");
  }

  @Test
  void thePartIsTracedFromThere() {
    assertThat(page(TEXAS + "&recovered=2024-05-31").replace("&amp;", "&"))
        .contains(
            "href=\"/trace?part=TMS320F28335PGFA&maker=Texas%20Instruments&dc=G4A-17CHCHW"
                + "&found=2024-05-31\"");
  }

  @Test
  void piecesAreSentAsATable() {
    assertThat(server.get(TEXAS + "&form=csv").text())
        .contains("id,token,role,why", "part number", "G4A-17CHCHW,date code,");
    assertThat(server.get(TEXAS + "&form=jsonl&select=1").text().lines())
        .singleElement()
        .asString()
        .contains("\"role\":\"part number\"");
    assertThat(server.get(TEXAS + "&form=xlsx").header("Content-Disposition"))
        .contains("tokens.xlsx");
    assertThat(server.get(TEXAS + "&form=pdf").status()).isEqualTo(400);
  }

  @Test
  void whatIsTypedIsNeverMarkup() {
    assertThat(
            page(
                decode(HOSTILE)
                    + "&maker="
                    + URLEncoder.encode(HOSTILE, StandardCharsets.UTF_8)
                    + "&beside="
                    + URLEncoder.encode(HOSTILE, StandardCharsets.UTF_8)))
        .contains("&lt;script")
        .doesNotContain("<script>alert", "<img src=x", "<SCRIPT>");
  }

  @Test
  void whatCannotBeReadIsToldAboveTheForm() {
    Reply blank = server.get("/decode?marking=%20%0A", BROWSER);
    assertThat(blank.status()).isEqualTo(400);
    assertThat(blank.text()).contains("Give the marking as it stands on the part.", "<textarea");
    Reply date = server.get("/decode?marking=NE555&recovered=soon&lang=uk", BROWSER);
    assertThat(date.status()).isEqualTo(422);
    assertThat(date.text()).contains("«soon» — не день", "NE555");
    Reply future = server.get("/decode?marking=NE555&recovered=2999-01-01", BROWSER);
    assertThat(future.status()).isEqualTo(400);
    assertThat(future.text()).contains("The part cannot have been found on 2999-01-01");
    assertThat(server.get(decode("A1 ".repeat(300)), BROWSER).status()).isEqualTo(422);
  }

  @Test
  void anEmptyFormAsksAndOtherPagesLeadToIt() {
    Reply form = server.get("/decode", BROWSER);
    assertThat(form.status()).isEqualTo(200);
    assertThat(form.text())
        .contains("What does this marking say?")
        .doesNotContain("role=\"alert\"");
    assertThat(page("/trace")).contains("href=\"/decode\"");
    assertThat(page("/")).contains("href=\"/decode\"");
  }
}

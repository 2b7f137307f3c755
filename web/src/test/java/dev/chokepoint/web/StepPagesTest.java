package dev.chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.casebook.SampleCase;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.TraceCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Behind a step that nothing documents stand the rule that draws it, the records at its ends, and
/// what would strengthen it.
class StepPagesTest {

  private static final String[] BROWSER = {"Accept", "text/html,*/*;q=0.8"};
  private static final String TRACE = "/trace?part=geran2-gur-2090";
  private static final Pattern STEP = Pattern.compile("href=\"(/evidence/step\\?[^\"]*)");

  @TempDir static Path data;
  private static RunningServer server;

  @BeforeAll
  static void start() throws IOException {
    try (Desk desk = new Desk(data, RunningServer.CLOCK, 2)) {
      new TraceCase(desk).importOnce(SampleCase.geran2());
    }
    server = RunningServer.over(data);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String page(String path) {
    return server.get(path, BROWSER).text();
  }

  private static Set<String> steps(String html) {
    Set<String> steps = new LinkedHashSet<>();
    Matcher matcher = STEP.matcher(html);
    while (matcher.find()) {
      String step = matcher.group(1).replace("&amp;", "&");
      if (!step.contains("lang=")) {
        steps.add(step);
      }
    }
    return steps;
  }

  /// The mark of the first weakest step of the trace.
  private static String weakest() {
    String trace = page(TRACE);
    return steps(trace.substring(trace.indexOf("step assumed weakest"))).iterator().next();
  }

  @Test
  void anAssumedStepOpensItsRuleItsInputsAndWhatWouldStrengthenIt() {
    String html = page(weakest());
    assertThat(html)
        .contains("No record: the step is drawn because the part must have passed that way or")
        .contains("Such a step is always assumed, whatever stands around it.")
        .contains("The records at its ends", "What would strengthen it", "Draft");
  }

  @Test
  void eachInputOpensInTurnDownToFileAndLine() {
    String html = page(weakest());
    assertThat(html).contains("class=\"source\"", "geran2/", " line ", "SHA-256");
    Set<String> others = steps(html);
    assertThat(others).as("records at its ends that are steps themselves").isNotEmpty();
    for (String other : others) {
      assertThat(page(other)).as(other).contains("The rule", "The records at its ends");
    }
  }

  @Test
  void theDrawerHasTheSameWithoutThePageAroundIt() {
    String drawer = page(weakest() + "&part=drawer");
    assertThat(drawer).contains("The rule").doesNotContain("<html", "<h1");
    assertThat(page(weakest())).contains("<h1", "href=\"/trace?part=geran2-gur-2090\"");
  }

  @Test
  void aReaderOfUkrainianIsToldInUkrainian() {
    assertThat(page(weakest() + "&lang=uk"))
        .contains("Жодного запису", "Записи на його кінцях")
        .contains("Жоден запис не повідомляє, як деталь потрапила до ")
        .doesNotContain("No record", "A shipment record", "came by the part");
  }

  @Test
  void aTraceIsToldInUkrainianToItsLastReason() {
    assertThat(page(TRACE + "&lang=uk"))
        .contains("Маршрут 1 з ", "Запис про відвантаження (джерело ")
        .contains("запис про продаж із кодами партії й дати", "лист складено англійською")
        .contains("крок «", "не вдалося перевірити повністю")
        .doesNotContain("A shipment record", "No record", "that fit", "appears on a list")
        .doesNotContain("the step from", "packing list", " of 2<", "unknown to");
  }

  @Test
  void aDateCodeIsReadInUkrainian() {
    assertThat(page("/trace?part=LTC6655&maker=Analog+Devices&dc=%232238&lang=uk"))
        .contains("; тут ", "рік")
        .doesNotContain("; here ", "digits of the year");
  }

  @Test
  void aStepThatIsNotThereIsSaidToBeGone() {
    Reply gone = server.get("/evidence/step?of=geran2-gur-2090&step=assumed%23nobody", BROWSER);
    assertThat(gone.status()).isEqualTo(404);
    assertThat(gone.text()).contains("no such step any more");
    assertThat(server.get("/evidence/step", BROWSER).status()).isEqualTo(404);
  }
}

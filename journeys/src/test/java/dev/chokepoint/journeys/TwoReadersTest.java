package dev.chokepoint.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/// Two people decide about one pair at the same time, each in a browser of their own.
@ParameterizedClass(name = "records in {0}")
@MethodSource("dev.chokepoint.journeys.Keeping#each")
class TwoReadersTest extends Journey {

  private static final String ASKED = "/screen?name=Onelek";

  private final Keeping keeping;

  @TempDir Path elsewhere;

  TwoReadersTest(Keeping keeping) {
    this.keeping = keeping;
  }

  @Override
  Keeping keeping() {
    return keeping;
  }

  @Test
  void whoeverIsLaterSeesTheStandingDecisionBesideTheirOwnAndChooses() {
    Page first = open(ASKED);
    Page second = open(ASKED);

    decide(first, "same", "Reader One");
    assertThat(first.locator("h1")).not().hasText("Somebody else decided first");

    decide(second, "different", "Reader Two");
    assertThat(second.locator("h1")).hasText("Somebody else decided first");
    assertThat(second.locator("main")).containsText("Reader One");
    assertThat(second.locator("main")).containsText("Reader Two");
    assertThat(second.locator("input[name=instead_of]")).hasCount(1);

    second.locator("form[action='/review'] button").click();
    assertThat(second.locator("h1")).not().hasText("Somebody else decided first");
    assertThat(second.request().get(at("/review/log")).text()).contains("Reader One", "Reader Two");
    assertThat(asAnotherProgramReadsIt()).contains("Reader One", "Reader Two");
  }

  /// The log of records as a program tells it that knows nothing but where they are kept.
  private String asAnotherProgramReadsIt() {
    Path data = keeping == Keeping.FILES ? Started.serving(keeping).data() : elsewhere;
    return RunningProgram.said(keeping, data, "audit", "log");
  }

  private static void decide(Page page, String says, String by) {
    page.locator("article.card details summary").first().click();
    page.locator("article.card select[name=says]").first().selectOption(says);
    page.locator("article.card select[name=reason]").first().selectOption("country");
    page.locator("article.card form[action='/review'] input[name=by]").first().fill(by);
    page.locator("article.card form[action='/review'] button").first().click();
  }
}

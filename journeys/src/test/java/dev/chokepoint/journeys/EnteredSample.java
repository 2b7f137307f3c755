package dev.chokepoint.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/// What a person enters into the sample by its pages, and the addresses where it then stands: a
/// case with pins and a note, a recovery with a marking and a picture, an order file from its
/// columns to a row of its run, and a match to decide on.
final class EnteredSample {

  private static final String ORDERS =
      """
      Order no,Buyer,Country of destination,Goods,HS code,Ship date
      A-1,OOO Onelek,RU,Microcontroller STM32F765VIT6,854231,2024-03-01
      A-2,Example Bakery,DE,Flour,110100,2024-03-02
      A-3,Onelek LLC,RU,Transceiver,851762,2024-03-03
      """;

  private final Page page;
  private final String home;
  private final List<String> addresses = new ArrayList<>();

  private EnteredSample(Page page, String home) {
    this.page = page;
    this.home = home;
  }

  /// Enters all of it with one reader's browser.
  ///
  /// @param home address of the program, with a slash at its end
  /// @return paths, each with a slash at its front
  static List<String> enter(Page page, String home) {
    EnteredSample sample = new EnteredSample(page, home);
    sample.caseWithPins();
    sample.recovery();
    sample.request();
    sample.orderFile();
    sample.match();
    sample.addresses.add("/evidence?entity=geran2-onelek&prop=name");
    sample.addresses.add("/search?q=Onelek&peek=geran2-onelek");
    sample.addresses.add("/problems/not-found");
    sample.source();
    return List.copyOf(sample.addresses);
  }

  /// Sends a row of an order file to review.
  static void matchToDecide(Page page, String home) {
    new EnteredSample(page, home).orderFile();
  }

  private void caseWithPins() {
    go("/cases");
    page.locator("main input[name=title]").fill("Deliveries through one address");
    page.locator("main form[action='/cases'] select[name=tlp]").selectOption("clear");
    sign("main form[action='/cases']");
    send("main form[action='/cases']");
    String ours = here();
    for (String pin :
        List.of(
            "/cases/pins?what=entity&id=geran2-onelek",
            "/cases/pins?what=trace&part=STM32F765VIT6",
            "/evidence?entity=geran2-onelek&prop=name")) {
      go(pin);
      if (pin.startsWith("/evidence")) {
        page.locator("main a[href^='/cases/pins']").first().click();
      }
      page.locator("select[name=case]").selectOption(ours.substring("/cases/".length()));
      sign("form[action='/cases/pins']");
      send("form[action='/cases/pins']");
    }
    go(ours);
    Locator note = page.locator("form:has(textarea[name=text])");
    note.locator("textarea").fill("Both shippers appear at one address; see [[2]].");
    sign("form:has(textarea[name=text])");
    send("form:has(textarea[name=text])");
    addresses.add(ours);
    addresses.add(ours + "/report");
    addresses.add(ours + "/report?version=public");
    addresses.add("/cases");
  }

  private void recovery() {
    go("/recoveries");
    page.locator("input[name=weapon]").fill("Geran-2");
    page.locator("input[name=serial]").fill("Ы 12345");
    page.locator("input[name=recovered]").fill("2024-05-06");
    page.locator("input[name=place]").fill("Kharkiv region");
    sign("main form[action='/recoveries']");
    send("main form[action='/recoveries']");
    String ours = here();
    String markings = "form[action$='/markings']";
    page.locator(markings + " textarea[name=text]").fill("STM32F765VIT6\nGH27N 93\nPHL 7B 203");
    page.locator(markings + " input[name=maker]").fill("STMicroelectronics");
    sign(markings);
    send(markings);
    String photos = "form[action$='/photos']";
    page.locator(photos + " input[type=file]").setInputFiles(picture());
    sign(photos);
    send(photos);
    addresses.add(ours);
    addresses.add("/recoveries");
  }

  private void request() {
    go("/requests");
    page.locator("input[name=to]").fill("A distributor");
    page.locator("textarea[name=question]").fill("To whom was lot 7B 203 sold?");
    sign("main form[action='/requests']");
    send("main form[action='/requests']");
    String ours = here();
    page.locator("select[name=outcome]").selectOption("answered");
    page.locator("input[name=sold_to]").fill("ACE Electronic (HK)");
    sign("main form[action^='/requests/']");
    send("main form[action^='/requests/']");
    addresses.add(ours);
    addresses.add("/requests");
    addresses.add("/log?check=now");
  }

  private void orderFile() {
    go("/screen");
    page.locator("textarea[name=pasted]").fill(ORDERS);
    sign("form[action='/screen/files']");
    send("form[action='/screen/files']");
    if (!page.url().endsWith("/map")) {
      page.waitForURL("**/map");
    }
    String columns = here();
    page.locator("button[value=test]").click();
    page.locator("#tested").waitFor();
    addresses.add(columns);
    page.locator("button[value=run]").click();
    page.waitForURL(home + "screen/runs/*");
    String run = here();
    page.locator("td.number a[href*='/rows/']").first().waitFor();
    addresses.add(run);
    addresses.add(run + "/rows/2");
    page.locator("input[name=select]").first().check();
    page.locator("form#chosen input[name=by]").fill("A reader");
    page.locator("button[formaction$='/review']").click();
  }

  private void match() {
    go("/review");
    addresses.add("/review");
    addresses.add("/review?q=zzzzqqqq");
  }

  private void source() {
    go("/sources");
    Locator first = page.locator("main a[href^='/sources/']").first();
    addresses.add(first.getAttribute("href"));
  }

  private void go(String path) {
    Journey.settled(page).navigate(home + path.substring(1));
    Journey.settled(page);
  }

  private void sign(String form) {
    Locator by = page.locator(form + " input[name=by]");
    if (by.count() > 0) {
      by.first().fill("A reader");
    }
  }

  private void send(String form) {
    page.locator(form + " button").last().click();
    Journey.settled(page);
  }

  private String here() {
    return URI.create(page.url()).getPath();
  }

  private static FilePayload picture() {
    BufferedImage drawn = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(drawn, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException("no picture was made", e);
    }
    return new FilePayload("board.png", "image/png", png.toByteArray());
  }
}

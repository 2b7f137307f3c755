package dev.chokepoint.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A person in a browser of their own who signs in and goes through the queue of review, with a
/// hand on the keyboard, until their share is decided. Of what waits they take one of the first
/// rows that their page shows, as it was when the page was made: others may have been there since.
final class Decider {

  /// Rows that a person chooses among: fewer, and two people meet more often.
  private static final int ROWS = 10;

  /// Decisions after which a person says how far they are.
  private static final int TOLD = 50;

  private static final Pattern SAVED = Pattern.compile("[?&]saved=(decision-\\d+)");

  private final String name;
  private final String other;
  private final String address;
  private final int share;
  private final Random random;

  private final TreeSet<String> saved = new TreeSet<>();
  private int conflicts;
  private final List<String> faults = new ArrayList<>();

  /// @param other who decides over the same queue
  /// @param address where this person's server listens, with a slash at its end
  Decider(String name, String other, String address, int share, long seed) {
    this.name = name;
    this.other = other;
    this.address = address;
    this.share = share;
    this.random = new Random(seed);
  }

  /// What came of it.
  ///
  /// @param saved names of the decisions of which the page said that they are saved
  /// @param conflicts how often somebody was first, and the page showed who, beside what was wanted
  /// @param faults anything else that a page answered or logged
  record Told(String name, TreeSet<String> saved, int conflicts, List<String> faults) {}

  /// Works until the share is done or nothing waits.
  Told work(String password) {
    try (Chromium chromium = Chromium.start();
        BrowserContext context =
            chromium.reader(new Browser.NewContextOptions().setLocale("en-GB"))) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> {
        // A conflict is answered with its status, which the browser logs.
        if (message.type().equals("error") && !message.text().contains("409")) {
          faults.add(message.text());
        }
      });
      page.navigate(address + "signin?back=/review");
      page.locator("input[name=name]").fill(name);
      page.locator("input[name=password]").fill(password);
      page.keyboard().press("Enter");
      page.waitForURL(now -> !now.contains("signin"));
      while (saved.size() < share && faults.isEmpty() && chosen(page)) {
        decide(page);
      }
      return new Told(name, saved, conflicts, faults);
    }
  }

  /// Opens one of the first rows that wait.
  private boolean chosen(Page page) {
    Locator rows = page.locator("ul.hits a.title");
    int waiting = Math.min(ROWS, rows.count());
    if (waiting == 0) {
      faults.add("nothing waits: " + page.locator("main").innerText());
      return false;
    }
    rows.nth(random.nextInt(waiting)).click();
    page.waitForURL("**/review?*item=hit-*");
    return true;
  }

  private void decide(Page page) {
    page.locator("input[name=says][value=" + (random.nextInt(3) == 0 ? "same" : "different") + "]")
        .first()
        .check();
    page.locator("input[name=reason][value=name]").first().check();
    String before = page.url();
    page.keyboard().press("Enter");
    page.waitForURL(now -> !now.equals(before));
    Matcher said = SAVED.matcher(page.url());
    if (!said.find()) {
      conflict(page);
    } else if (!saved.add(said.group(1))) {
      faults.add("saved twice: " + page.url());
    } else if (saved.size() % TOLD == 0) {
      System.err.println(name + ": " + saved.size() + " saved, " + conflicts + " conflicts");
    }
  }

  /// The page must show both sides, and is left without replacing what stands.
  private void conflict(Page page) {
    String shown = page.locator("main").innerText();
    if (!page.locator("h1").innerText().equals("Somebody else decided first")
        || !shown.contains(other)
        || !shown.contains(name)) {
      faults.add(
          "neither saved nor a conflict that shows both sides: "
              + page.locator("main").innerText());
    }
    conflicts++;
    page.navigate(address + "review");
  }
}

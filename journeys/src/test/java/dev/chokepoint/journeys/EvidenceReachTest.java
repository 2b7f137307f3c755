package dev.chokepoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Every name and number on a page of the sample reaches its statement, file and line in at most
/// two steps.
///
/// What comes from data is what templates write with `part/name` (`bdi` that is not to be
/// translated) and what stands in a column of numbers. Its block is the row, item, card or heading
/// it stands in, or the section around that. One step is a link of the block to a page that shows
/// file and line; two are a link to a page of the thing, which has marks that lead there. A count
/// leads to the list of what it counts, and a number about a source to that source's versions. What
/// the reader typed is left out (`data-asked`).
class EvidenceReachTest extends Journey {

  private static final List<String> SHOWN =
      List.of(
          "/",
          "/search?q=Onelek",
          "/entities/geran2-onelek",
          "/entities/geran2-gur-2090",
          "/entities/geran2-shipment-2022-08-26",
          "/entities/geran2-onelek/ownership",
          "/statements?entity=geran2-onelek",
          "/evidence?entity=geran2-onelek&prop=name",
          "/trace?part=STM32F765VIT6",
          "/path?from=geran2-ace-electronic&to=geran2-onelek",
          "/graph?of=geran2-onelek",
          "/screen?name=Onelek");

  private static final String CRAWL =
      """
      async paths => {
        const read = async path =>
          new DOMParser().parseFromString(await (await fetch(path, { headers: { Accept: 'text/html' } })).text(), 'text/html');
        const known = new Map();
        const steps = path => {
          const page = path.split('#')[0];
          if (!known.has(page)) {
            known.set(page, read(page).then(there =>
              there.querySelector('.source .code') ? 1
                : there.querySelector('main a[data-evidence], main ol.hits, main table#versions') ? 2 : 9));
          }
          return known.get(page);
        };
        const leads = /^[/](evidence|entities|statements|trace|search|sources)[/?]/;
        const far = [];
        let looked = 0;
        for (const path of paths) {
          const shown = await read(path);
          const data = shown.querySelectorAll(
            'main bdi[translate=no], main td.number, main li.step .what, main .drawing .label');
          if (shown.querySelector('main .source .code')) {
            looked += data.length;
            continue;
          }
          for (const value of data) {
            if (!value.textContent.trim() || value.closest('[data-asked]')) {
              continue;
            }
            looked++;
            let least = 9;
            let block = value;
            for (let up = 0; least > 2 && up < 3; up++) {
              block = (up === 0 ? value : block.parentElement)?.closest('a, tr, li, dl, article, h1, h2, header, section');
              if (!block || block.matches('main')) {
                break;
              }
              const links = [...(block.matches('a') ? [block] : []), ...block.querySelectorAll('a')];
              const to = links.map(link => link.getAttribute('href')).filter(href => leads.test(href || ''));
              for (const href of to.slice(0, 4)) {
                least = Math.min(least, await steps(href));
                if (least === 1) {
                  break;
                }
              }
            }
            if (least > 2) {
              far.push(path + ': ' + value.textContent.trim().slice(0, 60));
            }
          }
        }
        return { looked, far };
      }
      """;

  @Test
  void everyNameAndNumberIsTwoStepsFromItsFileAndLineAtMost() {
    Page page = open("/");
    Map<?, ?> found = (Map<?, ?>) page.evaluate(CRAWL, SHOWN);
    assertThat((Integer) found.get("looked")).isGreaterThan(100);
    assertThat((List<?>) found.get("far")).isEmpty();
  }
}

package dev.chokepoint.web.page.cases;

import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.ShowEntity;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepCases;
import dev.chokepoint.desk.records.KeptFile;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import java.util.Optional;

/// Says in words what an address would pin, before anything is typed.
final class PinWords {

  private final Visit visit;
  private final Holdings holdings;

  PinWords(Visit visit, Holdings holdings) {
    this.visit = visit;
    this.holdings = holdings;
  }

  /// In words.
  ///
  /// @throws dev.chokepoint.desk.BadRequest if there is no such thing
  /// @throws Problem 400 if the address names none
  String of(PageUrl url) {
    return switch (url.last("what").orElse("")) {
      case "entity" -> entity(url);
      case "trace" -> visit.say("trace.title", name(url.last("part").orElse("")));
      case "path" ->
          visit.say(
              "case.pin.path", name(url.last("from").orElse("")), name(url.last("to").orElse("")));
      case "file" -> {
        KeptFile file = new KeepCases(holdings.desk()).keptFile(url.last("sha256").orElse(""));
        yield visit.say("case.pin.file", file.name(), file.size());
      }
      case "entry" -> {
        Entry entry = new KeepCases(holdings.desk()).entry(number(url));
        yield visit.say(
            "case.pin.entry",
            entry.number(),
            visit.words().sayKnown("entry." + entry.kind(), entry.kind()),
            entry.subject());
      }
      default -> throw unknown();
    };
  }

  private String entity(PageUrl url) {
    String caption =
        new ShowEntity(holdings.desk())
            .answer(url.last("id").orElse(""), Optional.empty())
            .caption();
    long statements =
        url.parameters().stream().filter(each -> each.name().equals("statement")).count();
    return statements == 0 ? caption : visit.say("case.pin.statements", caption, statements);
  }

  private String name(String id) {
    return holdings.entity(id).map(found -> found.caption(holdings.model())).orElse(id);
  }

  /// The number of an entry.
  ///
  /// @throws Problem 400 if it is none
  static long number(PageUrl url) {
    String id = url.last("id").orElse("");
    if (!id.matches("\\d{1,18}")) {
      throw Problem.badRequest(Sentence.of("An entry is named by its number. Nothing was saved."));
    }
    return Long.parseLong(id);
  }

  static Problem unknown() {
    return Problem.badRequest(
        Sentence.of("Say what is to be pinned: an entity, a trace, a path, a file or an entry."));
  }
}

package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.UpdateJson;
import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.text.AgeWords;
import dev.chokepoint.desk.Ages;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.CheckFreshness;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.Freshness;
import dev.chokepoint.desk.ListSources;
import dev.chokepoint.desk.SourceFacts;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--max-age`, and what is said of sources behind an answer that are too old: each is named in the
/// answer, and the exit code tells of those that are older than the user allows.
final class AgeOptions {

  @Option(
      names = "--max-age",
      paramLabel = "AGE",
      description = "Exit with 12 if a source behind the answer is older, such as 12h or 7d.")
  private @Nullable String maxAge;

  /// The sources behind an answer that are too old.
  ///
  /// @param exceeding by the catalogue, or by what the user allows
  /// @param allowed how old they may be
  record Behind(List<Freshness> exceeding, Optional<Duration> allowed) {

    /// The answer as JSON, with the sources named in it.
    Map<String, Object> in(Map<String, Object> json) {
      if (exceeding.isEmpty()) {
        return json;
      }
      Map<String, Object> all = new LinkedHashMap<>(json);
      all.put("stale_sources", exceeding.stream().map(UpdateJson::of).toList());
      return all;
    }

    /// Names of the sources.
    List<String> names() {
      return exceeding.stream().map(Freshness::source).toList();
    }

    /// The sources as lines of the answer.
    List<String> lines(Look look) {
      return exceeding.stream()
          .map(each -> AgeWords.behindAnswer(each, CheckFreshness.isOver(each, allowed), look))
          .toList();
    }

    /// The exit code: 10 and 11 say more than 12, and 12 more than any other.
    ExitCode code(ExitCode otherwise) {
      boolean over = exceeding.stream().anyMatch(each -> CheckFreshness.isOver(each, allowed));
      boolean saysMore = otherwise == ExitCode.ON_A_LIST || otherwise == ExitCode.NEEDS_A_PERSON;
      return over && !saysMore ? ExitCode.TOO_OLD : otherwise;
    }
  }

  /// Every source stands behind an answer that says what was not found.
  Behind behind(Session session, Desk desk) {
    return behind(session, desk, new ListSources(desk).all());
  }

  /// Only those that an answer is made of.
  Behind behindThese(Session session, Desk desk, Collection<String> names) {
    return behind(
        session,
        desk,
        new ListSources(desk)
            .all().stream().filter(facts -> names.contains(facts.name())).toList());
  }

  private Behind behind(Session session, Desk desk, List<SourceFacts> sources) {
    Optional<Duration> allowed = allowed(session);
    return new Behind(new CheckFreshness(desk).exceeding(sources, allowed), allowed);
  }

  private Optional<Duration> allowed(Session session) {
    String text = maxAge;
    if (text == null) {
      return session.settings().maxAge();
    }
    try {
      return Optional.of(Ages.parse(text));
    } catch (IllegalArgumentException e) {
      throw BadRequest.usage("--max-age: " + e.getMessage());
    }
  }
}

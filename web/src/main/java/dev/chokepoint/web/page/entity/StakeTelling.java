package dev.chokepoint.web.page.entity;

import dev.chokepoint.desk.OwnershipAnswer;
import dev.chokepoint.desk.ownership.StatedSource;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.ownership.Hold;
import dev.chokepoint.ownership.Share;
import dev.chokepoint.ownership.Stake;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.SourceMark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How stakes are told in the reader's words, and what they rest on.
final class StakeTelling {

  private final Visit visit;
  private final OwnershipAnswer answer;

  StakeTelling(Visit visit, OwnershipAnswer answer) {
    this.visit = visit;
    this.answer = answer;
  }

  /// A stake in the source's words: share and dates.
  String stated(Stake stake) {
    String hold = stake.hold() == Hold.SHARES ? "" : visit.say(stake.hold().words()) + ": ";
    String from =
        stake.begins().from() == null ? "" : ", " + visit.say("date.from", days(stake.begins()));
    String until =
        stake.ends().to() == null ? "" : ", " + visit.say("date.until", days(stake.ends()));
    return hold + share(stake) + from + until;
  }

  private String share(Stake stake) {
    String words = stake.stated();
    if (words == null) {
      return visit.say("ownership.no-share");
    }
    return stake.hold().isMeasured()
        ? visit.say("ownership.stated", words, stake.share().words())
        : words;
  }

  /// The day, or the first and the last of those that may be meant.
  private static String days(DateInterval days) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    if (from != null && to != null) {
      return from.equals(to) ? from.toString() : from + " – " + to;
    }
    return days.text();
  }

  /// One mark a record, which leads to the statements of it that were counted.
  List<SourceMark> marks(List<String> statements) {
    Map<String, PageUrl> records = new LinkedHashMap<>();
    Map<String, String> sources = new LinkedHashMap<>();
    for (String id : statements) {
      StatedSource source = answer.sources().get(id);
      if (source != null) {
        String record = source.record();
        PageUrl url = records.getOrDefault(record, PageUrl.of("evidence").with("entity", record));
        records.put(record, url.and("statement", id));
        String document = source.document();
        sources.put(record, document == null ? source.statement().dataset() : document);
      }
    }
    List<SourceMark> marks = new ArrayList<>();
    records.forEach((record, url) ->
        marks.add(
            new SourceMark(
                String.valueOf(sources.get(record)), url.toString(), visit.say("evidence.title"))));
    return marks;
  }

  /// What to call a party.
  String caption(String id) {
    return answer.captions().getOrDefault(id, id);
  }

  static String percent(long units) {
    return Share.percent(units).toPlainString() + " %";
  }
}

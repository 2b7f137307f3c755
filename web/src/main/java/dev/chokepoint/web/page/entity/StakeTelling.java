package dev.chokepoint.web.page.entity;

import dev.chokepoint.desk.OwnershipAnswer;
import dev.chokepoint.desk.ownership.StatedSource;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.ownership.Hold;
import dev.chokepoint.ownership.Share;
import dev.chokepoint.ownership.Stake;
import dev.chokepoint.routes.DayWords;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.SourceMark;
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
    String from = stake.begins().from() == null ? "" : ", " + day("date.from", stake.begins());
    String until = stake.ends().to() == null ? "" : ", " + day("date.until", stake.ends());
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

  /// A day, or those of which one is meant: "from" and "from one of these days" are not said alike
  /// in every language.
  private String day(String key, DateInterval days) {
    boolean known = days.from() != null && days.from().equals(days.to());
    return visit.say(known ? key : key + ".between", DayWords.of(days));
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

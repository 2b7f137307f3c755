package dev.chokepoint.web.page.decode;

import dev.chokepoint.controls.goods.GoodsLead;
import dev.chokepoint.desk.DecodeAnswer;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.parts.date.DateReading;
import dev.chokepoint.parts.date.Refusal;
import dev.chokepoint.parts.decode.Decoding;
import dev.chokepoint.parts.decode.MakerCandidate;
import dev.chokepoint.parts.decode.PartCandidate;
import dev.chokepoint.parts.maker.BrandCountry;
import dev.chokepoint.parts.maker.Maker;
import dev.chokepoint.parts.maker.MakerRules;
import dev.chokepoint.parts.number.Level;
import dev.chokepoint.parts.number.PartNumber;
import dev.chokepoint.routes.DayWords;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.words.NameText;
import dev.chokepoint.web.page.words.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells a decoding in the words of a page.
final class DecodeReading {

  private final Visit visit;
  private final DecodeForm form;
  private final DecodeAnswer answer;

  DecodeReading(Visit visit, DecodeForm form, DecodeAnswer answer) {
    this.visit = visit;
    this.form = form;
    this.answer = answer;
  }

  DecodePage.Answer told() {
    Decoding decoding = answer.decoding();
    return new DecodePage.Answer(
        NameText.of(decoding.marking().raw().replaceAll("\\s+", " ").strip()),
        NameText.of(decoding.marking().folded()),
        visit.say(
            "decode.confidence",
            decoding.confidence().level().says(),
            decoding.confidence().reason()),
        decoding.parts().stream().map(this::part).toList(),
        decoding.makers().stream().map(this::maker).toList(),
        decoding.dates().stream().map(this::made).toList(),
        notMade(decoding),
        answer.goods().stream().map(this::heading).toList(),
        new TokenTable(visit).of(decoding.tokens()),
        decoding.remarks().stream().map(remark -> Said.of(visit.words(), remark.text())).toList(),
        decoding.notUnderstood());
  }

  private DecodePage.Part part(PartCandidate part) {
    PartNumber number = part.number();
    boolean family = number.level() == Level.SAME_FAMILY;
    boolean device =
        number.level() == Level.SAME_ORDERABLE && !number.base().equals(number.written());
    return new DecodePage.Part(
        family ? number.base() : number.written(),
        device ? visit.say("decode.device", number.base()) : null,
        visit.say(number.level().says()),
        ofTable(number.what()),
        visit.say("decode.how", part.reading().words(), part.found().reason()),
        source(part.found().source()),
        trace(number));
  }

  /// A trace of the part with what was typed beside it, and its date code where one is read.
  private String trace(PartNumber number) {
    PageUrl url = PageUrl.of("trace").with("part", number.written());
    String maker =
        form.maker().isEmpty()
            ? answer.decoding().makers().stream()
                .map(MakerCandidate::maker)
                .filter(each -> each.key().equals(number.maker()))
                .map(Maker::name)
                .findFirst()
                .orElse("")
            : form.maker();
    String code = answer.decoding().dates().stream().map(DateReading::text).findFirst().orElse("");
    url = maker.isEmpty() ? url : url.with("maker", maker);
    url = code.isEmpty() ? url : url.with("dc", code);
    return (form.recovered().isEmpty() ? url : url.with("found", form.recovered())).toString();
  }

  private DecodePage.Line maker(MakerCandidate candidate) {
    String countries =
        candidate.maker().countries().stream().map(this::country).collect(Collectors.joining(", "));
    String name = candidate.maker().name();
    return new DecodePage.Line(
        new Said(
            countries.isEmpty()
                ? visit.say("decode.maker.why", name, candidate.reason())
                : visit.say("decode.maker.of", name, countries, candidate.reason()),
            null),
        Said.nothing());
  }

  private String country(BrandCountry country) {
    String name = visit.words().country(country.code());
    return country.from().isEmpty() ? name : visit.say("decode.since", name, country.from());
  }

  private DecodePage.Made made(DateReading date) {
    List<String> doubts = new ArrayList<>();
    if (date.disputed()) {
      doubts.add(visit.say("decode.disputed"));
    }
    if (date.unverified()) {
      doubts.add(visit.say("decode.unverified"));
    }
    return new DecodePage.Made(
        visit.say(DayWords.of(date.interval())),
        date.text(),
        doubts,
        Said.of(visit.words(), date.rule()),
        date.ruleId(),
        source(date.source()));
  }

  private List<DecodePage.Line> notMade(Decoding decoding) {
    Stream<DecodePage.Line> excluded =
        decoding.excluded().stream()
            .map(each ->
                line(
                    visit.say(
                        "trace.help.excluded",
                        DayWords.of(each.reading().interval()),
                        each.reason()),
                    each.source()));
    Stream<DecodePage.Line> refused =
        decoding.refusals().stream().map(each -> line(refused(each), each.source()));
    return Stream.concat(excluded, refused).toList();
  }

  private String refused(Refusal refusal) {
    boolean undecodable = refusal.reason().text().startsWith("undecodable");
    return visit.say(
        undecodable ? "decode.refused" : "decode.refused.date", refusal.text(), refusal.reason());
  }

  private DecodePage.Line line(String words, String source) {
    return new DecodePage.Line(new Said(words, null), source(source));
  }

  private DecodePage.Heading heading(GoodsLead lead) {
    String earlier =
        lead.earlier().stream()
            .map(link ->
                link.verified()
                    ? link.earlier().toString()
                    : visit.say("decode.earlier.unverified", link.earlier().toString()))
            .collect(Collectors.joining(", "));
    return new DecodePage.Heading(
        visit.say("decode.hs", lead.candidate().code().toString()),
        ofTable(lead.candidate().kind()),
        ofTable(lead.candidate().note()),
        lead.listed()
            .map(entry ->
                visit.say("decode.chpl", entry.tier().label(), Sentence.ofTable(entry.label())))
            .orElseGet(() -> visit.say("decode.chpl.none")),
        earlier.isEmpty() ? "" : visit.say("decode.earlier", earlier));
  }

  private String ofTable(String text) {
    return text.isEmpty() ? "" : visit.say(Sentence.ofTable(text));
  }

  /// Where something stands, in the words of that source.
  private Said source(String source) {
    return source.equals(MakerRules.UNVERIFIED)
        ? new Said(visit.say("decode.unverified"), null)
        : Said.of(visit.words(), Sentence.verbatim(source));
  }
}

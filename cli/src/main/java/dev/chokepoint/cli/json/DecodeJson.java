package dev.chokepoint.cli.json;

import dev.chokepoint.cli.json.JsonText.Members;
import dev.chokepoint.controls.goods.Chpl;
import dev.chokepoint.controls.goods.GoodsLead;
import dev.chokepoint.controls.goods.HsCandidate;
import dev.chokepoint.desk.DecodeAnswer;
import dev.chokepoint.parts.date.DateReading;
import dev.chokepoint.parts.date.Refusal;
import dev.chokepoint.parts.decode.Decoding;
import dev.chokepoint.parts.decode.MakerCandidate;
import dev.chokepoint.parts.decode.PartCandidate;
import dev.chokepoint.parts.decode.Role;
import dev.chokepoint.parts.decode.TokenReading;
import dev.chokepoint.parts.number.PartNumber;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a marking says, and the headings it leads to, as JSON.
public final class DecodeJson {

  private DecodeJson() {}

  public static Map<String, Object> of(DecodeAnswer answer) {
    Decoding decoding = answer.decoding();
    return new Members()
        .put("raw", decoding.marking().raw())
        .put("folded", decoding.marking().folded())
        .put("tokens", decoding.tokens().stream().map(DecodeJson::token).toList())
        .put("makers", decoding.makers().stream().map(DecodeJson::maker).toList())
        .put("parts", decoding.parts().stream().map(DecodeJson::part).toList())
        .put("hs_candidates", answer.goods().stream().map(DecodeJson::goods).toList())
        .put("dates", decoding.dates().stream().map(DecodeJson::date).toList())
        .put(
            "excluded_dates",
            decoding.excluded().stream()
                .map(each ->
                    new Members()
                        .put("from", String.valueOf(each.reading().interval().from()))
                        .put("to", String.valueOf(each.reading().interval().to()))
                        .put("text", each.reading().text())
                        .put("reason", each.reason().text())
                        .put("source", each.source())
                        .map())
                .toList())
        .put("undecodable", decoding.refusals().stream().map(DecodeJson::refusal).toList())
        .put("lot", decoding.pieces(Role.LOT))
        .put("plant", decoding.pieces(Role.PLANT))
        .put("country_of_assembly", decoding.pieces(Role.COUNTRY))
        .put("not_understood", decoding.notUnderstood())
        .put("remarks", decoding.remarks().stream().map(DecodeJson::remark).toList())
        .put("confidence", word(decoding.confidence().level()))
        .put("confidence_reason", decoding.confidence().reason().text())
        .map();
  }

  private static Map<String, Object> token(TokenReading token) {
    return new Members()
        .put("raw", token.token().raw())
        .put("folded", token.token().folded())
        .put("roles", token.pieces().stream().map(DecodeJson::piece).toList())
        .map();
  }

  private static Map<String, Object> piece(TokenReading.Piece piece) {
    return new Members()
        .put("role", word(piece.role()))
        .put("text", piece.text())
        .put("reason", piece.reason().text())
        .map();
  }

  private static Map<String, Object> maker(MakerCandidate candidate) {
    return new Members()
        .put("key", candidate.maker().key())
        .put("name", candidate.maker().name())
        .put("evidence", word(candidate.evidence()))
        .put("reason", candidate.reason().text())
        .put(
            "brand_countries",
            candidate.maker().countries().stream()
                .map(country ->
                    new Members()
                        .put("country", country.code())
                        .put("from", country.from().isEmpty() ? null : country.from())
                        .put("source", country.source())
                        .map())
                .toList())
        .put(
            "succeeded_by",
            candidate.maker().successions().stream()
                .map(step ->
                    new Members()
                        .put("key", step.to())
                        .put("year", step.year().isEmpty() ? null : step.year())
                        .put("source", step.source())
                        .map())
                .toList())
        .map();
  }

  private static Map<String, Object> part(PartCandidate part) {
    PartNumber number = part.number();
    return new Members()
        .put("number", number.written())
        .put("orderable", number.orderable().orElse(null))
        .put("base", number.base())
        .put("package", number.packageCode())
        .put("grade", number.grade())
        .put(
            "peeled",
            number.peeled().stream()
                .map(each ->
                    new Members().put("text", each.text()).put("meaning", each.meaning()).map())
                .toList())
        .put("unexplained", number.unexplained().isEmpty() ? null : number.unexplained())
        .put("maker", number.maker().isEmpty() ? null : number.maker())
        .put("what", number.what().isEmpty() ? null : number.what())
        .put("level", number.level().name())
        .put("reading", word(part.reading()))
        .put("reason", part.found().reason().text())
        .put("source", part.found().source().isEmpty() ? null : part.found().source())
        .put("tokens", List.of(part.firstToken(), part.lastToken()))
        .map();
  }

  private static Map<String, Object> goods(GoodsLead lead) {
    Chpl.Entry listed = lead.listed().orElse(null);
    return new Members()
        .put("hs6", lead.candidate().code().digits())
        .put("revision", "HS2022")
        .put("caution", HsCandidate.CAUTION)
        .put("what", lead.what())
        .put("kind", lead.candidate().kind())
        .put("note", lead.candidate().note().isEmpty() ? null : lead.candidate().note())
        .put("chpl_tier", listed == null ? null : listed.tier().label())
        .put("chpl_label", listed == null ? null : listed.label())
        .put("chpl_source", listed == null ? null : listed.source())
        .put("chpl_grade", listed == null ? null : listed.grade().toString())
        .put(
            "hs2017",
            lead.earlier().stream()
                .map(link ->
                    new Members()
                        .put("hs6", link.earlier().digits())
                        .put("became", word(link.kind()))
                        .put("source", link.source())
                        .put("verified", link.verified())
                        .map())
                .toList())
        .map();
  }

  private static Map<String, Object> date(DateReading date) {
    return new Members()
        .put("from", String.valueOf(date.interval().from()))
        .put("to", String.valueOf(date.interval().to()))
        .put("text", date.text())
        .put("rule", date.ruleId())
        .put("rule_says", date.rule().text())
        .put("source", date.source())
        .put("unverified", date.unverified())
        .put("disputed", date.disputed())
        .map();
  }

  private static Map<String, Object> refusal(Refusal refusal) {
    return new Members()
        .put("text", refusal.text())
        .put("reason", refusal.reason().text())
        .put("source", refusal.source())
        .map();
  }

  private static Map<String, Object> remark(Decoding.Remark remark) {
    return new Members().put("kind", word(remark.kind())).put("text", remark.text().text()).map();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

package dev.chokepoint.screening.order;

import dev.chokepoint.evidence.sentence.Sentence;
import java.util.Locale;

/// What a file can say of the goods, the route and the deal.
public enum OrderField implements Field {
  DESCRIPTION(ValueKind.TEXT, Sentence.of("goods in words")),
  PART_NUMBER(ValueKind.TEXT, Sentence.of("part number")),
  MAKER(ValueKind.TEXT, Sentence.of("maker of the part")),
  HS(ValueKind.HS, Sentence.of("HS code")),
  ECCN(ValueKind.TEXT, Sentence.of("export control number")),
  QUANTITY(ValueKind.NUMBER, Sentence.of("quantity")),
  UNIT(ValueKind.TEXT, Sentence.of("unit of the quantity")),
  NET_KG(ValueKind.NUMBER, Sentence.of("net weight in kilograms")),
  GROSS_KG(ValueKind.NUMBER, Sentence.of("gross weight in kilograms")),
  VALUE(ValueKind.NUMBER, Sentence.of("value of the line")),
  CURRENCY(ValueKind.TEXT, Sentence.of("currency of values")),
  MARKET_PRICE(ValueKind.NUMBER, Sentence.of("market price a unit, in the same currency")),
  ORIGIN(ValueKind.COUNTRY, Sentence.of("country of dispatch")),
  VIA(ValueKind.TEXT, Sentence.of("country codes passed through, in order")),
  DESTINATION(ValueKind.COUNTRY, Sentence.of("country of destination")),
  ORDER_DATE(ValueKind.DATE, Sentence.of("date of the order")),
  SHIP_DATE(ValueKind.DATE, Sentence.of("date of shipping")),
  DELIVERY(ValueKind.TEXT, Sentence.of("delivery date as agreed")),
  PARTY_CHANGED(ValueKind.DATE, Sentence.of("when consignee, end user or payer last changed")),
  PAYER(ValueKind.TEXT, Sentence.of("who pays")),
  PAYER_COUNTRY(ValueKind.COUNTRY, Sentence.of("country the payment comes from")),
  ACCOUNT(ValueKind.TEXT, Sentence.of("kind of account paid from: company or personal")),
  PAYMENT_TERMS(ValueKind.TEXT, Sentence.of("terms of payment in words")),
  PREPAID_SHARE(ValueKind.NUMBER, Sentence.of("share paid in advance, in percent")),
  CREDIT_CONSIGNEE(ValueKind.TEXT, Sentence.of("consignee on the letter of credit")),
  INVOICE_END_USER(ValueKind.TEXT, Sentence.of("end user on the invoice, empty if it names none")),
  DECLINES_SERVICE(
      ValueKind.YES_NO, Sentence.of("whether installation, training or maintenance was declined")),
  MAINS_VOLTAGE(
      ValueKind.NUMBER, Sentence.of("mains voltage that the goods are made for, in volts")),
  PACKAGING(ValueKind.TEXT, Sentence.of("packaging in words")),
  TRANSPORT(ValueKind.TEXT, Sentence.of("means of transport in words")),
  ZONE(ValueKind.TEXT, Sentence.of("economic zone of delivery")),
  ORIGIN_MAKES(ValueKind.YES_NO, Sentence.of("whether the country of dispatch makes such goods")),
  ORIGIN_USES(
      ValueKind.YES_NO,
      Sentence.of("whether the country of dispatch has demand of its own for them")),
  EXPORTS_REPORTED(
      ValueKind.NUMBER, Sentence.of("exports of the code that the country of dispatch reports")),
  IMPORTS_REPORTED(
      ValueKind.NUMBER, Sentence.of("imports that the country of destination reports from it"));

  private final ValueKind kind;
  private final Sentence words;

  OrderField(ValueKind kind, Sentence words) {
    this.kind = kind;
    this.words = words;
  }

  @Override
  public ValueKind kind() {
    return kind;
  }

  @Override
  public Sentence words() {
    return words;
  }

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

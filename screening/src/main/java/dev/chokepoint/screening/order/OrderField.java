package dev.chokepoint.screening.order;

import java.util.Locale;

/// What a file can say of the goods, the route and the deal.
public enum OrderField implements Field {
  DESCRIPTION(ValueKind.TEXT, "goods in words"),
  PART_NUMBER(ValueKind.TEXT, "part number"),
  MAKER(ValueKind.TEXT, "maker of the part"),
  HS(ValueKind.HS, "HS code"),
  ECCN(ValueKind.TEXT, "export control number"),
  QUANTITY(ValueKind.NUMBER, "quantity"),
  UNIT(ValueKind.TEXT, "unit of the quantity"),
  NET_KG(ValueKind.NUMBER, "net weight in kilograms"),
  GROSS_KG(ValueKind.NUMBER, "gross weight in kilograms"),
  VALUE(ValueKind.NUMBER, "value of the line"),
  CURRENCY(ValueKind.TEXT, "currency of values"),
  MARKET_PRICE(ValueKind.NUMBER, "market price a unit, in the same currency"),
  ORIGIN(ValueKind.COUNTRY, "country of dispatch"),
  VIA(ValueKind.TEXT, "country codes passed through, in order"),
  DESTINATION(ValueKind.COUNTRY, "country of destination"),
  ORDER_DATE(ValueKind.DATE, "date of the order"),
  SHIP_DATE(ValueKind.DATE, "date of shipping"),
  DELIVERY(ValueKind.TEXT, "delivery date as agreed"),
  PARTY_CHANGED(ValueKind.DATE, "when consignee, end user or payer last changed"),
  PAYER(ValueKind.TEXT, "who pays"),
  PAYER_COUNTRY(ValueKind.COUNTRY, "country the payment comes from"),
  ACCOUNT(ValueKind.TEXT, "kind of account paid from: company or personal"),
  PAYMENT_TERMS(ValueKind.TEXT, "terms of payment in words"),
  PREPAID_SHARE(ValueKind.NUMBER, "share paid in advance, in percent"),
  CREDIT_CONSIGNEE(ValueKind.TEXT, "consignee on the letter of credit"),
  INVOICE_END_USER(ValueKind.TEXT, "end user on the invoice, empty if it names none"),
  DECLINES_SERVICE(ValueKind.YES_NO, "whether installation, training or maintenance was declined"),
  MAINS_VOLTAGE(ValueKind.NUMBER, "mains voltage that the goods are made for, in volts"),
  PACKAGING(ValueKind.TEXT, "packaging in words"),
  TRANSPORT(ValueKind.TEXT, "means of transport in words"),
  ZONE(ValueKind.TEXT, "economic zone of delivery"),
  ORIGIN_MAKES(ValueKind.YES_NO, "whether the country of dispatch makes such goods"),
  ORIGIN_USES(ValueKind.YES_NO, "whether the country of dispatch has demand of its own for them"),
  EXPORTS_REPORTED(ValueKind.NUMBER, "exports of the code that the country of dispatch reports"),
  IMPORTS_REPORTED(ValueKind.NUMBER, "imports that the country of destination reports from it");

  private final ValueKind kind;
  private final String words;

  OrderField(ValueKind kind, String words) {
    this.kind = kind;
    this.words = words;
  }

  @Override
  public ValueKind kind() {
    return kind;
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

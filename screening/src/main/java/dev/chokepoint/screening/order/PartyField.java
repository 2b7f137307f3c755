package dev.chokepoint.screening.order;

import java.util.Locale;

/// What a file can say of a party.
public enum PartyField implements Field {
  NAME(ValueKind.TEXT, "name"),
  ADDRESS(ValueKind.TEXT, "address"),
  COUNTRY(ValueKind.COUNTRY, "country"),
  IDENTIFIER(ValueKind.TEXT, "number by which it is known"),
  SCHEMA(ValueKind.TEXT, "what it is: Person, Company, Vessel"),
  FOUNDED(ValueKind.DATE, "date of birth or incorporation"),
  ACTIVITY(ValueKind.TEXT, "activity code of its business, NACE or ISIC"),
  BUSINESS(ValueKind.TEXT, "kind of business in words"),
  ADDRESS_TYPE(ValueKind.TEXT, "kind of address: office, residence, mail box"),
  WEBSITE(ValueKind.TEXT, "website, or none"),
  EMAIL(ValueKind.TEXT, "e-mail address"),
  PHONE(ValueKind.TEXT, "telephone number with country code"),
  IP_COUNTRY(ValueKind.COUNTRY, "country of the IP address it ordered from"),
  TAGS(ValueKind.TEXT, "what else is noted of it, such as ties to armed forces"),
  DECLARATION(ValueKind.TEXT, "state of its end-user declaration: given, incomplete, refused"),
  DECLARED_USE(ValueKind.TEXT, "stated use: domestic, export, re-export, unclear"),
  RECEIVED_BEFORE_2022(
      ValueKind.YES_NO, "whether it received such exports before 24 February 2022"),
  EARLIER_HS(ValueKind.TEXT, "HS codes that it received before"),
  TRADE_GROWTH(
      ValueKind.NUMBER, "its yearly imports of the code after February 2022 over those before"),
  USUAL_QUANTITY(ValueKind.NUMBER, "quantity that it usually orders"),
  OWNER_CHANGED(ValueKind.DATE, "when its owners last changed"),
  FOUNDED_TOGETHER(
      ValueKind.NUMBER,
      "companies registered on one day with neighbouring numbers at its address, itself included");

  private final ValueKind kind;
  private final String words;

  PartyField(ValueKind kind, String words) {
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

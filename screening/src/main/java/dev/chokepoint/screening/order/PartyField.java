package dev.chokepoint.screening.order;

import dev.chokepoint.evidence.sentence.Sentence;
import java.util.Locale;

/// What a file can say of a party.
public enum PartyField implements Field {
  NAME(ValueKind.TEXT, Sentence.of("name")),
  ADDRESS(ValueKind.TEXT, Sentence.of("address")),
  COUNTRY(ValueKind.COUNTRY, Sentence.of("country")),
  IDENTIFIER(ValueKind.TEXT, Sentence.of("number by which it is known")),
  SCHEMA(ValueKind.TEXT, Sentence.of("what it is: Person, Company, Vessel")),
  FOUNDED(ValueKind.DATE, Sentence.of("date of birth or incorporation")),
  ACTIVITY(ValueKind.TEXT, Sentence.of("activity code of its business, NACE or ISIC")),
  BUSINESS(ValueKind.TEXT, Sentence.of("kind of business in words")),
  ADDRESS_TYPE(ValueKind.TEXT, Sentence.of("kind of address: office, residence, mail box")),
  WEBSITE(ValueKind.TEXT, Sentence.of("website, or none")),
  EMAIL(ValueKind.TEXT, Sentence.of("e-mail address")),
  PHONE(ValueKind.TEXT, Sentence.of("telephone number with country code")),
  IP_COUNTRY(ValueKind.COUNTRY, Sentence.of("country of the IP address it ordered from")),
  TAGS(ValueKind.TEXT, Sentence.of("what else is noted of it, such as ties to armed forces")),
  DECLARATION(
      ValueKind.TEXT, Sentence.of("state of its end-user declaration: given, incomplete, refused")),
  DECLARED_USE(ValueKind.TEXT, Sentence.of("stated use: domestic, export, re-export, unclear")),
  RECEIVED_BEFORE_2022(
      ValueKind.YES_NO, Sentence.of("whether it received such exports before 24 February 2022")),
  EARLIER_HS(ValueKind.TEXT, Sentence.of("HS codes that it received before")),
  TRADE_GROWTH(
      ValueKind.NUMBER,
      Sentence.of("its yearly imports of the code after February 2022 over those before")),
  USUAL_QUANTITY(ValueKind.NUMBER, Sentence.of("quantity that it usually orders")),
  OWNER_CHANGED(ValueKind.DATE, Sentence.of("when its owners last changed")),
  FOUNDED_TOGETHER(
      ValueKind.NUMBER,
      Sentence.of(
          "companies registered on one day with neighbouring numbers at its address, itself included"));

  private final ValueKind kind;
  private final Sentence words;

  PartyField(ValueKind kind, Sentence words) {
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

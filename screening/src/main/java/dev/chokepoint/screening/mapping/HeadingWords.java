package dev.chokepoint.screening.mapping;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.order.OrderField;
import dev.chokepoint.screening.order.PartyField;
import dev.chokepoint.screening.order.Role;
import dev.chokepoint.screening.order.Slot;
import dev.chokepoint.screening.order.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads headings as people write them. Words of our own; the longest phrase that stands in a
/// heading counts.
final class HeadingWords {

  private static final Map<String, Role> ROLES = new LinkedHashMap<>();
  private static final Map<String, PartyField> OF_PARTIES = new LinkedHashMap<>();
  private static final Map<String, OrderField> OF_ORDERS = new LinkedHashMap<>();

  static {
    roles(Role.NOTIFY_PARTY, "notify party", "notify");
    roles(Role.END_USER, "end user", "enduser", "final user", "ultimate user");
    roles(Role.CONSIGNEE, "ultimate consignee", "consignee", "ship to", "deliver to", "recipient");
    roles(Role.BUYER, "buyer", "customer", "purchaser", "bill to", "importer", "sold to", "client");
    roles(Role.SELLER, "seller", "exporter", "shipper", "consignor", "supplier", "vendor");
    roles(Role.FORWARDER, "freight forwarder", "forwarder", "carrier", "forwarding agent");
    roles(Role.VESSEL, "vessel", "ship name");
    roles(Role.BANK, "issuing bank", "bank");
    parties(PartyField.ADDRESS_TYPE, "address type", "kind of address");
    parties(PartyField.ADDRESS, "address", "street");
    parties(PartyField.IP_COUNTRY, "ip country");
    parties(PartyField.COUNTRY, "country code", "country");
    parties(
        PartyField.IDENTIFIER,
        "registration number",
        "registration no",
        "reg no",
        "tax number",
        "tax id",
        "vat",
        "inn",
        "ogrn",
        "lei",
        "imo",
        "identifier",
        "number",
        "id");
    parties(PartyField.PHONE, "phone", "telephone", "tel");
    parties(PartyField.EMAIL, "email", "e mail");
    parties(PartyField.WEBSITE, "website", "web", "url");
    parties(PartyField.FOUNDED, "founded", "incorporation date", "incorporated", "date of birth");
    parties(PartyField.ACTIVITY, "activity", "nace", "isic");
    parties(PartyField.BUSINESS, "business", "line of business");
    parties(PartyField.SCHEMA, "schema", "type");
    parties(PartyField.DECLARATION, "declaration");
    parties(PartyField.NAME, "name", "company");
    orders(OrderField.PART_NUMBER, "part number", "part no", "partno", "pn", "mpn", "sku");
    orders(OrderField.HS, "hs code", "hs", "hscode", "tariff code", "tariff", "commodity code");
    orders(OrderField.ECCN, "eccn");
    orders(
        OrderField.DESCRIPTION, "description of goods", "description", "goods", "product", "item");
    orders(OrderField.MAKER, "manufacturer", "maker", "brand");
    orders(OrderField.QUANTITY, "quantity", "qty", "pieces", "pcs");
    orders(OrderField.UNIT, "unit", "uom");
    orders(OrderField.NET_KG, "net weight", "net kg", "net mass");
    orders(OrderField.GROSS_KG, "gross weight", "gross kg", "gross mass");
    orders(OrderField.MARKET_PRICE, "market price");
    orders(OrderField.VALUE, "total value", "value", "amount", "total");
    orders(OrderField.CURRENCY, "currency", "ccy");
    orders(OrderField.ORIGIN, "country of dispatch", "country of origin", "origin", "from");
    orders(OrderField.VIA, "transit", "via", "through");
    orders(OrderField.DESTINATION, "country of destination", "destination", "dest");
    orders(OrderField.ORDER_DATE, "order date", "date of order");
    orders(OrderField.SHIP_DATE, "ship date", "shipping date", "shipment date", "date of shipment");
    orders(OrderField.DELIVERY, "delivery date", "delivery");
    orders(OrderField.PAYER_COUNTRY, "payer country");
    orders(OrderField.PAYER, "payer", "paid by");
    orders(OrderField.PAYMENT_TERMS, "payment terms", "terms of payment");
    orders(OrderField.TRANSPORT, "mode of transport", "transport mode", "transport");
    orders(OrderField.ZONE, "zone");
  }

  private HeadingWords() {}

  private static void roles(Role role, String... phrases) {
    for (String phrase : phrases) {
      ROLES.put(phrase, role);
    }
  }

  private static void parties(PartyField field, String... phrases) {
    for (String phrase : phrases) {
      OF_PARTIES.put(phrase, field);
    }
  }

  private static void orders(OrderField field, String... phrases) {
    for (String phrase : phrases) {
      OF_ORDERS.put(phrase, field);
    }
  }

  /// A slot, and the words that name it.
  record Named(Slot slot, Sentence reason) {}

  /// What a heading names.
  static Optional<Named> of(String heading) {
    Optional<Slot> exact = Slot.of(heading.strip());
    if (exact.isPresent()) {
      return Optional.of(
          new Named(exact.get(), Sentence.of("the heading is the name of the field")));
    }
    String text = " " + String.join(" ", Words.of(split(heading))) + " ";
    Optional<String> role = longest(text, ROLES);
    if (role.isPresent()) {
      String rest = text.replaceFirst(" " + role.get() + " ", "  ");
      Optional<String> field = longest(rest, OF_PARTIES);
      if (field.isEmpty() && !rest.isBlank()) {
        return Optional.empty();
      }
      PartyField named = field.map(OF_PARTIES::get).orElse(PartyField.NAME);
      Sentence reason =
          field
              .map(word ->
                  Sentence.of("the heading has the words \"{0}\" and \"{1}\"", role.get(), word))
              .orElseGet(() -> Sentence.of("the heading has the words \"{0}\"", role.get()));
      return Optional.of(new Named(new Slot(ROLES.get(role.get()), named), reason));
    }
    return longest(text, OF_ORDERS)
        .flatMap(word ->
            Optional.ofNullable(OF_ORDERS.get(word))
                .map(field ->
                    new Named(
                        new Slot(null, field),
                        Sentence.of("the heading has the words \"{0}\"", word))));
  }

  /// `endUserName` as `end User Name`.
  private static String split(String heading) {
    return heading.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2");
  }

  private static Optional<String> longest(String text, Map<String, ?> phrases) {
    List<String> found = new ArrayList<>();
    for (String phrase : phrases.keySet()) {
      if (text.contains(" " + phrase + " ")) {
        found.add(phrase);
      }
    }
    return found.stream().max((a, b) -> Integer.compare(a.length(), b.length()));
  }
}

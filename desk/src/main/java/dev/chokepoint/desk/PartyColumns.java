package dev.chokepoint.desk;

import dev.chokepoint.desk.input.PartyHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Which columns of a user's table say what about a party, by their usual names in any case, with
/// or without blanks, hyphens and underscores.
final class PartyColumns {

  private static final List<String> NAME =
      List.of("name", "partyname", "party", "fullname", "company", "companyname", "entity");
  private static final List<String> SCHEMA = List.of("schema", "type", "entitytype");
  private static final List<String> COUNTRY =
      List.of("country", "countrycode", "nationality", "jurisdiction");
  private static final List<String> DATE =
      List.of("birthdate", "dateofbirth", "dob", "incorporationdate", "dateofincorporation");
  private static final List<String> ADDRESS =
      List.of("address", "addresses", "fulladdress", "street", "city");
  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("identifier", ""),
          Map.entry("identifiers", ""),
          Map.entry("inn", "innCode"),
          Map.entry("inncode", "innCode"),
          Map.entry("ogrn", "ogrnCode"),
          Map.entry("ogrncode", "ogrnCode"),
          Map.entry("lei", "leiCode"),
          Map.entry("leicode", "leiCode"),
          Map.entry("imo", "imoNumber"),
          Map.entry("imonumber", "imoNumber"),
          Map.entry("registrationnumber", "registrationNumber"),
          Map.entry("taxnumber", "taxNumber"),
          Map.entry("idnumber", "idNumber"),
          Map.entry("passportnumber", "passportNumber"));

  private final int name;
  private final int schema;
  private final List<Integer> countries = new ArrayList<>();
  private final List<Integer> dates = new ArrayList<>();
  private final List<Integer> addresses = new ArrayList<>();
  private final List<NumberColumn> numbers = new ArrayList<>();

  private record NumberColumn(int column, String property) {}

  /// @throws BadRequest if there is no column of names
  PartyColumns(PartyHeader header) {
    List<String> plain = header.columns().stream().map(PartyColumns::plain).toList();
    name = first(plain, NAME);
    if (name < 0) {
      throw BadRequest.usage(
          header.file()
              + " has no column called name; it has "
              + String.join(", ", header.columns()));
    }
    schema = first(plain, SCHEMA);
    for (int i = 0; i < plain.size(); i++) {
      if (COUNTRY.contains(plain.get(i))) {
        countries.add(i);
      } else if (DATE.contains(plain.get(i))) {
        dates.add(i);
      } else if (ADDRESS.contains(plain.get(i))) {
        addresses.add(i);
      } else if (NUMBERS.containsKey(plain.get(i))) {
        numbers.add(new NumberColumn(i, NUMBERS.getOrDefault(plain.get(i), "")));
      }
    }
  }

  private static String plain(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static int first(List<String> plain, List<String> names) {
    for (String wanted : names) {
      int found = plain.indexOf(wanted);
      if (found >= 0) {
        return found;
      }
    }
    return -1;
  }

  /// What a row says of a party. Several values in a cell are parted by semicolons.
  PartyQuery query(List<String> row) {
    List<String> identifiers = new ArrayList<>();
    for (NumberColumn number : numbers) {
      for (String value : parts(row.get(number.column()))) {
        identifiers.add(number.property().isEmpty() ? value : number.property() + ":" + value);
      }
    }
    return new PartyQuery(
        row.get(name),
        schema < 0 || row.get(schema).isBlank() ? null : row.get(schema),
        all(row, countries),
        all(row, dates),
        address(row),
        identifiers);
  }

  private static List<String> all(List<String> row, List<Integer> columns) {
    return columns.stream().flatMap(column -> parts(row.get(column)).stream()).toList();
  }

  /// Several addresses in one cell are parted by semicolons; columns such as street and city make
  /// one address.
  private List<String> address(List<String> row) {
    if (addresses.size() == 1) {
      return parts(row.get(addresses.getFirst()));
    }
    String whole =
        addresses.stream()
            .map(column -> row.get(column).strip())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return whole.isEmpty() ? List.of() : List.of(whole);
  }

  private static List<String> parts(String cell) {
    return List.of(cell.split(";")).stream()
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}

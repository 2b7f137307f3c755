package dev.chokepoint.bench.labels;

import java.util.ArrayList;
import java.util.List;

/// The legal forms of countries, each with its equal spellings.
final class LegalForms {

  /// One form. `spellings` has at least two.
  record Form(String country, String kind, boolean before, List<String> spellings) {

    Form {
      spellings = List.copyOf(spellings);
    }

    String usual() {
      return spellings.getFirst();
    }
  }

  private final List<Form> forms = new ArrayList<>();

  LegalForms() {
    for (List<String> row : Table.rows("legalforms.txt", 4)) {
      // A comma inside `Co., Ltd.` is followed by a space, one between spellings is not.
      List<String> spellings = List.of(row.get(3).split(",(?! )"));
      forms.add(new Form(row.get(0), row.get(1), row.get(2).equals("before"), spellings));
    }
  }

  List<Form> of(String country) {
    return forms.stream().filter(each -> each.country().equals(country)).toList();
  }
}

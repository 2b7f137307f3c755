package dev.chokepoint.matching.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Legal forms and their classes, from `legal-forms.tsv`.
final class LegalForms {

  /// The class of words that are said of any company.
  private static final String ANY_COMPANY = "company";

  private record Form(String type, List<String> countries) {}

  private final Map<String, Form> forms = new HashMap<>(256);

  void add(String id, String type, List<String> countries) {
    forms.put(id, new Form(type, countries));
  }

  LegalFormMatch match(String left, String right) {
    if (left.equals(right)) {
      return LegalFormMatch.SAME;
    }
    String leftType = type(left);
    String rightType = type(right);
    if (leftType == null || rightType == null) {
      return LegalFormMatch.DIFFERENT;
    }
    boolean translates =
        leftType.equals(rightType) || leftType.equals(ANY_COMPANY) || rightType.equals(ANY_COMPANY);
    return translates ? LegalFormMatch.EQUIVALENT : LegalFormMatch.DIFFERENT;
  }

  @Nullable String type(String id) {
    Form form = forms.get(id);
    return form == null ? null : form.type();
  }

  /// Countries that have the form; empty when many do.
  List<String> countries(String id) {
    Form form = forms.get(id);
    return form == null ? List.of() : form.countries();
  }
}

package dev.chokepoint.matching.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads names into words with their roles. For several threads.
public final class NameReader {

  private static final int MOST_TOKENS = 64;

  private final NameTables tables;
  private final LatinForms latinForms = new LatinForms();

  public NameReader(NameTables tables) {
    this.tables = tables;
  }

  /// Analyses a name; of a name of more than 64 words the first 64.
  public AnalysedName read(String raw, NameKind kind) {
    List<NameToken> tokens = new ArrayList<>();
    int i = 0;
    while (i < raw.length() && tokens.size() < MOST_TOKENS) {
      int from = i;
      while (i < raw.length() && isWord(raw.codePointAt(i))) {
        i += Character.charCount(raw.codePointAt(i));
      }
      if (i > from) {
        add(raw, from, i, kind, tokens);
      } else {
        i += Character.charCount(raw.codePointAt(i));
      }
    }
    return new AnalysedName(raw, kind, tokens);
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void add(String raw, int from, int to, NameKind kind, List<NameToken> tokens) {
    String surface = Folding.fold(raw.substring(from, to));
    if (surface.isEmpty()) {
      return;
    }
    String latin = latinForms.of(surface);
    String form = kind == NameKind.PERSON ? null : tables.legalForm(latin);
    String canonical = form == null ? number(latin) : form;
    double common = kind == NameKind.PERSON ? 0 : tables.commonness(latin);
    tokens.add(
        new NameToken(
            surface,
            latin,
            List.of(),
            role(kind, latin, form, canonical, common),
            canonical,
            kind == NameKind.PERSON || kind == NameKind.ANY ? tables.groups(latin) : List.of(),
            common,
            NameScript.of(surface.codePointAt(0)),
            from,
            to));
  }

  private static TokenRole role(
      NameKind kind,
      String latin,
      @Nullable String form,
      @Nullable String canonical,
      double common) {
    if (form != null) {
      return TokenRole.LEGAL_FORM;
    }
    if (canonical != null) {
      return TokenRole.NUMBER;
    }
    if (kind == NameKind.PERSON) {
      if (latin.length() == 1) {
        return TokenRole.INITIAL;
      }
      return Patronymics.stem(latin) == null ? TokenRole.NAME : TokenRole.PATRONYMIC;
    }
    return common > 0 ? TokenRole.GENERIC : TokenRole.DISTINCTIVE;
  }

  private static @Nullable String number(String latin) {
    boolean digits = !latin.isEmpty() && latin.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? latin : null;
  }
}

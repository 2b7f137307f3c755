package dev.chokepoint.matching.names;

import java.util.ArrayList;
import java.util.List;

/// The letters a name of several words may be called by.
public final class Acronyms {

  private static final int SHORTEST = 2;

  private Acronyms() {}

  /// Initials of the words in Latin letters: without particles and legal forms (`hai`), also with
  /// the particles, also with the legal form's first letter, also without common words; lower case,
  /// each once, those of fewer than two letters left out. At most four.
  public static List<String> of(AnalysedName name) {
    List<String> acronyms = new ArrayList<>(4);
    add(initials(name, false, false, true), acronyms);
    add(initials(name, true, false, true), acronyms);
    add(initials(name, false, true, true), acronyms);
    add(initials(name, false, false, false), acronyms);
    return List.copyOf(acronyms);
  }

  private static void add(String acronym, List<String> acronyms) {
    if (acronym.length() >= SHORTEST && !acronyms.contains(acronym)) {
      acronyms.add(acronym);
    }
  }

  private static String initials(
      AnalysedName name, boolean particles, boolean forms, boolean generics) {
    StringBuilder initials = new StringBuilder();
    for (NameToken token : name.tokens()) {
      boolean counts =
          switch (token.role()) {
            case PARTICLE -> particles;
            case LEGAL_FORM -> forms;
            case GENERIC -> generics;
            case TITLE, VESSEL_PREFIX, NUMBER -> false;
            default -> true;
          };
      if (counts) {
        appendInitials(token, initials);
      }
    }
    return initials.toString();
  }

  /// A phrase that was read as one token gives the initial of each of its words.
  private static void appendInitials(NameToken token, StringBuilder initials) {
    if (token.latin().isEmpty()) {
      return;
    }
    initials.append(token.latin().charAt(0));
    String surface = token.surface();
    boolean spelled = token.script() == NameScript.LATIN && token.role() != TokenRole.LEGAL_FORM;
    for (int blank = surface.indexOf(' '); spelled && blank >= 0; ) {
      initials.append(surface.charAt(blank + 1));
      blank = surface.indexOf(' ', blank + 1);
    }
  }
}

package dev.chokepoint.matching.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One word of a name.
///
/// @param surface the word in its own script, without case and marks
/// @param latin how it most often reads in Latin letters: lower-case ASCII letters and digits;
///   empty when nothing of it can be written so
/// @param otherForms other romanisations and spellings, in the same letters, without `latin`, in
///   order of how common they are; at most [#MOST_FORMS]
/// @param role what the word does
/// @param canonical what it stands for: the id of a legal form, the digits of a number, the full
///   word of an abbreviation or of a translated company word, the stem of a patronymic; null when
///   the word stands for itself
/// @param groups ids of the groups of given names it belongs to, most words none
/// @param commonness how little the word tells, from 0 (distinctive) to 1 (in very many names)
/// @param script what it is written in
/// @param from where it starts in the raw name, in characters; parts of one word whose characters
///   do not stand for raw ones one by one share the word's place
/// @param to where it ends, exclusive
public record NameToken(
    String surface,
    String latin,
    List<String> otherForms,
    TokenRole role,
    @Nullable String canonical,
    List<String> groups,
    double commonness,
    NameScript script,
    int from,
    int to) {

  /// More forms than this are not kept, the rarest are left out.
  public static final int MOST_FORMS = 8;

  public NameToken {
    otherForms = List.copyOf(otherForms);
    groups = List.copyOf(groups);
  }

  /// What it stands for, or itself in Latin letters.
  public String meaning() {
    return canonical == null ? latin : canonical;
  }
}

package dev.chokepoint.vault.snapshots.text;

import java.util.List;
import java.util.Set;

/// Words that say what a company is rather than how it is called. They only help to rank: `Alabuga
/// Machinery` is the whole name of `LIMITED LIABILITY COMPANY ALABUGA MACHINERY`. A special
/// economic zone is called so too (`OEZ PPT`).
final class LegalForms {

  private static final Set<String> WORDS =
      Set.of(
          "llc",
          "ooo",
          "ltd",
          "limited",
          "liability",
          "company",
          "co",
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "plc",
          "jsc",
          "joint",
          "stock",
          "ao",
          "oao",
          "pao",
          "zao",
          "public",
          "closed",
          "open",
          "gmbh",
          "ag",
          "sa",
          "sarl",
          "srl",
          "spa",
          "bv",
          "nv",
          "fze",
          "fzco",
          "fzc",
          "fzllc",
          "pjsc",
          "cjsc",
          "ojsc",
          "private",
          "pvt",
          "as",
          "sti",
          "anonim",
          "sirketi",
          "oez",
          "ppt",
          "the");

  private LegalForms() {}

  /// The name without such words; all of it when nothing else is left.
  static List<Word> without(List<Word> name) {
    List<Word> bare = name.stream().filter(word -> !WORDS.contains(word.typed())).toList();
    return bare.isEmpty() ? name : bare;
  }
}

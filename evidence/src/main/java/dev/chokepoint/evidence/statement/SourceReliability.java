package dev.chokepoint.evidence.statement;

/// How reliable a source is, on the letter scale of the Admiralty code (NATO AJP-2.1).
///
/// [#F] means that nobody can judge the source; it is not the worst grade and is never ranked below
/// [#E].
public enum SourceReliability {
  A("completely reliable"),
  B("usually reliable"),
  C("fairly reliable"),
  D("not usually reliable"),
  E("unreliable"),
  F("reliability cannot be judged");

  private final String meaning;

  SourceReliability(String meaning) {
    this.meaning = meaning;
  }

  /// The letter's meaning in words.
  public String meaning() {
    return meaning;
  }

  /// Whether the letter is a judgement at all.
  public boolean judged() {
    return this != F;
  }
}

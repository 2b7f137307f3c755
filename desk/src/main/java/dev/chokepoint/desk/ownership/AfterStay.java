package dev.chokepoint.desk.ownership;

/// How to take the BIS affiliates rule after 9 November 2026, when its stay ran out: no source that
/// was read says whether the stay was extended, so a user who knows can say so.
public enum AfterStay {
  /// Not known: the result is shown as one that holds only if the rule applies again.
  UNCONFIRMED,
  /// The user says that it applies again.
  APPLIES,
  /// The user says that the stay was extended.
  STAYED
}

package dev.chokepoint.cli;

/// What the program's exit code means. Part of the public surface; see
/// `docs/reference/exit-codes.md`.
public enum ExitCode {
  DONE(0, "done, whatever was found"),
  FAILURE(1, "unexpected failure: a bug; the message says how to report it"),
  USAGE(2, "wrong usage"),
  UNREADABLE_INPUT(3, "input unreadable or invalid"),
  NOT_FOUND(4, "not found"),
  SOURCE_UNREACHABLE(5, "a source could not be reached or read; the last good version is kept"),
  VERIFICATION_FAILED(6, "verification failed: a stored file is damaged or missing"),
  STORE_BUSY(7, "the store is in use by another import"),
  PARTLY_DONE(
      8, "partly done: some records, files or sources were left out; the answer says which"),
  CONFLICT(9, "somebody else decided first: nothing was entered"),
  ON_A_LIST(10, "screen --fail-on: a party is on a list"),
  NEEDS_A_PERSON(11, "screen --fail-on check: a possible match needs a person"),
  TOO_OLD(12, "--max-age: a source behind the answer is older than allowed");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  public int code() {
    return code;
  }

  public String meaning() {
    return meaning;
  }
}

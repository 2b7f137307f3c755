package dev.chokepoint.screening.yaml;

/// A policy or a mapping cannot be taken as it is; says where and why.
public final class BadFile extends Exception {

  private static final long serialVersionUID = 1L;

  /// @param line counted from 1; 0 when no line is to blame
  public BadFile(String file, int line, String reason) {
    super(file + (line == 0 ? "" : ", line " + line) + ": " + reason);
  }
}

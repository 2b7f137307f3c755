package dev.chokepoint.cli.settings;

/// A configuration file or variable says something that cannot be taken; the message names it.
public final class BadSettings extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BadSettings(String message) {
    super(message);
  }
}

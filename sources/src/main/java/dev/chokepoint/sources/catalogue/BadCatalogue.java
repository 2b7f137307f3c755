package dev.chokepoint.sources.catalogue;

import java.io.IOException;

/// A catalogue file does not say what it must. The message gives file, line, column and the reason.
public final class BadCatalogue extends IOException {

  private static final long serialVersionUID = 1L;

  BadCatalogue(String message) {
    super(message);
  }
}

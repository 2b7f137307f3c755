package dev.chokepoint.evidence.index;

import org.jspecify.annotations.Nullable;

/// An index file is not what was written: another kind of file, cut short, or changed.
public final class DamagedIndex extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DamagedIndex(String how) {
    this(how, null);
  }

  public DamagedIndex(String how, @Nullable Throwable cause) {
    super(how, cause);
  }
}

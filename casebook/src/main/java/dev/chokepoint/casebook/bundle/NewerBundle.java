package dev.chokepoint.casebook.bundle;

/// A newer program wrote the bundle.
public final class NewerBundle extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NewerBundle(int format) {
    super(
        "the bundle is of format "
            + format
            + "; this program reads up to "
            + BundleManifest.FORMAT);
  }
}

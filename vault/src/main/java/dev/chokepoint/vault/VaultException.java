package dev.chokepoint.vault;

import org.jspecify.annotations.Nullable;

/// A fault of kept data, with a code that says which kind and a sentence for people.
public final class VaultException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final VaultError code;

  public VaultException(VaultError code, String message) {
    this(code, message, null);
  }

  public VaultException(VaultError code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /// Which kind of fault.
  public VaultError code() {
    return code;
  }

  /// The disk refused while `doing` something.
  public static VaultException io(String doing, Throwable cause) {
    return new VaultException(VaultError.IO, "cannot " + doing + ": " + reason(cause), cause);
  }

  /// A file is not what was published.
  ///
  /// @param file name of the file, as a user can find it
  public static VaultException damaged(String file, String how) {
    return new VaultException(VaultError.DAMAGED, file + " is damaged: " + how);
  }

  private static String reason(Throwable cause) {
    String message = cause.getMessage();
    return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
  }
}

package dev.chokepoint.cli.command;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.accounts.KeepAccounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// A password that does not stand on the command line, where others of this machine could read it.
final class PasswordOption {

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "A file with the password; without one it is made up and printed once.")
  private @Nullable String file;

  /// A password and what to tell of it.
  record Password(String text, String told) {}

  Password read(Session session) throws IOException {
    if (file == null) {
      String made = KeepAccounts.newPassword();
      return new Password(made, "\npassword: " + made);
    }
    Path path = session.resolve(file);
    if (!Files.isReadable(path)) {
      throw BadRequest.unreadable("cannot read " + file);
    }
    return new Password(Files.readString(path).replaceFirst("\\R$", ""), "");
  }
}

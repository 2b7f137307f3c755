package dev.chokepoint.cli.terminal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Prints answers on one stream and everything else on the other, always in UTF-8.
public final class Console {

  private final PrintStream out;
  private final PrintStream err;
  private final Look look;
  private final boolean quiet;

  public Console(Surroundings surroundings, Look look, boolean quiet) {
    this.out = new PrintStream(surroundings.out(), false, StandardCharsets.UTF_8);
    this.err = new PrintStream(surroundings.err(), true, StandardCharsets.UTF_8);
    this.look = look;
    this.quiet = quiet;
  }

  public Look look() {
    return look;
  }

  /// The stream for data, for answers too long to be held in memory. Close nothing.
  public PrintStream out() {
    return out;
  }

  /// One line of the answer.
  public void line(String text) {
    out.print(text);
    out.print('\n');
  }

  /// One line about the work, not shown with `--quiet`.
  public void remark(String text) {
    if (!quiet) {
      err.print(text);
      err.print('\n');
    }
  }

  /// Puts a line in the place of the last one drawn so; on terminals only.
  public void redraw(String text) {
    if (!quiet) {
      err.print("\r\u001b[K" + text);
      err.flush();
    }
  }

  /// One line that must be seen, `--quiet` or not.
  public void warn(String text) {
    err.print("chokepoint: " + text + "\n");
  }

  /// Sends what was printed on its way; false when the reader has gone (a closed pipe).
  public boolean flush() {
    out.flush();
    err.flush();
    return !out.checkError();
  }
}

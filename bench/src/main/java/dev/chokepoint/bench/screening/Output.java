package dev.chokepoint.bench.screening;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The programs' output.
final class Output {

  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  void line(String form, Object... values) {
    out.printf(Locale.ROOT, form + "%n", values);
  }
}

package dev.chokepoint.sources.fetch;

import dev.chokepoint.sources.Unpacked;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

/// Brings the body of an answer into a file, within limits.
final class Transfer {

  private static final int BUFFER = 1 << 16;

  private final FetchLimits limits;
  private final long largest;

  /// @param largest bytes that the file may have as it comes
  Transfer(FetchLimits limits, long largest) {
    this.limits = limits;
    this.largest = largest;
  }

  /// Appends what comes.
  ///
  /// @param from how many bytes are there already
  /// @param progress told how many bytes are there
  /// @throws FetchFailure UNREACHABLE if it breaks off, TOO_SLOW, TOO_LARGE or DISK
  void append(HttpResponse<InputStream> answer, Path file, long from, LongConsumer progress)
      throws FetchFailure, InterruptedException {
    OptionalLong length = answer.headers().firstValueAsLong("Content-Length");
    if (from + length.orElse(0) > largest) {
      throw tooLarge();
    }
    long size = from;
    try (OutputStream out = open(file);
        InputStream body = answer.body();
        Watch watch = new Watch(body, limits)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = read(body, buffer, watch); read >= 0; read = read(body, buffer, watch)) {
        size += read;
        if (size > largest) {
          throw tooLarge();
        }
        write(out, buffer, read);
        progress.accept(size);
      }
    } catch (FetchFailure e) {
      throw e;
    } catch (IOException e) {
      throw disk(e);
    }
    if (Thread.interrupted()) {
      throw new InterruptedException("the fetch was called off");
    }
    if (length.isPresent() && size != from + length.getAsLong()) {
      throw new FetchFailure(
          FetchFailure.Kind.UNREACHABLE,
          "it broke off after " + size + " of " + (from + length.getAsLong()) + " bytes");
    }
  }

  private static OutputStream open(Path file) throws IOException {
    return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static int read(InputStream body, byte[] buffer, Watch watch) throws FetchFailure {
    try {
      int read = body.read(buffer);
      watch.came(Math.max(0, read));
      String reason = watch.reason();
      if (reason != null) {
        throw new FetchFailure(FetchFailure.Kind.TOO_SLOW, reason);
      }
      return read;
    } catch (FetchFailure e) {
      throw e;
    } catch (IOException e) {
      String reason = watch.reason();
      throw reason != null
          ? new FetchFailure(FetchFailure.Kind.TOO_SLOW, reason, e)
          : new FetchFailure(FetchFailure.Kind.UNREACHABLE, "it broke off: " + e.getMessage(), e);
    }
  }

  private static void write(OutputStream out, byte[] buffer, int length) throws FetchFailure {
    try {
      out.write(buffer, 0, length);
    } catch (IOException e) {
      throw disk(e);
    }
  }

  /// Takes off the packing that the server put on for the way.
  ///
  /// @throws FetchFailure TOO_LARGE if it unpacks beyond what may be, REFUSED for a packing that
  ///   nobody asked for and we cannot take off
  void unpackEncoding(String encoding, Path file) throws FetchFailure {
    switch (encoding.toLowerCase(Locale.ROOT)) {
      case "", "identity" -> {}
      case "gzip", "x-gzip" -> {
        Path plain = file.resolveSibling(file.getFileName() + ".plain");
        try {
          try (OutputStream out = Files.newOutputStream(plain)) {
            unpack(file, out, largest);
          }
          Files.move(plain, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (FetchFailure e) {
          throw e;
        } catch (IOException e) {
          throw disk(e);
        } finally {
          drop(plain);
        }
      }
      default ->
          throw new FetchFailure(
              FetchFailure.Kind.REFUSED, "it came packed as " + encoding + ", which nobody asked");
    }
  }

  /// Where the file is gzip itself, unpacks it once to see that it ends within bounds.
  void checkPacked(Path file) throws FetchFailure {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] magic = in.readNBytes(2);
      if (magic.length < 2 || magic[0] != (byte) 0x1F || magic[1] != (byte) 0x8B) {
        return;
      }
    } catch (IOException e) {
      throw disk(e);
    }
    unpack(file, OutputStream.nullOutputStream(), limits.unpacked());
  }

  private static void unpack(Path file, OutputStream out, long most) throws FetchFailure {
    long size = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Unpacked.stream(Files.newInputStream(file))) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        if (size > most) {
          throw new FetchFailure(
              FetchFailure.Kind.TOO_LARGE, "it unpacks to more than " + most + " bytes");
        }
        write(out, buffer, read);
      }
    } catch (FetchFailure e) {
      throw e;
    } catch (IOException e) {
      throw new FetchFailure(
          FetchFailure.Kind.TOO_LARGE, "it cannot be unpacked: " + e.getMessage(), e);
    }
  }

  private static void drop(Path plain) throws FetchFailure {
    try {
      Files.deleteIfExists(plain);
    } catch (IOException e) {
      throw disk(e);
    }
  }

  private FetchFailure tooLarge() {
    return new FetchFailure(FetchFailure.Kind.TOO_LARGE, "it is larger than " + largest + " bytes");
  }

  private static FetchFailure disk(IOException e) {
    return new FetchFailure(FetchFailure.Kind.DISK, "it cannot be kept: " + e.getMessage(), e);
  }
}

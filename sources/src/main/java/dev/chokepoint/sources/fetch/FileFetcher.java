package dev.chokepoint.sources.fetch;

import dev.chokepoint.sources.catalogue.DatasetAddress;
import dev.chokepoint.sources.catalogue.PublishedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Fetches one published file into its folder: asks only whether it changed where it is known, goes
/// on where it broke off, tries again where that may help, and takes nothing that is not what the
/// catalogue says it is.
public final class FileFetcher {

  private static final int LARGEST_INDEX = 64 << 20;
  private static final int BUFFER = 1 << 16;
  private static final int NOT_FOUND = 404;

  private final Visit visit;
  private final FetchLimits limits;
  private final Clock clock;
  private final Waiting waiting;
  private final DoubleSupplier chance;

  /// @param userAgent who asks
  /// @param chance numbers from 0 to 1 that spread the waiting of many askers
  public FileFetcher(
      Connections connections,
      FetchLimits limits,
      String userAgent,
      Clock clock,
      Waiting waiting,
      DoubleSupplier chance) {
    this.visit = new Visit(connections, limits, userAgent, clock);
    this.limits = limits;
    this.clock = clock;
    this.waiting = waiting;
    this.chance = chance;
  }

  /// A file that is there.
  ///
  /// @param file as it stands in the folder
  /// @param changed whether it is another than lay there before
  /// @param came bytes that came for it
  /// @param note how it was had, where that is worth telling; else null
  public record Got(FetchedFile file, boolean changed, long came, @Nullable String note) {}

  /// What a file must be.
  ///
  /// @param sum its published checksum; null where none is known
  /// @param edition its publisher's version, which only a checksum can vouch for
  record Expected(@Nullable String sum, @Nullable String edition) {
    static final Expected NOTHING = new Expected(null, null);
  }

  /// Fetches a file.
  ///
  /// @param progress told how many bytes are there
  /// @throws FetchFailure if it cannot be had; what lay there before lies there still
  public Got fetch(PublishedFile file, FetchFolder folder, LongConsumer progress)
      throws FetchFailure, InterruptedException {
    DatasetAddress dataset = file.dataset();
    return dataset == null
        ? whole(file, Expected.NOTHING, folder, progress)
        : new DatasetFetcher(this, clock).fetch(file, dataset, folder, progress);
  }

  /// Fetches a file as one, whatever lies there.
  Got whole(PublishedFile file, Expected expected, FetchFolder folder, LongConsumer progress)
      throws FetchFailure, InterruptedException {
    List<URI> addresses = file.addresses(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    for (URI address : addresses.subList(0, addresses.size() - 1)) {
      try {
        return persistently(() -> once(file, address, expected, folder, progress));
      } catch (FetchFailure e) {
        if (!("HTTP " + NOT_FOUND).equals(e.getMessage())) {
          throw e;
        }
        // Not there yet: the next address is that of the day before.
      }
    }
    return persistently(() -> once(file, addresses.getLast(), expected, folder, progress));
  }

  /// A short text, such as an index, of which nothing is kept.
  ///
  /// @throws FetchFailure if it cannot be had, or is over 64 MiB
  byte[] index(URI address) throws FetchFailure, InterruptedException {
    return persistently(() -> {
      byte[] bytes = read(address, "it");
      if (bytes.length > LARGEST_INDEX) {
        throw new FetchFailure(FetchFailure.Kind.TOO_LARGE, address + " is too large for an index");
      }
      return bytes;
    });
  }

  private byte[] read(URI address, String what) throws FetchFailure, InterruptedException {
    HttpResponse<InputStream> answer = visit.ask(address, Map.of(), Set.of(200));
    try (InputStream body = answer.body();
        Watch watch = new Watch(body, limits)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] buffer = new byte[BUFFER];
      int read;
      while (bytes.size() <= LARGEST_INDEX && (read = body.read(buffer)) >= 0) {
        bytes.write(buffer, 0, read);
        watch.came(read);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new FetchFailure(
          FetchFailure.Kind.UNREACHABLE, what + " broke off: " + e.getMessage(), e);
    }
  }

  /// One try at something.
  @FunctionalInterface
  private interface Attempt<T> {
    T once() throws FetchFailure, InterruptedException;
  }

  private <T> T persistently(Attempt<T> asking) throws FetchFailure, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return asking.once();
      } catch (FetchFailure e) {
        if (!e.isPassing() || attempt >= limits.tries()) {
          throw e;
        }
        waiting.pause(pause(attempt, e));
      }
    }
  }

  /// Twice as long each time, more or less by chance, and at least what the server asks for.
  ///
  /// @throws FetchFailure if it asks for more than anybody would wait
  private Duration pause(int attempt, FetchFailure failure) throws FetchFailure {
    Optional<Duration> asked = failure.retryAfter();
    if (asked.isPresent() && asked.get().compareTo(limits.longestWait()) > 0) {
      throw new FetchFailure(
          FetchFailure.Kind.REFUSED,
          failure.getMessage() + "; it asks to be left alone for " + asked.get().toSeconds() + " s",
          failure);
    }
    double half = limits.firstWait().toMillis() * Math.pow(2, attempt - 1.0) / 2;
    Duration own = Duration.ofMillis((long) (half + half * chance.getAsDouble()));
    Duration longest = limits.longestWait();
    Duration bounded = own.compareTo(longest) > 0 ? longest : own;
    return asked.filter(said -> said.compareTo(bounded) > 0).orElse(bounded);
  }

  private Got once(
      PublishedFile file, URI address, Expected expected, FetchFolder folder, LongConsumer progress)
      throws FetchFailure, InterruptedException {
    try {
      Optional<FetchedFile> standing = folder.standing(file.name(), address.toString());
      PartFile part = folder.part(file.name());
      Optional<PartFile.Begun> begun = part.begun(address.toString());
      HttpResponse<InputStream> answer =
          visit.ask(address, conditions(standing, begun), Set.of(200, 206, 304, 416));
      switch (answer.statusCode()) {
        case 304 -> {
          answer.body().close();
          return new Got(
              standing.orElseThrow(() ->
                  new FetchFailure(FetchFailure.Kind.REFUSED, "HTTP 304 for what nobody has")),
              false,
              0,
              null);
        }
        case 416 -> {
          answer.body().close();
          part.drop();
          throw new FetchFailure(
              FetchFailure.Kind.UNREACHABLE, "it is not as long as what came of it before");
        }
        default -> receive(file, address, expected, answer, part, begun, progress);
      }
      String sha256 = Digests.sha256(part.bytes());
      FetchedFile got =
          new FetchedFile(
              file.name(),
              address.toString(),
              answer.headers().firstValue("ETag").orElse(null),
              answer.headers().firstValue("Last-Modified").orElse(null),
              sha256,
              Files.size(part.bytes()),
              clock.instant(),
              expected.sum() == null ? null : expected.edition());
      boolean same = standing.map(known -> known.sha256().equals(sha256)).orElse(false);
      return new Got(folder.take(part, got), !same, same ? 0 : got.size(), null);
    } catch (FetchFailure e) {
      throw e;
    } catch (IOException e) {
      throw new FetchFailure(FetchFailure.Kind.DISK, "it cannot be kept: " + e.getMessage(), e);
    }
  }

  private static Map<String, String> conditions(
      Optional<FetchedFile> standing, Optional<PartFile.Begun> begun) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (begun.isPresent()) {
      headers.put("Range", "bytes=" + begun.get().size() + "-");
      headers.put("If-Range", begun.get().validator());
    } else if (standing.isPresent() && standing.get().edition() == null) {
      // One of a known edition is asked for only when its publisher has another; and where deltas
      // led to it, its server never sent it as it lies here.
      put(headers, "If-None-Match", standing.get().etag());
      put(headers, "If-Modified-Since", standing.get().lastModified());
    }
    return headers;
  }

  private static void put(Map<String, String> headers, String name, @Nullable String value) {
    if (value != null) {
      headers.put(name, value);
    }
  }

  private void receive(
      PublishedFile file,
      URI address,
      Expected expected,
      HttpResponse<InputStream> answer,
      PartFile part,
      Optional<PartFile.Begun> begun,
      LongConsumer progress)
      throws IOException, InterruptedException {
    HttpHeaders headers = answer.headers();
    String media = headers.firstValue("Content-Type").orElse("");
    if (!MediaTypes.fits(media, file.media(), file.name())) {
      answer.body().close();
      throw new FetchFailure(
          FetchFailure.Kind.MEDIA, "it came as " + media + ", which " + file.name() + " is not");
    }
    String encoding = headers.firstValue("Content-Encoding").orElse("");
    long from = 0;
    if (answer.statusCode() == 206) {
      from = begun.map(PartFile.Begun::size).orElse(0L);
      if (from == 0
          || !headers.firstValue("Content-Range").orElse("").startsWith("bytes " + from + "-")) {
        answer.body().close();
        part.drop();
        throw new FetchFailure(FetchFailure.Kind.UNREACHABLE, "another part came than was asked");
      }
    } else {
      part.begin(address.toString(), encoding.isEmpty() ? validator(headers) : null);
    }
    Transfer transfer = new Transfer(limits, file.largest());
    try {
      transfer.append(answer, part.bytes(), from, progress);
    } catch (FetchFailure e) {
      if (e.kind() == FetchFailure.Kind.TOO_LARGE) {
        part.drop();
      }
      throw e;
    }
    try {
      transfer.unpackEncoding(encoding, part.bytes());
      transfer.checkPacked(part.bytes());
      checkSum(file, expected, part);
    } catch (FetchFailure e) {
      part.drop();
      throw e;
    }
  }

  /// What tells one state of the file from another; a weak tag does not.
  private static @Nullable String validator(HttpHeaders headers) {
    return headers
        .firstValue("ETag")
        .filter(tag -> !tag.startsWith("W/"))
        .or(() -> headers.firstValue("Last-Modified"))
        .orElse(null);
  }

  private void checkSum(PublishedFile file, Expected expected, PartFile part)
      throws IOException, InterruptedException {
    Optional<URI> address = file.checksumAddress();
    String sum = expected.sum();
    if (sum == null && address.isPresent()) {
      sum = published(file, address.get());
    }
    if (sum != null && !Digests.likeOne(sum.length(), part.bytes()).equals(sum)) {
      throw new FetchFailure(
          FetchFailure.Kind.CHECKSUM, "it is not what its published checksum is of");
    }
  }

  private String published(PublishedFile file, URI address)
      throws FetchFailure, InterruptedException {
    String text = new String(read(address, "its checksums"), StandardCharsets.UTF_8);
    return PublishedChecksum.of(text, file.name())
        .orElseThrow(() ->
            new FetchFailure(
                FetchFailure.Kind.CHECKSUM, address + " has no checksum of " + file.name()));
  }
}

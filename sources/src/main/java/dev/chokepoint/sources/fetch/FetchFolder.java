package dev.chokepoint.sources.fetch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Where the files of one source lie as they were fetched last, with the record of fetching them.
/// Held by one program at a time; to be closed.
///
/// What stands in the store does not depend on it: losing it costs one fetch.
public final class FetchFolder implements AutoCloseable {

  private static final String RECORD = "state.jsonl";
  private static final String LOCK = "state.lock";
  private static final String PARTS = "parts";

  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;
  private FetchRecord fetched;

  private FetchFolder(Path folder, FileChannel channel, FileLock lock, FetchRecord fetched) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
    this.fetched = fetched;
  }

  /// The folder of a source under the data directory.
  public static Path of(Path data, String source) {
    return data.resolve("fetched").resolve(source);
  }

  /// What is remembered of a source, without holding its folder.
  ///
  /// @throws IOException if it cannot be read, or is damaged; the message says which file
  public static FetchRecord remembered(Path data, String source) throws IOException {
    return read(of(data, source));
  }

  private static FetchRecord read(Path folder) throws IOException {
    Path file = folder.resolve(RECORD);
    if (!Files.exists(file)) {
      return FetchRecord.NOTHING;
    }
    try {
      return FetchRecordText.read(Files.readString(file));
    } catch (IllegalArgumentException e) {
      throw new IOException(
          file + ": " + e.getMessage() + "; delete it to fetch the source anew", e);
    }
  }

  /// Holds the folder; empty when another program does.
  public static Optional<FetchFolder> hold(Path data, String source) throws IOException {
    Path folder = of(data, source);
    Files.createDirectories(folder.resolve(PARTS));
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new FetchFolder(folder, channel, lock, read(folder)));
      }
    } catch (OverlappingFileLockException e) {
      // Held by another thread of this very program.
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  public FetchRecord fetched() {
    return fetched;
  }

  public Path file(String name) {
    return folder.resolve(name);
  }

  /// Where a file lies while it comes.
  PartFile part(String name) {
    return new PartFile(folder.resolve(PARTS), name);
  }

  /// The file as it was fetched last, if it still lies there as it came.
  Optional<FetchedFile> standing(String name, String address) throws IOException {
    FetchedFile known = fetched.files().get(name);
    Path file = file(name);
    if (known == null
        || !known.address().equals(address)
        || !Files.isRegularFile(file)
        || Files.size(file) != known.size()
        || !Digests.sha256(file).equals(known.sha256())) {
      return Optional.empty();
    }
    return Optional.of(known);
  }

  /// Puts a file that is whole in its place and remembers it.
  FetchedFile take(PartFile part, FetchedFile file) throws IOException {
    Files.move(
        part.bytes(),
        file(file.name()),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    part.drop();
    remember(fetched.with(file));
    return file;
  }

  /// Remembers that what stands is what the publisher has.
  ///
  /// @param version of the source that stands
  /// @param names of the files that make it up; others are forgotten
  public void succeeded(Instant at, long version, Collection<String> names) throws IOException {
    List<String> gone = new ArrayList<>(fetched.files().keySet());
    gone.removeAll(names);
    remember(fetched.succeeded(at, version, names));
    for (String name : gone) {
      Files.deleteIfExists(file(name));
    }
  }

  /// Remembers that it was tried and failed.
  public void failed(Instant at, String reason) throws IOException {
    remember(fetched.failing(at, reason));
  }

  private void remember(FetchRecord next) throws IOException {
    Path fresh = folder.resolve(RECORD + ".new");
    try (FileChannel out =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      out.write(
          java.nio.ByteBuffer.wrap(FetchRecordText.write(next).getBytes(StandardCharsets.UTF_8)));
      out.force(true);
    }
    Files.move(
        fresh,
        folder.resolve(RECORD),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    fetched = next;
  }

  @Override
  public void close() throws IOException {
    try {
      lock.release();
    } finally {
      channel.close();
    }
  }
}

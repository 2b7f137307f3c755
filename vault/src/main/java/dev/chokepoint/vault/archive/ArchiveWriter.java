package dev.chokepoint.vault.archive;

import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.FileDigest;
import dev.chokepoint.vault.files.VaultFiles;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes an archive: a ZIP file, so that any machine can look into it, whose last entry names
/// every other with its size and SHA-256. Nothing in it depends on when or where it was packed but
/// the moment it states.
public final class ArchiveWriter implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final VaultFiles files;
  private final VaultFiles.Output out;
  private final ZipOutputStream zip;
  private final LongConsumer progress;
  private final List<FileDigest> written = new ArrayList<>();
  private long total;

  /// @param file a new file
  /// @param progress told how many bytes were packed so far
  public ArchiveWriter(VaultFiles files, Path file, LongConsumer progress) throws IOException {
    this.files = files;
    this.out = files.create(file);
    this.zip = new ZipOutputStream(new Buffered(out));
    this.zip.setLevel(Deflater.BEST_SPEED);
    this.progress = progress;
  }

  /// Packs a file, which must be what it was when it was published.
  ///
  /// @param source where it lies
  /// @param digest its name in the archive, and what its bytes must be
  /// @throws VaultException DAMAGED if they are not
  public void add(Path source, FileDigest digest) throws IOException {
    FileDigest packed;
    try (InputStream in = files.open(source)) {
      packed = pack(digest.name(), in);
    }
    if (!packed.equals(digest)) {
      throw VaultException.damaged(source.toString(), "its checksum does not fit");
    }
  }

  /// Packs some bytes.
  public void add(String name, byte[] bytes) throws IOException {
    pack(name, new ByteArrayInputStream(bytes));
  }

  private FileDigest pack(String name, InputStream in) throws IOException {
    FileDigest.Taking taking = new FileDigest.Taking();
    zip.putNextEntry(entry(name));
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      taking.update(buffer, read);
      zip.write(buffer, 0, read);
      total += read;
      progress.accept(total);
    }
    zip.closeEntry();
    FileDigest digest = taking.digest(name);
    written.add(digest);
    return digest;
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    // ZIP cannot say that a time is not known; the first that it can say stands for that.
    entry.setTime(315_532_800_000L);
    return entry;
  }

  /// Adds the manifest and brings everything to the disk.
  public ArchiveManifest finish(Instant created) throws IOException {
    ArchiveManifest manifest =
        new ArchiveManifest(
            created, written.stream().sorted(Comparator.comparing(FileDigest::name)).toList());
    zip.putNextEntry(entry(ArchiveManifest.ENTRY));
    zip.write(manifest.write());
    zip.closeEntry();
    zip.finish();
    zip.flush();
    out.force();
    return manifest;
  }

  /// Closes the file, whole or not.
  @Override
  public void close() throws IOException {
    out.close();
  }

  /// Gathers what the packer gives in small pieces.
  private static final class Buffered extends OutputStream {

    private final VaultFiles.Output out;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

    Buffered(VaultFiles.Output out) {
      this.out = out;
    }

    @Override
    public void write(int value) throws IOException {
      if (!buffer.hasRemaining()) {
        flush();
      }
      buffer.put((byte) value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      int from = offset;
      int left = length;
      while (left > 0) {
        if (!buffer.hasRemaining()) {
          flush();
        }
        int now = Math.min(left, buffer.remaining());
        buffer.put(bytes, from, now);
        from += now;
        left -= now;
      }
    }

    @Override
    public void flush() throws IOException {
      buffer.flip();
      while (buffer.hasRemaining()) {
        if (out.write(buffer) <= 0) {
          throw new IOException("the disk takes no more bytes");
        }
      }
      buffer.clear();
    }
  }
}

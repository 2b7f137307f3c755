package dev.chokepoint.vault.archive;

import dev.chokepoint.vault.VaultError;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.DurableWriter;
import dev.chokepoint.vault.files.FileDigest;
import dev.chokepoint.vault.files.VaultFiles;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Reads an archive and believes nothing in it: entries must be the very ones that its manifest
/// names, with the size and checksum it states, and no name may lead out of the folder that they
/// are unpacked to.
public final class ArchiveReader implements Closeable {

  /// Names of folders and files joined by `/`, none of which begins with a point. Shuts out `..`,
  /// absolute paths, drive letters and backslashes.
  private static final Pattern NAME =
      Pattern.compile(
          "[A-Za-z0-9_-][A-Za-z0-9._-]{0,120}(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,120}){0,7}");

  private static final int LARGEST_MANIFEST = 1 << 26;

  private final Path file;
  private final ZipFile zip;
  private final ArchiveManifest manifest;

  private ArchiveReader(Path file, ZipFile zip, ArchiveManifest manifest) {
    this.file = file;
    this.zip = zip;
    this.manifest = manifest;
  }

  /// Opens an archive and compares the names and sizes of its entries with its manifest.
  ///
  /// @throws VaultException DAMAGED if it is no whole archive, NEWER_FORMAT if a newer Chokepoint
  ///   wrote it
  public static ArchiveReader open(Path file) {
    ZipFile zip = zip(file);
    try {
      ArchiveManifest manifest = manifest(file, zip);
      compare(file, zip, manifest);
      return new ArchiveReader(file, zip, manifest);
    } catch (IOException | IllegalArgumentException e) {
      closeAfter(zip, e);
      throw damaged(file, String.valueOf(e.getMessage()));
    } catch (VaultException e) {
      closeAfter(zip, e);
      throw e;
    }
  }

  private static ZipFile zip(Path file) {
    try {
      return new ZipFile(file.toFile());
    } catch (IOException e) {
      throw new VaultException(
          VaultError.DAMAGED,
          file + " is no backup of Chokepoint, or is cut short: " + e.getMessage(),
          e);
    }
  }

  private static void closeAfter(ZipFile zip, Exception fault) {
    try {
      zip.close();
    } catch (IOException e) {
      fault.addSuppressed(e);
    }
  }

  private static ArchiveManifest manifest(Path file, ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(ArchiveManifest.ENTRY);
    if (entry == null) {
      throw damaged(file, "it has no " + ArchiveManifest.ENTRY);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(LARGEST_MANIFEST + 1);
      if (bytes.length > LARGEST_MANIFEST) {
        throw damaged(file, "its manifest is larger than any can be");
      }
      return ArchiveManifest.read(bytes, file + "!" + ArchiveManifest.ENTRY);
    }
  }

  private static void compare(Path file, ZipFile zip, ArchiveManifest manifest) {
    Set<String> stated = new HashSet<>();
    for (FileDigest each : manifest.files()) {
      if (!NAME.matcher(each.name()).matches() || each.name().equals(ArchiveManifest.ENTRY)) {
        throw damaged(file, "its entry \"" + each.name() + "\" has no name that may be unpacked");
      }
      if (!stated.add(each.name())) {
        throw damaged(file, "it names " + each.name() + " twice");
      }
      ZipEntry entry = zip.getEntry(each.name());
      if (entry == null) {
        throw damaged(file, each.name() + " is missing from it");
      }
      if (entry.getSize() != each.size()) {
        throw damaged(file, each.name() + " is of another size");
      }
    }
    List<String> all = zip.stream().map(ZipEntry::getName).toList();
    for (String name : all) {
      if (!stated.contains(name) && !name.equals(ArchiveManifest.ENTRY)) {
        throw damaged(file, "it holds \"" + name + "\", which its manifest does not name");
      }
    }
    if (all.size() != stated.size() + 1) {
      throw damaged(file, "it holds an entry twice");
    }
  }

  private static VaultException damaged(Path file, String how) {
    return VaultException.damaged(file.toString(), how);
  }

  /// The archive itself.
  public Path file() {
    return file;
  }

  public ArchiveManifest manifest() {
    return manifest;
  }

  /// Unpacks every file to its name under a folder, each checked against its checksum and forced to
  /// the disk.
  ///
  /// @param folder an empty folder
  /// @param progress told how many bytes were unpacked so far
  /// @throws VaultException DAMAGED if any is not what the manifest states
  public void unpack(VaultFiles files, Path folder, LongConsumer progress) throws IOException {
    DurableWriter writer = new DurableWriter(files);
    Set<Path> folders = new HashSet<>();
    long before = 0;
    for (FileDigest each : manifest.files()) {
      Path target = folder.resolve(each.name()).normalize();
      Path parent = target.getParent();
      if (parent == null || !target.startsWith(folder)) {
        throw damaged(file, "its entry \"" + each.name() + "\" leads out of the folder");
      }
      if (folders.add(parent)) {
        files.createDirectories(parent);
      }
      unpack(writer, each, target);
      before += each.size();
      progress.accept(before);
    }
    for (Path each : folders) {
      files.forceDirectory(each);
    }
  }

  private void unpack(DurableWriter writer, FileDigest stated, Path target) throws IOException {
    ZipEntry entry = zip.getEntry(stated.name());
    if (entry == null) {
      throw damaged(file, stated.name() + " is missing from it");
    }
    FileDigest found;
    try (InputStream in = new Packed(zip.getInputStream(entry), stated)) {
      found = writer.copy(in, target, stated.name());
    }
    if (!found.equals(stated)) {
      throw damaged(file, "the checksum of " + stated.name() + " does not fit");
    }
  }

  /// A packed file, as far as it should go. What cannot be unpacked is damage of the archive, and
  /// no fault of the disk that is written to.
  private final class Packed extends InputStream {

    private final InputStream in;
    private final FileDigest stated;
    private long left;

    Packed(InputStream in, FileDigest stated) {
      this.in = in;
      this.stated = stated;
      this.left = stated.size();
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read;
      try {
        read = in.read(bytes, offset, length);
      } catch (IOException e) {
        throw damaged(file, stated.name() + " cannot be unpacked: " + e.getMessage());
      }
      left -= Math.max(read, 0);
      if (left < 0) {
        throw damaged(file, stated.name() + " is larger than stated");
      }
      return read;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

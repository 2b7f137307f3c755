package dev.chokepoint.vault.records;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.vault.VaultException;
import dev.chokepoint.vault.files.DurableWriter;
import dev.chokepoint.vault.files.FileDigest;
import dev.chokepoint.vault.files.VaultFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Copies of the files that people attach: photographs, papers, answers. Each is kept once, under
/// the digest of its bytes, and never changed; the original stays where it is.
public final class AttachedFiles {

  static final String INCOMING = "incoming-";

  private final Path folder;
  private final VaultFiles files;
  private final DurableWriter writer;

  /// @param data the data directory
  public AttachedFiles(Path data, VaultFiles files) {
    this.folder = folderIn(data);
    this.files = files;
    this.writer = new DurableWriter(files);
  }

  static Path folderIn(Path data) {
    return data.resolve("records").resolve("files");
  }

  /// Keeps a copy of a file. It is on the disk when this returns.
  ///
  /// @return its name without folders, its size and its SHA-256
  public FileDigest keep(Path original) {
    String name = String.valueOf(original.getFileName());
    try {
      writer.ensureDirectory(folder);
      Path incoming = Files.createTempFile(folder, INCOMING, ".new");
      try (InputStream in = files.open(original)) {
        files.delete(incoming);
        FileDigest digest = writer.copy(in, incoming, name);
        Path target = where(digest.sha256());
        writer.ensureDirectory(folderOf(target));
        files.move(incoming, target);
        files.forceDirectory(folderOf(target));
        return digest;
      } finally {
        files.delete(incoming);
      }
    } catch (IOException e) {
      throw VaultException.io("keep a copy of " + original, e);
    }
  }

  /// What is wrong with a kept file, in words that follow its name; empty if nothing is.
  public Optional<Sentence> fault(FileDigest expected) {
    Path file = where(expected.sha256());
    if (!Files.exists(file)) {
      return Optional.of(Sentence.of("is missing"));
    }
    try {
      FileDigest found = FileDigest.of(files, file, expected.name());
      return found.equals(expected) ? Optional.empty() : Optional.of(Sentence.of("was changed"));
    } catch (IOException e) {
      throw VaultException.io("read " + file, e);
    }
  }

  /// Opens a kept file.
  public InputStream open(FileDigest digest) throws IOException {
    return files.open(where(digest.sha256()));
  }

  private Path where(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private static Path folderOf(Path file) throws IOException {
    Path parent = file.getParent();
    if (parent == null) {
      throw new IOException(file + " has no folder above it");
    }
    return parent;
  }
}

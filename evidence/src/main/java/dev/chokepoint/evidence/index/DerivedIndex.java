package dev.chokepoint.evidence.index;

import dev.chokepoint.evidence.entity.Entity;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;

/// An index that can be built again from the entities of one version of a source. The vault builds
/// it at import, keeps it as one file of the segment, with its checksum, and opens the file as
/// memory without reading it.
///
/// @param <T> what the open index answers with
public interface DerivedIndex<T> {

  /// Name, in lower-case letters: part of the file's name.
  String name();

  /// Version of the file's form. A file of another version is not opened.
  int formatVersion();

  /// Starts a new index, for one thread.
  Builder builder();

  /// Opens a file. Reads its head only, so takes no time however large it is.
  ///
  /// @param file little-endian, read-only, as long as the index is used; for several threads
  /// @throws DamagedIndex if the head is not that of such an index, or the file is too short
  T open(MemorySegment file);

  /// Reads the whole file and compares it with its checksums.
  ///
  /// @throws DamagedIndex if it is not what was written
  void verify(MemorySegment file);

  /// Name of the file that holds the index; says which version it is.
  default String fileName() {
    return name() + "." + formatVersion() + ".index";
  }

  /// An index being built.
  interface Builder {

    /// Takes in an entity. Ids rise from one to the next.
    void add(Entity entity);

    /// Writes the finished index.
    void writeTo(OutputStream out) throws IOException;
  }
}

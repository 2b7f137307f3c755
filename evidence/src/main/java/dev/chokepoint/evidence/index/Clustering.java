package dev.chokepoint.evidence.index;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.util.List;

/// How the ids of a whole snapshot are put together: from one derived index of each current version
/// of a source, without reading entities. The vault builds the result when a snapshot is published,
/// keeps it as one file beside the manifest, and opens the file as memory.
///
/// @param <P> what the derived index of a version answers with
public interface Clustering<P> {

  /// The derived index that each version has for it.
  DerivedIndex<P> part();

  /// Version of the file's form and of the rules; a file of another version is built anew.
  int formatVersion();

  /// Writes the file. The same parts in another order give the same bytes.
  ///
  /// @param parts one a version of a source
  /// @param decisions of people, which go before everything else; in the order in which they were
  ///   taken
  /// @param before of the snapshot before, so that an id that named a party still leads to it
  void write(List<P> parts, List<IdentityDecision> decisions, Clusters before, OutputStream out)
      throws IOException;

  /// Opens a file. Reads its head only.
  ///
  /// @param file little-endian, read-only, as long as the clusters are used; for several threads
  /// @throws DamagedIndex if the head is not that of such a file
  Clusters open(MemorySegment file);

  /// Reads the whole file and compares it with its checksums.
  ///
  /// @throws DamagedIndex if it is not what was written
  void verify(MemorySegment file);
}

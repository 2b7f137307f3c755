package dev.chokepoint.sources.zip;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.UnreadableInput;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Reads one named entry of a ZIP archive (PKWARE APPNOTE), such as the content of a spreadsheet.
///
/// The archive is streamed from its first byte, so that what is counted is what is there and not
/// what a directory claims. An entry's name is compared and never used as a path. Archives are
/// refused that have more than 4,096 entries, unpack to more than 4 GiB or to more than 400 times
/// their size beyond the first 64 MiB, name the entry twice, or break off.
public final class ZipArchive {

  private static final int MAX_ENTRIES = 4096;

  /// The directory ends in a record of 22 bytes and a comment of up to 65,535.
  private static final int END_RECORD = 22;

  private final InputFile file;

  /// Takes what an entry holds.
  @FunctionalInterface
  public interface EntryReader {

    /// Reads as much of the entry as it wants; need not close it.
    void read(InputStream entry) throws IOException;
  }

  public ZipArchive(InputFile file) {
    this.file = file;
  }

  /// Whether the file begins as an archive with entries does.
  public boolean begins() throws IOException {
    try (InputStream in = file.open()) {
      byte[] magic = in.readNBytes(4);
      return magic.length == 4
          && magic[0] == 'P'
          && magic[1] == 'K'
          && magic[2] == 3
          && magic[3] == 4;
    }
  }

  /// Has the entry read, and then makes sure that the rest of the archive is there and unharmed.
  ///
  /// @return whether there is such an entry
  /// @throws UnreadableInput if the archive is damaged, breaks off, or is refused; what the reader
  ///   was given before may then not be used
  public boolean read(String name, EntryReader reader) throws IOException {
    return read(name, reader, true);
  }

  /// Has the beginning of the entry looked at, and asks no more of the archive.
  ///
  /// @return whether there is such an entry
  public boolean peek(String name, EntryReader reader) throws IOException {
    return read(name, reader, false);
  }

  private boolean read(String name, EntryReader reader, boolean toTheEnd) throws IOException {
    try (PackedInput packed = new PackedInput(file.open());
        ZipInputStream zip = new ZipInputStream(packed)) {
      UnpackedInput unpacked = new UnpackedInput(zip, packed);
      boolean found = entries(zip, unpacked, name, reader, toTheEnd);
      if (toTheEnd) {
        packed.transferTo(OutputStream.nullOutputStream());
        if (!packed.endsInDirectory(END_RECORD)) {
          throw unreadable("the archive breaks off: its directory is missing");
        }
      }
      return found;
    } catch (EOFException e) {
      throw unreadable("the archive breaks off");
    } catch (ZipException | IllegalArgumentException e) {
      // ZipInputStream reports a name that is no UTF-8 as an IllegalArgumentException.
      throw unreadable("the archive is damaged: " + e.getMessage());
    }
  }

  private boolean entries(
      ZipInputStream zip, UnpackedInput unpacked, String name, EntryReader reader, boolean toTheEnd)
      throws IOException {
    boolean found = false;
    int count = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++count > MAX_ENTRIES) {
        throw unreadable("the archive has more than " + MAX_ENTRIES + " entries; refused");
      }
      if (entry.getName().equals(name)) {
        if (found) {
          throw unreadable("the archive has two entries " + name + "; refused");
        }
        found = true;
        reader.read(unpacked);
        if (!toTheEnd) {
          return true;
        }
      }
      // Through our own stream and not getNextEntry, so that what is passed over is counted too.
      unpacked.transferTo(OutputStream.nullOutputStream());
    }
    return found;
  }

  private UnreadableInput unreadable(String reason) {
    return new UnreadableInput(Locator.row(file.name(), 0, null), reason);
  }
}

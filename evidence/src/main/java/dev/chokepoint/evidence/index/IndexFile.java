package dev.chokepoint.evidence.index;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/// The outside of an index file: a head with the place, length and CRC-32C of each section, then
/// the sections, each at a multiple of eight bytes. Little-endian.
///
/// Head: 8 bytes that say which index it is, version, number of sections, length of the file; 24
/// bytes a section (from, length, checksum); checksum of all that.
///
/// @param mark eight Latin letters that the file begins with
/// @param what what is indexed, as a message says it: `names`
/// @param version of the form; a file of another version is refused
/// @param sections how many
public record IndexFile(String mark, String what, int version, int sections) {

  private static final int MARK = 8;
  private static final int FIXED = 8 + 4 + 4 + 8;
  private static final int PER_SECTION = 24;
  private static final int ALIGNMENT = 8;
  private static final int CHUNK = 1 << 20;

  public IndexFile {
    if (mark.length() != MARK || !mark.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      throw new IllegalArgumentException("a mark has eight letters, not \"" + mark + "\"");
    }
  }

  /// Writes a whole file.
  ///
  /// @param sections as many as there are to be
  public void write(OutputStream out, List<byte[]> sections) throws IOException {
    if (sections.size() != this.sections) {
      throw new IllegalArgumentException(sections.size() + " sections");
    }
    int headLength = FIXED + PER_SECTION * sections.size() + 8;
    ByteBuffer head = ByteBuffer.allocate(headLength).order(ByteOrder.LITTLE_ENDIAN);
    long length = aligned(headLength);
    for (byte[] section : sections) {
      length = aligned(length + section.length);
    }
    head.put(mark.getBytes(StandardCharsets.US_ASCII))
        .putInt(version)
        .putInt(sections.size())
        .putLong(length);
    long from = aligned(headLength);
    for (byte[] section : sections) {
      CRC32C checksum = new CRC32C();
      checksum.update(section);
      head.putLong(from).putLong(section.length).putLong(checksum.getValue());
      from = aligned(from + section.length);
    }
    CRC32C checksum = new CRC32C();
    checksum.update(head.array(), 0, head.position());
    head.putLong(checksum.getValue());
    out.write(head.array());
    pad(out, headLength);
    for (byte[] section : sections) {
      out.write(section);
      pad(out, section.length);
    }
  }

  private static void pad(OutputStream out, long written) throws IOException {
    out.write(new byte[(int) (aligned(written) - written)]);
  }

  private static long aligned(long length) {
    return (length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }

  /// The sections of a file.
  ///
  /// @throws DamagedIndex if the head does not fit the file
  public MemorySegment[] open(MemorySegment file) {
    byte[] head = head(file);
    ByteBuffer fields = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    byte[] begins = new byte[MARK];
    fields.get(begins);
    if (!Arrays.equals(begins, mark.getBytes(StandardCharsets.US_ASCII))) {
      throw new DamagedIndex("it is no index of " + what);
    }
    CRC32C checksum = new CRC32C();
    checksum.update(head, 0, head.length - 8);
    boolean whole =
        fields.getInt() == version
            && fields.getInt() == sections
            && fields.getLong() == file.byteSize()
            && ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getLong(head.length - 8)
                == checksum.getValue();
    if (!whole) {
      throw new DamagedIndex("its head is changed or it is cut short");
    }
    MemorySegment[] opened = new MemorySegment[sections];
    for (int i = 0; i < sections; i++) {
      opened[i] = section(file, fields.getLong(), fields.getLong());
      fields.getLong();
    }
    return opened;
  }

  private byte[] head(MemorySegment file) {
    int length = FIXED + PER_SECTION * sections + 8;
    if (file.byteSize() < length) {
      throw new DamagedIndex("it is cut short");
    }
    return file.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE);
  }

  private static MemorySegment section(MemorySegment file, long from, long length) {
    if (from < 0 || length < 0 || from > file.byteSize() - length) {
      throw new DamagedIndex("a section lies outside of it");
    }
    return file.asSlice(from, length).asReadOnly();
  }

  /// Compares every section with its checksum.
  ///
  /// @throws DamagedIndex if one does not fit
  public void verify(MemorySegment file) {
    MemorySegment[] opened = open(file);
    ByteBuffer fields = ByteBuffer.wrap(head(file)).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < sections; i++) {
      if (checksum(opened[i]) != fields.getLong(FIXED + i * PER_SECTION + 16)) {
        throw new DamagedIndex("the checksum of section " + i + " does not fit");
      }
    }
  }

  private static long checksum(MemorySegment section) {
    CRC32C checksum = new CRC32C();
    for (long at = 0; at < section.byteSize(); at += CHUNK) {
      long length = Math.min(CHUNK, section.byteSize() - at);
      checksum.update(section.asSlice(at, length).asByteBuffer());
    }
    return checksum.getValue();
  }
}

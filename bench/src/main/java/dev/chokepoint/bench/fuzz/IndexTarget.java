package dev.chokepoint.bench.fuzz;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.index.DamagedIndex;
import dev.chokepoint.evidence.index.DerivedIndex;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.matching.Matching;
import dev.chokepoint.matching.Screener;
import dev.chokepoint.matching.index.NameIndex;
import dev.chokepoint.matching.score.Party;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/// A changed index file is opened and asked: it is refused, or ends in one of the exceptions that
/// whoever opened it expects, or answers.
///
/// The first byte of an input chooses what the rest is: 0 a whole file; 1 changes to a sound file,
/// five bytes each, where and what; 2 the same, and the checksum of the head is made to fit; 3 the
/// length that a sound file is cut to.
public final class IndexTarget {

  private static final int CHANGE = 5;

  private static final Matching MATCHING = new Matching(Model.bundled());
  private static final DerivedIndex<NameIndex> INDEX = MATCHING.index();
  private static final byte[] SOUND = sound();
  private static final List<Party> QUESTIONS = questions();
  private static final Bounds BOUNDS = new Bounds();

  private IndexTarget() {}

  /// Reads the tables of names before the first input, so that it is not taken for a hang.
  public static void fuzzerInitialize() {
    ask(SOUND);
  }

  /// The fuzzer's door.
  ///
  /// @throws IllegalStateException if an input costs too much
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length > 0) {
      BOUNDS.hold(() -> ask(file(input)));
    }
  }

  private static byte[] file(byte[] input) {
    byte[] rest = Arrays.copyOfRange(input, 1, input.length);
    return switch (input[0] & 3) {
      case 0 -> rest;
      case 1 -> changed(rest);
      case 2 -> withFittingHead(changed(rest));
      default ->
          Arrays.copyOf(
              SOUND, rest.length < 4 ? 0 : within(ByteBuffer.wrap(rest).getInt(), SOUND.length));
    };
  }

  private static byte[] changed(byte[] changes) {
    byte[] file = SOUND.clone();
    ByteBuffer left = ByteBuffer.wrap(changes);
    while (left.remaining() >= CHANGE) {
      file[within(left.getInt(), file.length)] = left.get();
    }
    return file;
  }

  private static int within(int where, int length) {
    return Math.floorMod(where, length);
  }

  /// As `IndexFile` writes it: 24 bytes, 24 a section, a checksum of these in 8.
  private static byte[] withFittingHead(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int head = 24 + 24 * ByteBuffer.wrap(SOUND).order(ByteOrder.LITTLE_ENDIAN).getInt(12);
    CRC32C checksum = new CRC32C();
    checksum.update(file, 0, head);
    bytes.putLong(head, checksum.getValue());
    return file;
  }

  private static void ask(byte[] file) {
    try {
      NameIndex index = INDEX.open(MemorySegment.ofArray(file));
      Screener screener = MATCHING.screener(List.of(index));
      for (Party question : QUESTIONS) {
        for (Screener.Match match : screener.retrieve(question, Matching.DEFAULT_THRESHOLD)) {
          MATCHING.explain(question, screener.party(match));
        }
      }
    } catch (DamagedIndex | IndexOutOfBoundsException | IllegalArgumentException e) {
      // What a damaged file may end in; the desk verifies the file then, and names it.
    }
  }

  private static byte[] sound() {
    StatementMaker maker = new StatementMaker(Model.bundled(), "fuzz", null);
    DerivedIndex.Builder builder = INDEX.builder();
    int number = 0;
    for (NameSeed seed : NameSeed.all()) {
      builder.add(
          Entity.of(
              Model.bundled(),
              List.of(
                  maker.make(
                      "%04d".formatted(number++),
                      seed.schema(),
                      "name",
                      seed.left(),
                      Provenance.NONE))));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      builder.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<Party> questions() {
    List<Party> questions = new ArrayList<>();
    for (NameSeed seed : NameSeed.all().subList(0, 8)) {
      questions.add(
          MATCHING.analyse(seed.schema(), List.of(seed.right()), List.of(), List.of(), List.of()));
    }
    return questions;
  }

  /// A sound file's length.
  static int length() {
    return SOUND.length;
  }
}

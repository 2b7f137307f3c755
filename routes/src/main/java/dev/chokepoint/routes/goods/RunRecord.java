package dev.chokepoint.routes.goods;

import dev.chokepoint.evidence.index.ByteColumn;
import dev.chokepoint.evidence.index.RecordCursor;
import dev.chokepoint.parts.number.Level;
import dev.chokepoint.parts.number.PartNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A run as the index keeps it.
///
/// @param key its letters and digits; empty for the entity of a part
/// @param text as written; the entity's id for a part
/// @param property where it stands
/// @param manner how its numbers stand in it
/// @param digitsMeet see [Run#digitsMeet]
/// @param numbers places in the index's list of numbers; none when no rule knows it
@SuppressWarnings("EnumOrdinal") // the form of the file fixes the order of these
record RunRecord(
    String key,
    String text,
    GoodsProperty property,
    Manner manner,
    boolean digitsMeet,
    List<Integer> numbers) {

  private static final int MANNER_SHIFT = 3;
  private static final int SAME_TEXT = 0x40;
  private static final int DIGITS_MEET = 0x80;
  private static final int MOST_NUMBERS = 255;

  void write(ByteColumn records) {
    boolean same = text.equals(key);
    records.addByte(
        property.ordinal()
            | manner.ordinal() << MANNER_SHIFT
            | (same ? SAME_TEXT : 0)
            | (digitsMeet ? DIGITS_MEET : 0));
    records.addText(key);
    if (!same) {
      records.addText(text);
    }
    if (numbers.size() > MOST_NUMBERS) {
      throw new IllegalStateException(text + " is a number of " + numbers.size() + " makers");
    }
    records.addByte(numbers.size());
    numbers.forEach(records::addInt);
  }

  static RunRecord read(RecordCursor record) {
    int flags = record.nextByte();
    String key = record.nextText();
    String text = (flags & SAME_TEXT) != 0 ? key : record.nextText();
    int count = record.nextByte();
    Integer[] numbers = new Integer[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = record.nextInt();
    }
    return new RunRecord(
        key,
        text,
        GoodsProperty.ALL[flags & ((1 << MANNER_SHIFT) - 1)],
        Manner.ALL[flags >> MANNER_SHIFT & 7],
        (flags & DIGITS_MEET) != 0,
        List.of(numbers));
  }

  /// The key alone, which is all that a search in the order of keys reads.
  static String key(RecordCursor record) {
    record.nextByte();
    return record.nextText();
  }

  /// Writes what [PartNumber#meets] looks at.
  static void writeNumber(PartNumber number, ByteColumn records) {
    records.addByte(number.level().ordinal());
    records.addText(number.maker());
    records.addText(number.written());
    records.addText(number.number());
    records.addText(number.base());
    String packageCode = number.packageCode();
    records.addByte(packageCode == null ? 0 : 1);
    if (packageCode != null) {
      records.addText(packageCode);
    }
  }

  static PartNumber readNumber(RecordCursor record) {
    Level level = Level.values()[record.nextByte()];
    String maker = record.nextText();
    String written = record.nextText();
    String number = record.nextText();
    String base = record.nextText();
    String packageCode = record.nextByte() == 0 ? null : record.nextText();
    return compared(level, maker, written, number, base, packageCode);
  }

  /// The number with nothing but what is compared.
  static PartNumber compared(PartNumber number) {
    return compared(
        number.level(),
        number.maker(),
        number.written(),
        number.number(),
        number.base(),
        number.packageCode());
  }

  private static PartNumber compared(
      Level level,
      String maker,
      String written,
      String number,
      String base,
      @Nullable String packageCode) {
    return new PartNumber(
        maker, written, number, base, packageCode, null, List.of(), "", level, "", "");
  }
}

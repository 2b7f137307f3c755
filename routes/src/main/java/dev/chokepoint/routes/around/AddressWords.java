package dev.chokepoint.routes.around;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words of addresses: which part of one names a room, a street, a house.
final class AddressWords {

  private static final Pattern ROOM =
      Pattern.compile(
          "^(?:pom|pomeshch|pomeshchenie|komn|komnata|of|ofis|office|kab|kv|kvartira|room|rm|unit|flat|suite|ste|apt|shop|floor|fl|etazh|level|пом|помещ|помещение|офис|оф|кв|комн|ком|этаж|эт)\\b.*"
              + "|^\\d+\\s*/\\s*f\\b.*|^\\d+(?:st|nd|rd|th)?\\s+(?:floor|fl|этаж)\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final String STREET_WORDS =
      "ul|ulitsa|street|str(?=\\s+\\p{L})|st|prospekt|prosp|pr-t|pr|pereulok|per|shosse|sh(?=\\s)|naberezhnaya|nab|bulvar|bulv|b-r|proezd|pr-d|avenue|ave|road|rd|lane|ln|boulevard|blvd|highway|hwy|drive|dr|улица|ул|проспект|пр-т|пр-кт|пр|переулок|пер|шоссе|ш|набережная|наб|бульвар|б-р|проезд";
  private static final Pattern STREET =
      Pattern.compile("(?<![\\p{L}\\d-])(?:" + STREET_WORDS + ")(?![\\p{L}\\d-])\\.?");
  private static final String HOUSE_NUMBER = "(\\d+[\\p{L}]?(?:\\s*[/-]\\s*\\d+[\\p{L}]?)*)";
  private static final Pattern HOUSE =
      Pattern.compile(
          "^(?:(?:no|d|dom|str|stroenie|korp|korpus|k|bld|bldg|building|block|house|zd|zdanie|д|дом|стр|строение|корп|корпус|к|зд|здание|№)[.\\s]\\s*)?"
              + HOUSE_NUMBER
              + "$");
  private static final Pattern BEFORE = Pattern.compile("^" + HOUSE_NUMBER + "\\s+(\\p{L}.*)$");
  private static final Pattern AFTER =
      Pattern.compile(
          "^(\\p{L}.*?)\\s+(?:(?:no|d|dom|str|korp|bld|д|дом|стр|корп)[.\\s]\\s*)?"
              + HOUSE_NUMBER
              + "$");

  private AddressWords() {}

  static String plain(String segment) {
    return Normalizer.normalize(segment, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\"“”«»']", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  static boolean isRoom(String segment) {
    return ROOM.matcher(segment).matches();
  }

  static boolean namesStreet(String segment) {
    return STREET.matcher(segment).find();
  }

  /// The house number that the segment is; empty when it is none.
  static String house(String segment) {
    Matcher house = HOUSE.matcher(segment);
    return house.matches() ? house.group(1).replaceAll("\\s", "") : "";
  }

  /// A street and a house number in one segment, in either order; the street first. Empty when the
  /// segment has not both.
  static String[] streetAndHouse(String segment) {
    Matcher after = AFTER.matcher(segment);
    if (after.matches()) {
      return new String[] {street(after.group(1)), after.group(2).replaceAll("\\s", "")};
    }
    Matcher before = BEFORE.matcher(segment);
    return before.matches()
        ? new String[] {street(before.group(2)), before.group(1).replaceAll("\\s", "")}
        : new String[0];
  }

  /// The street's name without the word for street.
  static String street(String segment) {
    return STREET
        .matcher(segment)
        .replaceAll(" ")
        .replaceAll("[.]", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }
}

package dev.chokepoint.web.page.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.sentence.Tongue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of the pages in one language. Every sentence that a page shows comes from here, so
/// that no page speaks a language that its reader did not ask for.
public final class Words {

  private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Words(language));
    }
  }

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

  private final Language language;
  private final ULocale locale;
  private final Map<String, String> messages;
  private final Map<String, String> sentences;

  private Words(Language language) {
    this.language = language;
    this.locale = new ULocale(language.code());
    this.messages = Messages.read(language);
    this.sentences = Sentences.in(language);
  }

  public static Words in(Language language) {
    return java.util.Objects.requireNonNull(ALL.get(language));
  }

  public Language language() {
    return language;
  }

  /// Every key that has a message.
  public Set<String> keys() {
    return messages.keySet();
  }

  /// A message, its places `{0}`, `{1}` ... filled. Numbers are written as the language writes
  /// them, and sentences of the engines said in it.
  ///
  /// @throws IllegalArgumentException if there is no message of that key
  public String say(String key, Object... filled) {
    String pattern = messages.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("there is no message " + key + " in " + language);
    }
    return pattern.indexOf('{') < 0
        ? pattern
        : new MessageFormat(pattern, locale)
            .format(Arrays.stream(filled).map(this::said).toArray());
  }

  private Object said(Object filled) {
    return filled instanceof Sentence sentence ? say(sentence) : filled;
  }

  /// What an engine says, in this language. A pattern that has no words here is said in English; a
  /// test holds that none of today's is, but a kept record may have one of an older version.
  public String say(Sentence sentence) {
    return sentence.in(this::ofEngine);
  }

  private String ofEngine(String pattern, List<Object> places) {
    String known = sentences.get(pattern);
    return known == null
        ? Tongue.ENGLISH.say(pattern, places)
        : new MessageFormat(known, locale).format(places.toArray());
  }

  /// A message of a key that may not be foreseen, such as the name of a topic; else `otherwise`.
  public String sayKnown(String key, String otherwise) {
    return messages.containsKey(key) ? say(key) : otherwise;
  }

  /// A whole number with its groups of digits.
  public String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /// A country by its code (ISO 3166-1 alpha-2, upper or lower case); the code where it has no
  /// name.
  public String country(String code) {
    String name = new ULocale("", code.toUpperCase(Locale.ROOT)).getDisplayCountry(locale);
    return name.isEmpty() ? code : name;
  }

  /// A moment, to the minute, in UTC.
  public String moment(Instant moment) {
    return MINUTE.format(moment);
  }

  /// The day of a moment in UTC.
  public String day(Instant moment) {
    return DAY.format(moment);
  }
}

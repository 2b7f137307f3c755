package dev.chokepoint.web.page;

import dev.chokepoint.desk.accounts.Person;
import dev.chokepoint.desk.accounts.Role;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.page.words.Language;
import dev.chokepoint.web.page.words.NameText;
import dev.chokepoint.web.page.words.Said;
import dev.chokepoint.web.page.words.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What every page knows of the request that it answers.
///
/// @param words in the reader's language
/// @param theme as the reader likes it
/// @param keys whether single keys do something
/// @param keymap which keys the reader presses in place of the bundled ones
/// @param latin whether names in other letters have Latin ones beside them
/// @param url of the page, with all its parameters
/// @param statics what addresses of style sheets and scripts begin with
/// @param formToken goes with every form that writes; see [FormToken]
/// @param sources what the dot beside "Sources" says
/// @param asked when the page was asked for, to the minute
/// @param person who asks; empty where nobody has to say so
public record Visit(
    Words words,
    Theme theme,
    boolean keys,
    Keymap keymap,
    boolean latin,
    PageUrl url,
    String statics,
    String formToken,
    SourcesMark sources,
    String asked,
    Optional<Person> person) {

  /// A visit of somebody who need not say who they are.
  public Visit(
      Words words,
      Theme theme,
      boolean keys,
      PageUrl url,
      String statics,
      String formToken,
      SourcesMark sources,
      String asked) {
    this(
        words,
        theme,
        keys,
        Keymap.BUNDLED,
        false,
        url,
        statics,
        formToken,
        sources,
        asked,
        Optional.empty());
  }

  /// A sentence in the reader's language.
  public String say(String key, Object... filled) {
    return words.say(key, filled);
  }

  /// What an engine says, in the reader's language.
  public String say(Sentence sentence) {
    return words.say(sentence);
  }

  /// The language of what an engine said; null for the reader's own. Words that no language has as
  /// its own, such as those of older records, are in English.
  public @Nullable String lang(Sentence sentence) {
    return Said.of(words, sentence).lang();
  }

  /// Whether the log of everybody is open to the reader: an admin, or anybody where nobody signs
  /// in.
  public boolean mayReadLog() {
    return person.map(who -> who.role() == Role.ADMIN).orElse(true);
  }

  /// What the reader presses for a key of `shortcuts.json`.
  public String key(String bundled) {
    return keymap.press(bundled);
  }

  /// This page in another language.
  public String in(Language language) {
    return url.with("lang", language.code()).toString();
  }

  /// The same visit in English: a table that is taken away says the same whoever took it, as
  /// answers to programs do.
  public Visit inEnglish() {
    return new Visit(
        Words.in(Language.ENGLISH),
        theme,
        keys,
        keymap,
        latin,
        url,
        statics,
        formToken,
        sources,
        asked,
        person);
  }

  /// A name with its script.
  public NameText name(String text) {
    return NameText.of(text);
  }
}

package dev.chokepoint.matching.index;

import dev.chokepoint.evidence.index.ByteColumn;
import dev.chokepoint.evidence.index.RecordCursor;
import dev.chokepoint.matching.names.NameScript;
import dev.chokepoint.matching.names.TokenRole;
import dev.chokepoint.matching.score.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a word is kept: role, script, commonness, surface, Latin form, other forms, meaning, groups.
final class WordRecord {

  private static final TokenRole[] ROLES = TokenRole.values();
  private static final NameScript[] SCRIPTS = NameScript.values();
  private static final String NO_MEANING = "\u0000";

  private WordRecord() {}

  static void write(Word word, ByteColumn out) {
    out.addByte(Codes.of(ROLES, word.role()));
    out.addByte(Codes.of(SCRIPTS, word.script()));
    out.addInt(Float.floatToIntBits(word.commonness()));
    out.addText(word.surface());
    out.addText(word.latin());
    out.addByte(word.forms() - 1);
    for (int i = 1; i < word.forms(); i++) {
      out.addText(word.form(i));
    }
    String canonical = word.canonical();
    out.addText(canonical == null ? NO_MEANING : canonical);
    out.addByte(word.groups());
    for (int i = 0; i < word.groups(); i++) {
      out.addText(word.group(i));
    }
  }

  static Word read(RecordCursor in) {
    TokenRole role = Codes.at(ROLES, in.nextByte());
    NameScript script = Codes.at(SCRIPTS, in.nextByte());
    float commonness = Float.intBitsToFloat(in.nextInt());
    String surface = in.nextText();
    String latin = in.nextText();
    List<String> forms = texts(in);
    String canonical = in.nextText();
    @Nullable String meaning = canonical.equals(NO_MEANING) ? null : canonical;
    return new Word(surface, latin, forms, role, meaning, texts(in), script, commonness);
  }

  private static List<String> texts(RecordCursor in) {
    int size = in.nextByte();
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(in.nextText());
    }
    return texts;
  }
}

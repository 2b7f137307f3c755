package dev.chokepoint.matching.score;

import dev.chokepoint.matching.names.NameScript;
import dev.chokepoint.matching.names.NameToken;
import dev.chokepoint.matching.names.SoundKeys;
import dev.chokepoint.matching.names.TokenRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A word of a name, made ready for comparing: what a [NameToken] says without its place.
public final class Word {

  /// The heaviest a word can be.
  public static final float HEAVIEST = 1.1f;

  /// Of a word that is never misspelt: a length of none.
  public static final int NO_SHAPE = 1;

  /// Of a word with several forms: every letter, which no word of its length has.
  public static final int MANY_SHAPES = EditDistance.LETTERS;

  private static final String[] NONE = {};

  private final String surface;
  private final String latin;
  private final String[] forms;
  private final TokenRole role;
  private final @Nullable String canonical;
  private final String[] groups;
  private final NameScript script;
  private final float commonness;
  private final float weight;
  private final String sound;
  private final String[] skeletons;
  private final int[] shapes;
  private final long lengths;
  private final long formBits;
  private final long groupBits;
  private final boolean digits;
  private final boolean joined;

  public Word(
      String surface,
      String latin,
      List<String> otherForms,
      TokenRole role,
      @Nullable String canonical,
      List<String> groups,
      NameScript script,
      float commonness) {
    this(
        surface,
        latin,
        formsOf(latin, otherForms),
        role,
        canonical,
        groups.toArray(String[]::new),
        script,
        commonness,
        RoleWeights.weight(role, commonness),
        false);
  }

  private Word(
      String surface,
      String latin,
      String[] forms,
      TokenRole role,
      @Nullable String canonical,
      String[] groups,
      NameScript script,
      float commonness,
      float weight,
      boolean joined) {
    this.surface = surface;
    this.latin = latin;
    this.forms = forms;
    this.role = role;
    this.canonical = canonical;
    this.groups = groups;
    this.script = script;
    this.commonness = commonness;
    this.weight = weight;
    this.sound = SoundKey.of(latin);
    this.skeletons = skeletons(script, forms);
    this.shapes = new int[forms.length];
    long ofForms = 0;
    for (int i = 0; i < forms.length; i++) {
      shapes[i] = EditDistance.shape(forms[i]);
      ofForms |= lengthBit(forms[i].length());
    }
    this.lengths = ofForms;
    this.formBits = bits(forms);
    this.groupBits = bits(groups);
    this.digits = latin.chars().anyMatch(c -> c >= '0' && c <= '9');
    this.joined = joined;
  }

  public static Word of(NameToken token) {
    return new Word(
        token.surface(),
        token.latin(),
        token.otherForms(),
        token.role(),
        token.canonical(),
        token.groups(),
        token.script(),
        (float) token.commonness());
  }

  private static String[] formsOf(String latin, List<String> others) {
    String[] forms = new String[others.size() + 1];
    forms[0] = latin;
    for (int i = 1; i < forms.length; i++) {
      forms[i] = others.get(i - 1);
    }
    return forms;
  }

  /// Two neighbouring words read as one. It weighs as much as the heavier part.
  static Word join(Word left, Word right) {
    String latin = left.latin + right.latin;
    Word heavier = left.weight >= right.weight ? left : right;
    return new Word(
        left.surface + right.surface,
        latin,
        new String[] {latin},
        heavier.role,
        null,
        new String[0],
        heavier.script,
        heavier.commonness,
        heavier.weight,
        true);
  }

  public String surface() {
    return surface;
  }

  public String latin() {
    return latin;
  }

  /// Number of Latin forms, [#latin] included.
  public int forms() {
    return forms.length;
  }

  /// A Latin form; the first is [#latin].
  public String form(int i) {
    return forms[i];
  }

  /// Whether one of its Latin forms is this.
  public boolean hasForm(String latin) {
    for (String form : forms) {
      if (form.equals(latin)) {
        return true;
      }
    }
    return false;
  }

  /// The bit of a length; very long words share one.
  static long lengthBit(int length) {
    return 1L << Math.min(length, Long.SIZE - 1);
  }

  /// The bits of the lengths of its Latin forms.
  long lengths() {
    return lengths;
  }

  /// A bit for each text; two sets that share a text share a bit.
  private static long bits(String[] texts) {
    long bits = 0;
    for (String text : texts) {
      bits |= 1L << ((text.hashCode() * 0x9E3779B1) >>> 26);
    }
    return bits;
  }

  /// Whether one Latin form of both is the same.
  boolean sharesForm(Word other) {
    return (formBits & other.formBits) != 0 && share(forms, other.forms);
  }

  /// Whether both belong to a group of given names.
  boolean sharesGroup(Word other) {
    return (groupBits & other.groupBits) != 0 && share(groups, other.groups);
  }

  private static boolean share(String[] some, String[] others) {
    for (String one : some) {
      for (String other : others) {
        if (one.equals(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Letters and length of a form: see [EditDistance#shape].
  int shape(int i) {
    return shapes[i];
  }

  /// The shape of its only form; [#NO_SHAPE] if no misspelling of it is accepted, and
  /// [#MANY_SHAPES] if it has more forms. Never 0.
  public int shape() {
    if (digits || latin.isEmpty()) {
      return NO_SHAPE;
    }
    return shapes.length == 1 ? shapes[0] : MANY_SHAPES;
  }

  /// Whether some form of one word may be a misspelling of some form of the other; quick, and never
  /// false where it is.
  public boolean mayBeMisspelled(Word other) {
    if (other.digits) {
      return false;
    }
    for (int shape : other.shapes) {
      if (mayBeMisspelled(shape)) {
        return true;
      }
    }
    return false;
  }

  /// The same for a word of one form.
  ///
  /// @param other what [#shape()] says of it
  public boolean mayBeMisspelled(int other) {
    if (digits) {
      return false;
    }
    for (int shape : shapes) {
      if (EditDistance.possible(shape, other)) {
        return true;
      }
    }
    return false;
  }

  public TokenRole role() {
    return role;
  }

  public @Nullable String canonical() {
    return canonical;
  }

  /// What it stands for, or itself in Latin letters.
  public String meaning() {
    return canonical == null ? latin : canonical;
  }

  /// Number of groups of given names it belongs to.
  public int groups() {
    return groups.length;
  }

  public String group(int i) {
    return groups[i];
  }

  public NameScript script() {
    return script;
  }

  public float commonness() {
    return commonness;
  }

  /// How much it counts, from 0 to [#HEAVIEST].
  public float weight() {
    return weight;
  }

  /// How it sounds, roughly; empty when that says nothing.
  public String sound() {
    return sound;
  }

  /// Whether its script leaves vowels out.
  public boolean isConsonantal() {
    return script == NameScript.ARABIC || script == NameScript.HEBREW;
  }

  /// Number of ways its consonants may be read; none for scripts that are never compared so.
  public int skeletons() {
    return skeletons.length;
  }

  public String skeleton(int i) {
    return skeletons[i];
  }

  private static String[] skeletons(NameScript script, String[] forms) {
    if (script != NameScript.LATIN && script != NameScript.ARABIC && script != NameScript.HEBREW) {
      return NONE;
    }
    List<String> skeletons = new ArrayList<>(1);
    for (String form : forms) {
      String skeleton = SoundKeys.skeleton(form);
      if (!skeleton.isEmpty() && !skeletons.contains(skeleton)) {
        skeletons.add(skeleton);
      }
    }
    return skeletons.toArray(NONE);
  }

  /// Whether it has a digit, so that no misspelling of it is accepted.
  boolean hasDigit() {
    return digits;
  }

  /// Whether it was joined from two.
  boolean joined() {
    return joined;
  }

  public boolean isInitial() {
    return latin.length() == 1 && !digits;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Word word
        && surface.equals(word.surface)
        && role == word.role
        && latin.equals(word.latin)
        && Objects.equals(canonical, word.canonical)
        && script == word.script
        && Float.compare(commonness, word.commonness) == 0
        && Arrays.equals(forms, word.forms)
        && Arrays.equals(groups, word.groups);
  }

  @Override
  public int hashCode() {
    return (surface.hashCode() * 31 + latin.hashCode()) * 31 + role.name().hashCode();
  }

  @Override
  public String toString() {
    return latin + ":" + role;
  }
}

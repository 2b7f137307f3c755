package dev.chokepoint.vault.snapshots.text;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// Makes the index document of an entity. Not for several threads at once.
final class EntityDocuments {

  private static final int SHORTEST_DIGITS = 4;

  /// The index refuses terms of more than 32,766 bytes, which is four bytes for each of these
  /// characters. What is longer is kept and shown, but cannot be asked for as a whole.
  private static final int LONGEST_TERM = 8_000;

  private static final FieldType WORDS = wordsType();

  private final Model model;
  private final String source;
  private final WordReader words;

  EntityDocuments(Model model, String source, LatinForms latinForms) {
    this.model = model;
    this.source = source;
    this.words = new WordReader(latinForms);
  }

  /// @param blob the entity as stored bytes
  Document document(Entity entity, byte[] blob) {
    Document document = new Document();
    document.add(new StringField(IndexFields.ID, entity.id(), Field.Store.NO));
    document.add(new SortedDocValuesField(IndexFields.ID, new BytesRef(entity.id())));
    document.add(new StoredField(IndexFields.BLOB, blob));
    document.add(new NumericDocValuesField(IndexFields.STATEMENTS, entity.statements().size()));
    addFilters(entity, document);
    addText(entity, document);
    return document;
  }

  private void addFilters(Entity entity, Document document) {
    Set<String> schemata = new TreeSet<>();
    Set<String> sources = new TreeSet<>(Set.of(source));
    Set<String> countries = new TreeSet<>();
    Set<String> topics = new TreeSet<>();
    for (Statement statement : entity.statements()) {
      schemata.add(statement.schema());
      sources.add(statement.dataset());
      if ("country".equals(statement.propertyType())) {
        countries.add(statement.value());
      } else if ("topic".equals(statement.propertyType())) {
        topics.add(statement.value());
      } else if ("entity".equals(statement.propertyType())) {
        addTerm(IndexFields.REFERENCE, statement.value(), document);
      }
    }
    addAll(IndexFields.SCHEMA, withAncestors(schemata), document);
    addAll(IndexFields.SOURCE, sources, document);
    addAll(IndexFields.COUNTRY, countries, document);
    addAll(IndexFields.TOPIC, topics, document);
    addAll(IndexFields.KIND, Set.of(EntityKind.of(model, entity.schema())), document);
  }

  private Set<String> withAncestors(Set<String> schemata) {
    return schemata.stream()
        .flatMap(name -> {
          Schema schema = model.schema(name);
          return schema == null ? Set.of(name).stream() : schema.ancestors().stream();
        })
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void addAll(String field, Set<String> values, Document document) {
    for (String value : values) {
      addTerm(field, value.toLowerCase(Locale.ROOT), document);
    }
  }

  private static void addTerm(String field, String term, Document document) {
    if (term.length() <= LONGEST_TERM) {
      document.add(new StringField(field, term, Field.Store.NO));
    }
  }

  private void addText(Entity entity, Document document) {
    Map<TextField, List<List<Word>>> texts = new EnumMap<>(TextField.class);
    NameKeys keys = new NameKeys();
    for (Statement statement : entity.statements()) {
      TextField field = TextField.of(statement);
      if (field != null) {
        List<Word> value = words.read(statement.value());
        texts.computeIfAbsent(field, f -> new ArrayList<>()).add(value);
        addForms(field, value, keys, texts);
      }
    }
    texts.forEach((field, values) -> document.add(wordsField(field, values)));
    addAll(IndexFields.EXACT, keys.exact(), document);
    addAll(IndexFields.SOUND, keys.sounds(), document);
    addAll(IndexFields.SKELETON_OF_ARABIC, keys.skeletonsOfArabic(), document);
    addAll(IndexFields.SKELETON_OF_OTHERS, keys.skeletonsOfOthers(), document);
  }

  private static void addForms(
      TextField field, List<Word> value, NameKeys keys, Map<TextField, List<List<Word>>> texts) {
    if (field == TextField.NAME || field == TextField.ALIAS) {
      keys.add(value);
    } else if (field == TextField.IDENTIFIER) {
      String digits = Digits.of(value);
      // A value may hold no word at all, as "---" does; then there are no digits either.
      boolean saysMore = value.size() != 1 || !value.getFirst().joined().equals(digits);
      boolean fits = digits.length() >= SHORTEST_DIGITS && digits.length() <= LONGEST_TERM;
      if (fits && saysMore) {
        texts.computeIfAbsent(field, f -> new ArrayList<>()).add(List.of(Word.plain(digits)));
      }
    }
  }

  private static Field wordsField(TextField field, List<List<Word>> values) {
    return new Field(field.title(), new WordStream(values), WORDS);
  }

  private static FieldType wordsType() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }
}

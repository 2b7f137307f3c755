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
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// Makes the index document of an entity. Not for several threads at once.
final class EntityDocuments {

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
    document.add(new NumericDocValuesField(IndexFields.ID_HASH, hash(entity.id())));
    document.add(new StoredField(IndexFields.BLOB, blob));
    document.add(new NumericDocValuesField(IndexFields.STATEMENTS, entity.statements().size()));
    addFilters(entity, document);
    addText(entity, document);
    return document;
  }

  static long hash(String id) {
    return StringHelper.murmurhash3_x64_128(new BytesRef(id))[0];
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
    addCounted(IndexFields.SOURCE, sources, document);
    addCounted(IndexFields.COUNTRY, countries, document);
    addCounted(IndexFields.TOPIC, topics, document);
    SeenDay.of(entity)
        .ifPresent(day -> {
          document.add(new IntPoint(IndexFields.SEEN, day));
          document.add(new NumericDocValuesField(IndexFields.SEEN, day));
        });
    addAll(IndexFields.KIND, Set.of(EntityKind.of(model, entity.schema())), document);
    document.add(new SortedDocValuesField(IndexFields.OWN_SCHEMA, new BytesRef(entity.schema())));
  }

  private static void addCounted(String field, Set<String> values, Document document) {
    addAll(field, values, document);
    for (String value : values) {
      if (value.length() <= LONGEST_TERM) {
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
      }
    }
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
    Set<String> identifiers = new TreeSet<>();
    Set<String> codes = new TreeSet<>();
    for (Statement statement : entity.statements()) {
      TextField field = TextField.of(statement);
      if (field == null) {
        continue;
      }
      List<Word> value = words.read(statement.value());
      boolean goods = TextField.isGoods(statement);
      texts.computeIfAbsent(field, f -> new ArrayList<>()).add(value);
      if (goods && field != TextField.GOODS) {
        texts.computeIfAbsent(TextField.GOODS, f -> new ArrayList<>()).add(value);
      }
      switch (field) {
        case NAME, ALIAS -> keys.add(value, field == TextField.NAME);
        case ADDRESS -> keys.addAddress(value);
        case IDENTIFIER -> identifiers.addAll(IdentifierKeys.of(value));
        case GOODS, TEXT -> {}
      }
      if (goods || hasCodes(field, statement)) {
        codes.addAll(Pieces.codes(value, goods));
      }
    }
    texts.forEach((field, values) -> document.add(wordsField(field, values)));
    keys.forEach((field, values) -> addAll(field, values, document));
    addAll(IndexFields.EXACT_IDENTIFIER, identifiers, document);
    if (!codes.isEmpty()) {
      document.add(new Field(IndexFields.PIECES, new Pieces.Stream(codes), WORDS));
    }
  }

  /// Addresses of pages and the identifiers of parties are no part numbers.
  private static boolean hasCodes(TextField field, Statement statement) {
    return field != TextField.ADDRESS
        && field != TextField.IDENTIFIER
        && !"url".equals(statement.propertyType());
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

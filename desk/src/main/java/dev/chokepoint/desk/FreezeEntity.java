package dev.chokepoint.desk;

import dev.chokepoint.casebook.casefile.Document;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.vault.snapshots.Snapshot;
import dev.chokepoint.vault.snapshots.source.SourceVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// An entity as it stands now, with all that is needed to show it later without the snapshot.
public final class FreezeEntity {

  private final Desk desk;

  public FreezeEntity(Desk desk) {
    this.desk = desk;
  }

  /// What was frozen.
  ///
  /// @param entity with the statements asked for
  /// @param whole whether these are all its statements
  /// @param captions what to call the entities that are mentioned, by id
  /// @param documents those behind the statements
  public record Frozen(
      Entity entity, boolean whole, Map<String, String> captions, List<Document> documents) {

    public Frozen {
      captions = Map.copyOf(captions);
      documents = List.copyOf(documents);
    }
  }

  /// Freezes an entity.
  ///
  /// @param statements ids of the statements to take; all if there are none
  /// @throws BadRequest if no source speaks about it, or it has no such statement
  public Frozen freeze(String id, List<String> statements) {
    return desk.asking(() -> freeze(desk.snapshot(), id, statements));
  }

  private Frozen freeze(Snapshot snapshot, String id, List<String> wanted) {
    Entity found =
        snapshot
            .entity(id)
            .orElseThrow(() ->
                BadRequest.notFound(
                    Sentence.of(
                        "no source speaks about {0}; chokepoint search finds ids by name", id)));
    Entity entity = wanted.isEmpty() ? found : only(found, wanted);
    Map<String, String> captions = new TreeMap<>();
    Set<String> speakers = new TreeSet<>();
    for (Statement statement : entity.statements()) {
      if ("entity".equals(statement.propertyType())) {
        snapshot
            .entity(statement.value())
            .ifPresent(other -> captions.put(other.id(), other.caption(desk.model())));
      }
      String document = statement.provenance().statedBy();
      speakers.add(document == null ? statement.dataset() : document);
    }
    return new Frozen(entity, wanted.isEmpty(), captions, documents(snapshot, speakers));
  }

  /// The existence goes with any statement, so that the entity stays one.
  private static Entity only(Entity entity, List<String> wanted) {
    List<Statement> kept = new ArrayList<>();
    Set<String> missing = new TreeSet<>(wanted);
    for (Statement statement : entity.statements()) {
      boolean asked = wanted.contains(statement.id());
      missing.remove(statement.id());
      if (asked || statement.property().equals(Statement.EXISTENCE)) {
        kept.add(statement);
      }
    }
    if (!missing.isEmpty()) {
      throw BadRequest.notFound(
          Sentence.of(
              "{0} has no statement {1}; show --json gives their ids",
              entity.id(), String.join(", ", missing)));
    }
    return new Entity(entity.id(), entity.schema(), kept);
  }

  private static List<Document> documents(Snapshot snapshot, Set<String> speakers) {
    List<Document> documents = new ArrayList<>();
    List<SourceVersion> sources = snapshot.sources();
    for (String speaker : speakers) {
      snapshot.entity(speaker).map(FreezeEntity::document).ifPresent(documents::add);
      sources.stream()
          .filter(version -> version.source().name().equals(speaker))
          .map(FreezeEntity::document)
          .forEach(documents::add);
    }
    return documents;
  }

  private static Document document(Entity document) {
    return new Document(
        document.id(),
        document.first("title").or(() -> document.first("name")).orElse(document.id()),
        document.first("publisher").orElse(null),
        document.first("publishedAt").orElse(null),
        document.first("sourceUrl").orElse(null),
        document.first("sourceReliability").orElse(null),
        document.first("restsOn").orElse(null));
  }

  private static Document document(SourceVersion version) {
    return new Document(
        version.source().name(),
        version.source().title() + ", version " + version.number(),
        version.source().publisher(),
        "read " + version.source().fetched(),
        null,
        null,
        null);
  }
}

package dev.chokepoint.desk;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.vault.snapshots.source.SourceVersion;
import java.util.List;

/// "What has been imported?"
public final class ListSources {

  private final Desk desk;

  public ListSources(Desk desk) {
    this.desk = desk;
  }

  /// The current version of every source, by name.
  public List<SourceFacts> all() {
    return desk.asking(() ->
        desk.snapshot().sources().stream()
            .map(version -> facts(version, desk.snapshot().versions(version.source().name())))
            .toList());
  }

  /// The current version of one source.
  ///
  /// @throws BadRequest if there is none of that name
  public SourceFacts named(String name) {
    return all().stream()
        .filter(source -> source.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            BadRequest.notFound(
                Sentence.of(
                    "there is no source \"{0}\"; chokepoint source list shows what there is",
                    name)));
  }

  /// What an import left of one source, though another source be damaged.
  SourceFacts imported(String name) {
    return desk.asking(() ->
        desk.lastWhole().sources().stream()
            .filter(version -> version.source().name().equals(name))
            .map(version -> facts(version, desk.lastWhole().versions(version.source().name())))
            .findFirst()
            .orElseThrow());
  }

  static SourceFacts facts(SourceVersion version, List<SourceVersion> kept) {
    return new SourceFacts(
        version.source().name(),
        version.source().title(),
        version.source().publisher(),
        version.source().licence(),
        version.source().coverage(),
        version.number(),
        version.source().fetched(),
        version.source().format(),
        version.source().inputs().stream()
            .map(input -> new SourceFacts.ReadFile(input.name(), input.sha256(), input.size()))
            .toList(),
        version.counts().entities(),
        version.counts().statements(),
        version.counts().entitiesBySchema(),
        version.counts().reader(),
        kept.stream().map(SourceVersion::number).toList());
  }
}

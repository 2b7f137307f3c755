package dev.chokepoint.casebook.casefile;

import dev.chokepoint.casebook.trace.CitedLag;
import dev.chokepoint.casebook.trace.CitedSource;
import dev.chokepoint.casebook.trace.Route;
import dev.chokepoint.evidence.entity.Entity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One thing pinned to a case, with its data as they stood when it was pinned.
public sealed interface Pin {

  Pinned pinned();

  /// An entity, or a single statement about it.
  ///
  /// @param entity with the statements that were pinned: all, or the one
  /// @param whole whether all that was stated was pinned
  /// @param captions what to call the entities that its statements mention, by id
  /// @param documents those behind its statements
  record OfEntity(
      Pinned pinned,
      Entity entity,
      boolean whole,
      Map<String, String> captions,
      List<Document> documents)
      implements Pin {

    public OfEntity {
      captions = Collections.unmodifiableMap(new TreeMap<>(captions));
      documents = List.copyOf(documents);
    }
  }

  /// A file, kept with the records.
  ///
  /// @param name without folders
  /// @param size in bytes
  /// @param sha256 in lower-case hexadecimal
  record OfFile(Pinned pinned, String name, long size, String sha256) implements Pin {}

  /// Words of a person.
  record OfNote(Pinned pinned, Section section, String text) implements Pin {}

  /// Something that a person entered elsewhere in the records: a decision, a step of custody, an
  /// answer to a request.
  ///
  /// @param entry its number in the records
  /// @param kind of the entry
  /// @param subject what it is about
  /// @param actor who entered it
  /// @param at when, ISO 8601
  /// @param digest of the entry in the chain
  /// @param said what it says, by field
  record OfDecision(
      Pinned pinned,
      long entry,
      String kind,
      String subject,
      String actor,
      String at,
      String digest,
      Map<String, Object> said)
      implements Pin {

    public OfDecision {
      said = Collections.unmodifiableMap(new TreeMap<>(said));
    }
  }

  /// Routes, as an engine or a case told them.
  ///
  /// @param question what was asked
  /// @param routes in the order told, best first
  /// @param lags of the parties on them
  /// @param sources the documents that routes and lags cite by number
  /// @param note what the teller says about its answer as a whole; null when nothing
  record OfTrace(
      Pinned pinned,
      String question,
      List<Route> routes,
      List<CitedLag> lags,
      List<CitedSource> sources,
      @Nullable String note)
      implements Pin {

    public OfTrace {
      routes = List.copyOf(routes);
      lags = List.copyOf(lags);
      sources = List.copyOf(sources);
    }
  }
}

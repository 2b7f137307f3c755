package dev.chokepoint.evidence.index;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Which ids of a snapshot name one party. Source ids stay what they are: a cluster is called by
/// one of its members, and every member's id leads to it. For several threads.
public interface Clusters {

  /// Whose word joins ids.
  enum Word {
    /// Sources that give all of them one number.
    NUMBER,
    /// A publisher who names other ids as those of the same party.
    PUBLISHER,
    /// A person who decided so.
    PERSON
  }

  /// Why ids stand in one cluster.
  ///
  /// @param scheme of a number, as people call it: `INN`; `referent` for a publisher's word; for a
  ///   person's who decided when: `anna on 2026-11-26`
  /// @param number in the form in which numbers of the scheme are compared; where only a country
  ///   makes it one of its kind, the country's code and a blank stand before it. The id that a
  ///   publisher names, the name of a person's decision
  /// @param carriers ids of the members that carry it, at least two, sorted
  record Reason(Word word, String scheme, String number, List<String> carriers) {

    public Reason {
      carriers = List.copyOf(carriers);
    }
  }

  /// Two ids that share a number and are kept apart all the same, for a person to look at.
  ///
  /// @param left the smaller id
  /// @param why one plain sentence
  record Conflict(String left, String right, String scheme, String number, String why) {}

  /// Nobody is in a cluster.
  Clusters NONE =
      new Clusters() {
        @Override
        public String canonical(String id) {
          return id;
        }

        @Override
        public List<String> members(String id) {
          return List.of(id);
        }

        @Override
        public List<Reason> why(String id) {
          return List.of();
        }

        @Override
        public List<String> formerly(String id) {
          return List.of();
        }

        @Override
        public void forEachFormer(BiConsumer<String, List<String>> consumer) {}

        @Override
        public List<Conflict> conflicts() {
          return List.of();
        }

        @Override
        public void forEach(Consumer<List<String>> consumer) {}

        @Override
        public int size() {
          return 0;
        }
      };

  /// The id that names the cluster of an id: the id itself where it is in none.
  String canonical(String id);

  /// The ids of the cluster that an id is in, its own among them, sorted by code point; only itself
  /// where it is in none.
  List<String> members(String id);

  /// Why the cluster of an id is one; empty where it is in none.
  List<Reason> why(String id);

  /// Where else a party is now that an id once called: the ids by which those are called that were
  /// in its cluster and are no more, sorted. Empty where the cluster only grew.
  List<String> formerly(String id);

  /// Hands over every id that once called a cluster which is not whole any more, with the ids that
  /// were in it.
  void forEachFormer(BiConsumer<String, List<String>> consumer);

  /// Those that share a number, or that a publisher joins, and were kept apart all the same; not
  /// those that a person decided to be two.
  List<Conflict> conflicts();

  /// Hands over the members of every cluster, the first of which names it.
  void forEach(Consumer<List<String>> consumer);

  /// Number of clusters of at least two ids.
  int size();
}

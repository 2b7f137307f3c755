package dev.chokepoint.evidence.index;

import java.util.List;
import java.util.function.Consumer;

/// Which ids of a snapshot name one party. Source ids stay what they are: a cluster is called by
/// one of its members, and every member's id leads to it. For several threads.
public interface Clusters {

  /// Why ids stand in one cluster.
  ///
  /// @param scheme of the number, as people call it: `INN`
  /// @param number in the form in which numbers of the scheme are compared; where only a country
  ///   makes it one of its kind, the country's code and a blank stand before it
  /// @param carriers ids of the members that carry it, at least two, sorted
  record Reason(String scheme, String number, List<String> carriers) {

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

  /// Those that share a number and were kept apart.
  List<Conflict> conflicts();

  /// Hands over the members of every cluster, the first of which names it.
  void forEach(Consumer<List<String>> consumer);

  /// Number of clusters of at least two ids.
  int size();
}

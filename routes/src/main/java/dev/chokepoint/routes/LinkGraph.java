package dev.chokepoint.routes;

/// Who is linked with whom, in numbers, as a source with an index keeps it: for each entity a list
/// of those that a record links it with. An interval such as a stake or a shipment links all things
/// that it names with each other, and itself with them in its own list alone; a thing and what it
/// names are linked. Identities are not in it.
///
/// Entities are numbered from 0 in any order; the entries of all lists stand one after another at
/// places from 0. An entity may stand in a list several times, once for each link.
public interface LinkGraph {

  /// Entities numbered.
  int size();

  /// The number of an entity; -1 when it is not in the graph, and so linked with none.
  int number(String id);

  /// The id of an entity.
  String id(int number);

  /// Where the list of an entity begins.
  int first(int number);

  /// The place after the last of its list.
  int end(int number);

  /// The entity that stands at a place.
  int other(int place);

  /// How many records name an entity.
  int records(int number);
}

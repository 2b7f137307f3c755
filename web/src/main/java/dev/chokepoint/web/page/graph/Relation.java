package dev.chokepoint.web.page.graph;

/// One kind of link of a node, which can be added to the graph as a whole.
///
/// @param name the property that leads to the others
/// @param label in words
/// @param count how many there are
/// @param listed how many of them are on a list
record Relation(String name, String label, int count, int listed) {}

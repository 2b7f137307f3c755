package dev.chokepoint.bench.peers;

/// A listed party that was found.
///
/// @param party its number in the order in which parties were given
/// @param score from 0 to 1
public record Hit(int party, double score) {}

package dev.chokepoint.matching.names;

/// The tables, read once for all tests.
final class TestTables {

  static final NameTables TABLES = NameTables.load();

  private TestTables() {}
}

package dev.chokepoint.web.catalog;

import java.util.List;

/// Datasets that are made of sources, as a file names them.
public record Collections(List<Collection> all) {

  /// None.
  public static final Collections NONE = new Collections(List.of());

  /// One of them.
  ///
  /// @param name by which it is asked for
  /// @param title for people
  /// @param children names of sources, or of collections named before
  public record Collection(String name, String title, List<String> children) {

    public Collection {
      children = List.copyOf(children);
    }
  }

  public Collections {
    all = List.copyOf(all);
  }
}

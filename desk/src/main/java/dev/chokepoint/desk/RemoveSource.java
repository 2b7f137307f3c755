package dev.chokepoint.desk;

/// Takes a source out of what is published.
public final class RemoveSource {

  private final Desk desk;

  public RemoveSource(Desk desk) {
    this.desk = desk;
  }

  /// Removes the source and its kept versions.
  ///
  /// @throws BadRequest if there is none of that name
  public void remove(String name) {
    desk.asking(() -> desk.store().removeSource(name));
    desk.refresh();
  }
}

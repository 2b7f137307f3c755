package dev.chokepoint.casebook.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A case with all that was pinned to it, in the order of pinning.
///
/// @param id such as `case-1`
/// @param title in words
/// @param tlp who may see it
/// @param handling more about handling, in words; null when nothing
/// @param owner whose case it is
/// @param opened when
/// @param pins what was pinned
public record CaseFile(
    String id,
    String title,
    Tlp tlp,
    @Nullable String handling,
    String owner,
    Instant opened,
    List<Pin> pins) {

  public CaseFile {
    pins = List.copyOf(pins);
  }

  /// The same case with other pins.
  public CaseFile with(List<Pin> others) {
    return new CaseFile(id, title, tlp, handling, owner, opened, others);
  }

  /// How it is to be handled, as every file that leaves the house says: `TLP:AMBER - not for the
  /// press`.
  public String mark() {
    return handling == null ? tlp.mark() : tlp.mark() + " - " + handling;
  }

  /// The moment as of which the case stands: that of its last pin. Nothing that leaves the house is
  /// dated later, so that the same case always gives the same bytes.
  public Instant asOf() {
    return pins.stream().map(pin -> pin.pinned().at()).max(Instant::compareTo).orElse(opened);
  }

  /// The pins of one kind, in order.
  public <P extends Pin> List<P> pins(Class<P> kind) {
    return pins.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}

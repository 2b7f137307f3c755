package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.parts.number.PartNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of the part to be traced. A part typed in by hand is one of these as well.
///
/// @param id of the component; where the part is only asked about, any id of its own
/// @param name what to call it
/// @param makers ids of the parties said to have made it; none when not known
/// @param makerName its maker as the source writes it; null when none does
/// @param number the number read; null when none is, so that no shipment can be asked for
/// @param parts ids of the catalogue parts it is said to be
/// @param markings as read
/// @param readings when it was made; none when no date code is read
/// @param recovered days on one of which it was found; unknown ends where nobody says
/// @param items ids of the weapons it was found in
/// @param weaponMakers who is said to make those weapons
/// @param countries where the weapons are said to be made, lower-case codes; none when not known
/// @param lots lot codes on it
public record TracedPart(
    String id,
    String name,
    List<String> makers,
    @Nullable String makerName,
    @Nullable PartNumber number,
    List<String> parts,
    List<String> markings,
    List<ProductionReading> readings,
    DateInterval recovered,
    List<String> items,
    List<WeaponMaker> weaponMakers,
    Set<String> countries,
    Set<String> lots) {

  /// What the id of a part begins with that was only asked about: no source speaks about it.
  public static final String ASKED = "asked:";

  /// Who is said to make a weapon.
  ///
  /// @param party id of the maker
  /// @param weapon what the weapon is called
  /// @param statements that say so
  public record WeaponMaker(String party, String weapon, List<Statement> statements) {

    public WeaponMaker {
      statements = List.copyOf(statements);
    }
  }

  public TracedPart {
    makers = List.copyOf(makers);
    parts = List.copyOf(parts);
    markings = List.copyOf(markings);
    readings = List.copyOf(readings);
    items = List.copyOf(items);
    weaponMakers = List.copyOf(weaponMakers);
    countries = Set.copyOf(countries);
    lots = Set.copyOf(lots);
  }

  /// Whether it was only asked about.
  public boolean asked() {
    return id.startsWith(ASKED);
  }

  /// From the first day on which any reading lets it be made to the last on which it can have been
  /// found; unknown ends are unknown.
  public DateInterval window() {
    LocalDate from = null;
    for (ProductionReading reading : readings) {
      LocalDate made = reading.made().from();
      if (made == null) {
        return new DateInterval(null, recovered.to());
      }
      from = from == null || made.isBefore(from) ? made : from;
    }
    LocalDate to = recovered.to();
    return from != null && to != null && to.isBefore(from)
        ? new DateInterval(null, to)
        : new DateInterval(from, to);
  }

  /// That the part is dated after it was found, under every reading: a contradiction to report.
  public boolean madeAfterRecovery() {
    LocalDate to = recovered.to();
    return to != null
        && !readings.isEmpty()
        && readings.stream()
            .map(reading -> Optional.ofNullable(reading.made().from()))
            .allMatch(made -> made.isPresent() && made.get().isAfter(to));
  }
}

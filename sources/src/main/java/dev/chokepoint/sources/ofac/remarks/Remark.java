package dev.chokepoint.sources.ofac.remarks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one segment of the Remarks says.
public sealed interface Remark {

  /// A name in quotes, which OFAC calls a weak a.k.a.: too broad to search by.
  ///
  /// @param former whether it is an f.k.a.
  record OtherName(boolean former, String name) implements Remark {}

  /// A number issued to the party.
  ///
  /// @param places what stands in parentheses after the number, in order: mostly a country,
  ///   sometimes a place before it
  /// @param issued null when not said
  /// @param expires null when not said
  record Identifier(
      IdentifierType type,
      String number,
      List<String> places,
      @Nullable RemarkDate issued,
      @Nullable RemarkDate expires)
      implements Remark {
    public Identifier {
      places = List.copyOf(places);
    }
  }

  /// A digital currency address.
  ///
  /// @param currency ticker as OFAC writes it: XBT, ETH ...
  record Wallet(String currency, String address) implements Remark {}

  /// `Linked To: NAME`.
  record Link(String name) implements Remark {}

  /// A labelled value that fits its form.
  record Fact(FactType type, String value) implements Remark {}

  /// An office or rank.
  record Position(String title) implements Remark {}

  /// A form of address, `Haji`, `Mullah`: a title but no office.
  record Honorific(String title) implements Remark {}

  /// What the listing entails or rests on: secondary sanctions, menu measures, directives.
  record Provision(String text) implements Remark {}

  /// A phrase from the table of phrases: custody, kinship, scope of the listing.
  record Circumstance(String text) implements Remark {}

  /// No rule fits; the text is kept as it stands.
  record NotUnderstood(String text) implements Remark {}

  /// Whether a rule fits.
  default boolean understood() {
    return !(this instanceof NotUnderstood);
  }
}

package dev.chokepoint.drawing.words;

import dev.chokepoint.drawing.network.Certainty;
import dev.chokepoint.drawing.network.Drawn;
import dev.chokepoint.drawing.network.NodeKind;
import dev.chokepoint.drawing.network.Role;
import dev.chokepoint.drawing.palette.Status;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Pictures in English.
public final class English implements Wording {

  @Override
  public String language() {
    return "en";
  }

  @Override
  public String kind(NodeKind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case COMPANY -> "company";
      case PUBLIC_BODY -> "public body";
      case VESSEL -> "vessel or aircraft";
      case PART -> "part";
      case SHIPMENT -> "shipment";
      case RECOVERY -> "recovered item";
      case ADDRESS -> "address";
      case DOCUMENT -> "document";
      case OTHER -> "record";
    };
  }

  @Override
  public String lane(Role role) {
    return switch (role) {
      case MAKER -> "Maker";
      case SELLER -> "Seller";
      case EXPORTER -> "Exporter";
      case CONSIGNEE -> "Consignee";
      case OWNER -> "Owner";
      case END_USER -> "End user";
      case WEAPON -> "Weapon";
      case NONE -> "Others";
    };
  }

  @Override
  public String status(@Nullable Status status) {
    return switch (status) {
      case null -> "Not checked";
      case LISTED -> "Listed";
      case LINKED -> "Linked";
      case CONTROLLED -> "Controlled";
      case TO_REVIEW -> "To review";
      case CLEARED -> "Cleared";
      case NO_FINDING -> "No finding";
    };
  }

  @Override
  public String certainty(Certainty certainty) {
    return switch (certainty) {
      case STATED -> "stated by a source";
      case DERIVED -> "derived by a rule";
      case WEAK -> "fits, not proven";
    };
  }

  @Override
  public String more(int count, NodeKind kind, Role role) {
    String many =
        switch (role) {
          case MAKER, SELLER, EXPORTER, CONSIGNEE, OWNER, END_USER ->
              lane(role).toLowerCase(Locale.ROOT) + "s";
          case WEAPON -> "weapons";
          case NONE ->
              switch (kind) {
                case PERSON -> "persons";
                case COMPANY -> "companies";
                case PUBLIC_BODY -> "public bodies";
                case VESSEL -> "vessels or aircraft";
                case PART -> "parts";
                case SHIPMENT -> "shipments";
                case RECOVERY -> "recovered items";
                case ADDRESS -> "addresses";
                case DOCUMENT -> "documents";
                case OTHER -> "records";
              };
        };
    return number(count) + " more " + many;
  }

  @Override
  public String links(int count) {
    return count == 1 ? "1 link" : number(count) + " links";
  }

  @Override
  public String count(Drawn drawn) {
    String line = number(drawn.drawn()) + " drawn of " + number(drawn.matching());
    if (!drawn.groups().isEmpty()) {
      line +=
          "; "
              + number(drawn.folded())
              + " folded in "
              + number(drawn.groups().size())
              + (drawn.groups().size() == 1 ? " group" : " groups");
    }
    return drawn.notLoaded() == 0 ? line : line + "; " + number(drawn.notLoaded()) + " not loaded";
  }

  @Override
  public String legend() {
    return "Legend";
  }

  @Override
  public String sources() {
    return "Sources";
  }

  @Override
  public String undated() {
    return "No date";
  }

  @Override
  public String made() {
    return "Drawn on";
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count).replace(',', '\u00A0');
  }
}

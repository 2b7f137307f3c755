package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.Paragraph;
import dev.chokepoint.desk.ListingOnDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Whether a party was on lists on a day, as text.
public final class ListingText {

  private ListingText() {}

  public static List<String> lines(ListingOnDay answer, Look look) {
    List<String> lines = new ArrayList<>();
    lines.add(answer.caption() + " (" + answer.id() + ") on " + answer.day());
    for (ListingOnDay.OnList list : answer.lists()) {
      lines.add(list.source());
      lines.addAll(Paragraph.wrap(seen(list), look.width(), "  what we saw:    ", "    "));
      lines.addAll(Paragraph.wrap(stated(list), look.width(), "  what it dates:  ", "    "));
    }
    return lines;
  }

  private static String seen(ListingOnDay.OnList list) {
    String next =
        list.next() == null
            ? ""
            : "; the next version that is kept was fetched " + AgeWords.day(list.next());
    return switch (list.seen()) {
      case YES ->
          "yes: in version " + list.version() + ", fetched " + AgeWords.day(list.fetched()) + next;
      case NO ->
          "no: not in version "
              + list.version()
              + ", fetched "
              + AgeWords.day(list.fetched())
              + next;
      case NOT_KEPT -> "not known: no version that was fetched by then is kept" + next;
    };
  }

  private static String stated(ListingOnDay.OnList list) {
    String listings =
        list.listings().stream()
            .map(ListingText::words)
            .distinct()
            .collect(Collectors.joining("; "));
    return switch (list.stated()) {
      case YES -> "yes: " + listings;
      case NO -> "no: " + listings;
      case NOT_STATED ->
          "not stated: " + (listings.isEmpty() ? "the list gives no listing of its own" : listings);
    };
  }

  private static String words(ListingOnDay.Listing listing) {
    return (listing.programme() == null ? "" : listing.programme() + ", ")
        + (listing.began() == null ? "beginning not dated" : "since " + listing.began())
        + (listing.ended() == null ? "" : ", ended " + listing.ended());
  }
}

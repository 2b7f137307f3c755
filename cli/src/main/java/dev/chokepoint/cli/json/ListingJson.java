package dev.chokepoint.cli.json;

import dev.chokepoint.cli.json.JsonText.Members;
import dev.chokepoint.desk.ListingOnDay;
import java.util.Locale;
import java.util.Map;

/// Whether a party was on lists on a day, as JSON.
public final class ListingJson {

  private ListingJson() {}

  public static Map<String, Object> of(ListingOnDay answer) {
    return new Members()
        .put("id", answer.id())
        .put("caption", answer.caption())
        .put("on", answer.day().toString())
        .put("lists", answer.lists().stream().map(ListingJson::list).toList())
        .map();
  }

  private static Map<String, Object> list(ListingOnDay.OnList list) {
    return new Members()
        .put("source", list.source())
        .put(
            "seen",
            new Members()
                .put("on_list", list.seen().name().toLowerCase(Locale.ROOT))
                .put("version", list.version())
                .put("fetched", list.fetched() == null ? null : list.fetched().toString())
                .put("next_fetched", list.next() == null ? null : list.next().toString())
                .map())
        .put(
            "stated",
            new Members()
                .put("on_list", list.stated().name().toLowerCase(Locale.ROOT))
                .put("listings", list.listings().stream().map(ListingJson::listing).toList())
                .map())
        .map();
  }

  private static Map<String, Object> listing(ListingOnDay.Listing listing) {
    return new Members()
        .put("began", listing.began())
        .put("ended", listing.ended())
        .put("programme", listing.programme())
        .map();
  }
}

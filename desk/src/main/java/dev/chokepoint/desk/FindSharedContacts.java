package dev.chokepoint.desk;

import dev.chokepoint.desk.near.SharedContact;
import dev.chokepoint.desk.near.SharedContact.Kind;
import dev.chokepoint.desk.orders.AddressWords;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.vault.snapshots.Snapshot;
import dev.chokepoint.vault.snapshots.text.Ranking;
import dev.chokepoint.vault.snapshots.text.SearchQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// "Who else is at its address, or has its phone?" Compared are the words as written, in any
/// punctuation, those of an address in any order; one of two addresses may leave out the place or
/// the country. What is written otherwise is not found, and what is shared may be an agent's.
public final class FindSharedContacts {

  /// Who may share an address: parties, not the documents that mention one.
  private static final List<String> PARTIES = List.of("LegalEntity");

  /// Values of one kind that are looked for.
  private static final int MOST_VALUES = 8;

  /// Others that are told by name.
  private static final int MOST_NAMED = 5;

  /// Others at one address entity that are counted.
  private static final int MOST_COUNTED = 1_000;

  /// Parties with all words of one address that are looked at.
  private static final int MOST_LOOKED_AT = 100;

  private static final int SHORTEST_PHONE = 7;

  /// What stands there for none, such as "-", has no letters.
  private static final Pattern MAIL = Pattern.compile("\\p{L}[^@]*@.*\\p{L}");

  /// Longer ones are several in one, or a note, and are not stated alike by others.
  private static final int LONGEST = 300;

  private final Desk desk;

  public FindSharedContacts(Desk desk) {
    this.desk = desk;
  }

  /// What it shares, what most others share first.
  ///
  /// @throws BadRequest if nobody speaks about it
  public List<SharedContact> answer(String party) {
    return desk.asking(() -> {
      Snapshot snapshot = desk.snapshot();
      Entity entity =
          snapshot
              .entity(party)
              .orElseThrow(() ->
                  BadRequest.notFound(
                      Sentence.of(
                          "no source speaks about {0}; chokepoint search finds ids by name",
                          party)));
      return new Sharing(snapshot, ListedParties.today(desk), entity).all();
    });
  }

  /// Those found to share something, the party itself left out.
  private record Others(long count, boolean more, List<Entity> found) {}

  private final class Sharing {

    private final Snapshot snapshot;
    private final ListedParties listed;
    private final Entity party;
    private final List<SharedContact> shared = new ArrayList<>();

    Sharing(Snapshot snapshot, ListedParties listed, Entity party) {
      this.snapshot = snapshot;
      this.listed = listed;
      this.party = party;
    }

    List<SharedContact> all() {
      Set<String> told = new LinkedHashSet<>();
      for (String id : first(party.values("addressEntity"))) {
        snapshot.entity(id).ifPresent(address -> told.add(atEntity(address)));
      }
      Set<AddressWords> asked = new HashSet<>();
      told.forEach(address -> asked.add(AddressWords.of(address)));
      for (String address : all(party.values("address"))) {
        AddressWords words = AddressWords.of(address);
        if (words.tells() && asked.size() < MOST_VALUES && asked.add(words)) {
          atWords(address, words);
        }
      }
      for (String phone : first(party.values("phone"))) {
        if (phone.chars().filter(Character::isDigit).count() >= SHORTEST_PHONE) {
          alike(Kind.PHONE, "phone", phone);
        }
      }
      for (String mail : first(party.values("email"))) {
        if (MAIL.matcher(mail).find()) {
          alike(Kind.MAIL, "email", mail);
        }
      }
      shared.sort(Comparator.comparingLong(SharedContact::others).reversed());
      return List.copyOf(shared);
    }

    private List<String> all(Collection<String> values) {
      return values.stream().distinct().filter(value -> value.length() <= LONGEST).toList();
    }

    private List<String> first(Collection<String> values) {
      return all(values).stream().limit(MOST_VALUES).toList();
    }

    private String unquoted(String value) {
      return value.replace('"', ' ').strip();
    }

    /// Those that name the same address entity; its words are not asked for again.
    private String atEntity(Entity address) {
      String value = address.caption(desk.model());
      List<String> referring = snapshot.referring(address.id(), MOST_COUNTED);
      List<Entity> others =
          referring.stream()
              .filter(id -> !id.equals(party.id()))
              .flatMap(id -> snapshot.entity(id).stream())
              .filter(other -> other.values("addressEntity").contains(address.id()))
              .filter(other -> desk.model().isA(other.schema(), "LegalEntity"))
              .toList();
      add(
          Kind.ADDRESS,
          "addressEntity",
          value,
          new Others(others.size(), referring.size() == MOST_COUNTED, others),
          null,
          address.id());
      return value;
    }

    /// Those of whom an address has the same words: that all its words stand somewhere among theirs
    /// is no more than where to look.
    private void atWords(String address, AddressWords words) {
      String query = "address:\"" + unquoted(address) + "\"";
      Ranking ranking = snapshot.rank(asked(query), false, MOST_LOOKED_AT);
      List<Entity> others =
          entities(ranking)
              .filter(other ->
                  other.values("address").stream().map(AddressWords::of).anyMatch(words::same))
              .toList();
      boolean more = ranking.total() > ranking.ids().size();
      add(Kind.ADDRESS, "address", address, new Others(others.size(), more, others), query, null);
    }

    /// Those that state a phone or mail address in the same words.
    private void alike(Kind kind, String property, String value) {
      String query = "\"" + unquoted(value) + "\"";
      Ranking ranking = snapshot.rank(asked(query), false, MOST_NAMED + 1);
      long own =
          snapshot
              .rank(asked(query).with(SearchQuery.Field.ID, List.of(party.id())), false, 1)
              .total();
      Others others = new Others(ranking.total() - own, false, entities(ranking).toList());
      add(kind, property, value, others, query, null);
    }

    private static SearchQuery asked(String query) {
      return SearchQuery.parse(query).with(SearchQuery.Field.SCHEMA, PARTIES);
    }

    private Stream<Entity> entities(Ranking ranking) {
      return ranking.ids().stream()
          .filter(id -> !id.equals(party.id()))
          .flatMap(id -> snapshot.entity(id).stream());
    }

    private void add(
        Kind kind,
        String property,
        String value,
        Others others,
        @Nullable String query,
        @Nullable String address) {
      if (others.count > 0) {
        shared.add(
            new SharedContact(
                kind,
                value,
                property,
                others.count,
                others.more,
                others.found.stream().limit(MOST_NAMED).map(this::other).toList(),
                query,
                address));
      }
    }

    private SharedContact.Other other(Entity other) {
      return new SharedContact.Other(
          other.id(),
          other.caption(desk.model()),
          other.schema(),
          listed.has(other.id(), other.values("topics")));
    }
  }
}

package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.SameParty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The parties of one trace: which ids stand for one party, what to call it, where it sits.
///
/// Ids are put together where a cluster, a decision, a source or an identifier says they are one
/// party. Where only names are alike they stay apart and the link is kept.
final class Holders {

  private final RouteSource source;
  private final Model model;

  /// Ids taken in.
  private final Set<String> taken = new HashSet<>();

  /// For each id that stands under another: which.
  private final Map<String, String> parent = new HashMap<>();

  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, String> byCluster = new HashMap<>();
  private final List<SameParty> byName = new ArrayList<>();
  private final Map<String, String> given = new HashMap<>();

  /// All ids of each party that has several, in order, by the one that stands for them.
  private final Map<String, List<String>> several = new TreeMap<>();

  Holders(RouteSource source, Model model) {
    this.source = source;
    this.model = model;
  }

  /// Names a holder of which there is no entity.
  void name(String id, String name) {
    given.put(id, name);
    taken.add(id);
  }

  /// Takes parties in, each once.
  void add(Collection<String> ids) {
    List<String> fresh = fresh(ids);
    takeIn(fresh);
    for (String id : fresh) {
      Entity entity = entities.get(id);
      if (entity != null) {
        String cluster = entity.statements().getFirst().canonicalId();
        String first = byCluster.putIfAbsent(cluster, id);
        if (first != null) {
          join(first, id);
        }
      }
      for (SameParty same : source.same(id)) {
        if (same.sure()) {
          taken.add(same.other(id));
          join(id, same.other(id));
        } else {
          byName.add(same);
        }
      }
    }
  }

  /// Takes parties in as they are, without asking which of them are one.
  void addApart(Collection<String> ids) {
    takeIn(fresh(ids));
  }

  /// Those not taken in yet, each once, in order; they are from then on.
  private List<String> fresh(Collection<String> ids) {
    List<String> fresh = new ArrayList<>();
    for (String id : ids) {
      if (taken.add(id)) {
        fresh.add(id);
      }
    }
    fresh.sort(null);
    return fresh;
  }

  private void takeIn(List<String> fresh) {
    source.entities(fresh).forEach(entities::put);
  }

  /// Parties taken in that are written as a name, but for case, blanks and punctuation.
  Set<String> named(String name) {
    Set<String> named = new TreeSet<>();
    String wanted = letters(name);
    entities.forEach((id, entity) -> {
      if (entity.values("name").stream().anyMatch(each -> letters(each).equals(wanted))) {
        named.add(of(id));
      }
    });
    return named;
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /// Puts two ids together; the lesser id stands for both.
  void join(String left, String right) {
    String one = of(left);
    String other = of(right);
    if (!one.equals(other)) {
      boolean keep = one.compareTo(other) < 0;
      Set<String> all = new TreeSet<>(members(one));
      all.addAll(members(other));
      several.remove(keep ? other : one);
      several.put(keep ? one : other, List.copyOf(all));
      parent.put(keep ? other : one, keep ? one : other);
    }
  }

  /// The id that stands for a party.
  String of(String id) {
    String at = id;
    for (String up = parent.get(at); up != null; up = parent.get(at)) {
      at = up;
    }
    return at;
  }

  /// Links between parties taken in that rest on names alone, each once, by the ids put in order.
  Collection<SameParty> byNameAlone() {
    Map<String, SameParty> links = new TreeMap<>();
    for (SameParty link : byName) {
      boolean both = taken.contains(link.left()) && taken.contains(link.right());
      String left = of(link.left());
      String right = of(link.right());
      if (both && !left.equals(right)) {
        String key = left.compareTo(right) < 0 ? left + " " + right : right + " " + left;
        links.putIfAbsent(key, link);
      }
    }
    return links.values();
  }

  String caption(String id) {
    String name = given.get(id);
    Entity entity = entities.get(id);
    return name != null ? name : entity == null ? id : entity.caption(model);
  }

  /// The countries of all ids that stand for a party, lower-case codes; the caller's own set.
  Set<String> countries(String id) {
    Set<String> countries = new TreeSet<>();
    for (String member : members(of(id))) {
      Entity entity = entities.get(member);
      if (entity != null) {
        countries.addAll(entity.values("country"));
        countries.addAll(entity.values("jurisdiction"));
        countries.addAll(entity.values("mainCountry"));
      }
    }
    return countries;
  }

  /// All ids of a party, in order.
  ///
  /// @param id the one that stands for them
  List<String> members(String id) {
    return several.getOrDefault(id, List.of(id));
  }

  /// All ids of each party that has several, in order, by the one that stands for them.
  Map<String, List<String>> several() {
    return several;
  }
}

package dev.chokepoint.ownership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gathers stakes into a [StakeGraph]. The graph is the same in whatever order they come, but for
/// the numbers of its entities. Not for several threads at once.
public final class StakeGraphBuilder {

  private static final int FIRST_CAPACITY = 64;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final BitSet unownable = new BitSet();
  private final Map<Integer, Integer> wholes = new HashMap<>();
  private int[] owners = new int[FIRST_CAPACITY];
  private int[] assets = new int[FIRST_CAPACITY];
  private long[] low = new long[FIRST_CAPACITY];
  private long[] high = new long[FIRST_CAPACITY];
  private int stakes;

  /// The entity's number, given to it when it is first named.
  public int entity(String id) {
    Integer number = numbers.putIfAbsent(id, ids.size());
    if (number != null) {
      return number;
    }
    ids.add(id);
    return ids.size() - 1;
  }

  /// That nobody can own the entity: it is a natural person or a state.
  public StakeGraphBuilder unownable(String id) {
    unownable.set(entity(id));
    return this;
  }

  /// The number of a further test of an entity, such as its votes.
  ///
  /// @param name tells it from the entity's other tests
  public int test(int entity, String name) {
    int test = entity(ids.get(entity) + '\u0000' + name);
    wholes.put(test, entity);
    return test;
  }

  public StakeGraphBuilder stake(String owner, String asset, Share share) {
    return stake(entity(owner), entity(asset), share.low(), share.high());
  }

  /// A stake between numbered entities, for those who read millions.
  ///
  /// @param least least share in units
  /// @param most greatest share in units
  public StakeGraphBuilder stake(int owner, int asset, long least, long most) {
    if (stakes == owners.length) {
      grow();
    }
    owners[stakes] = owner;
    assets[stakes] = asset;
    low[stakes] = least;
    high[stakes] = most;
    stakes++;
    return this;
  }

  private void grow() {
    int capacity = stakes * 2;
    owners = Arrays.copyOf(owners, capacity);
    assets = Arrays.copyOf(assets, capacity);
    low = Arrays.copyOf(low, capacity);
    high = Arrays.copyOf(high, capacity);
  }

  public StakeGraph build() {
    int[] first = new int[ids.size() + 1];
    for (int stake = 0; stake < stakes; stake++) {
      first[assets[stake] + 1]++;
    }
    for (int entity = 0; entity < ids.size(); entity++) {
      first[entity + 1] += first[entity];
    }
    return new Merger(first, byAsset(first)).graph();
  }

  private int @Nullable [] wholes() {
    if (wholes.isEmpty()) {
      return null;
    }
    int[] all = new int[ids.size()];
    for (int number = 0; number < all.length; number++) {
      all[number] = wholes.getOrDefault(number, number);
    }
    return all;
  }

  /// The stakes in the order of their assets.
  private int[] byAsset(int[] first) {
    int[] next = first.clone();
    int[] order = new int[stakes];
    for (int stake = 0; stake < stakes; stake++) {
      order[next[assets[stake]]++] = stake;
    }
    return order;
  }

  /// Makes one edge of all that is said of one owner and one asset.
  private final class Merger {

    private final int[] first;
    private final int[] order;
    private final int[] incoming;
    private final int[] edgeOwners = new int[stakes];
    private final long[] edgeLow = new long[stakes];
    private final long[] edgeHigh = new long[stakes];
    private final int[] edgeOf;
    private int edges;

    Merger(int[] first, int[] order) {
      this.first = first;
      this.order = order;
      this.incoming = new int[ids.size() + 1];
      this.edgeOf = new int[ids.size()];
      Arrays.fill(edgeOf, -1);
    }

    StakeGraph graph() {
      for (int asset = 0; asset < ids.size(); asset++) {
        incoming[asset] = edges;
        for (int i = first[asset]; i < first[asset + 1]; i++) {
          merge(order[i], incoming[asset]);
        }
      }
      incoming[ids.size()] = edges;
      return new StakeGraph(
          List.copyOf(ids),
          (BitSet) unownable.clone(),
          wholes(),
          incoming,
          Arrays.copyOf(edgeOwners, edges),
          Arrays.copyOf(edgeLow, edges),
          Arrays.copyOf(edgeHigh, edges));
    }

    private void merge(int stake, int firstOfAsset) {
      int known = edgeOf[owners[stake]];
      if (known < firstOfAsset) {
        edgeOf[owners[stake]] = edges;
        edgeOwners[edges] = owners[stake];
        edgeLow[edges] = low[stake];
        edgeHigh[edges] = high[stake];
        edges++;
      } else if (isUnknown(edgeLow[known], edgeHigh[known])) {
        edgeLow[known] = low[stake];
        edgeHigh[known] = high[stake];
      } else if (!isUnknown(low[stake], high[stake])) {
        edgeLow[known] = Math.min(edgeLow[known], low[stake]);
        edgeHigh[known] = Math.max(edgeHigh[known], high[stake]);
      }
    }

    private boolean isUnknown(long least, long most) {
      return least == 0 && most == Share.WHOLE;
    }
  }
}

package dev.chokepoint.bench.trace;

import dev.chokepoint.parts.maker.Makers;
import dev.chokepoint.parts.number.PartNumber;
import dev.chokepoint.parts.number.PartReader;
import dev.chokepoint.routes.LinkGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which edges of generated trade meet each party and each part, and which parts are of one device
/// by the rules of makers.
final class TradeIndex implements LinkGraph {

  private final TradeEdges.Lists byParty;
  private final TradeEdges.Lists byPart;
  private final String[] partyIds;
  private final int[] others;
  private final TradeEdges.Lists holdings;
  private final TradeEdges.Lists stakes;
  private final List<PartNumber> numbers = new ArrayList<>();
  private final Map<String, List<Integer>> devices = new HashMap<>();

  TradeIndex(GeneratedTrade trade) {
    byParty = trade.edges.byParty(trade.parties.size());
    partyIds = new String[trade.parties.size()];
    Arrays.setAll(partyIds, party -> TradeEntities.id('p', party));
    others = new int[byParty.size()];
    for (int party = 0; party < partyIds.length; party++) {
      for (int at = byParty.first(party); at < byParty.end(party); at++) {
        int edge = byParty.edge(at);
        int from = trade.edges.from(edge);
        others[at] = from == party ? trade.edges.to(edge) : from;
      }
    }
    byPart = trade.edges.byPart(trade.catalogue.size());
    stakes = trade.edges.stakesByAsset(trade.parties.size());
    holdings = trade.edges.holdingsByParty(trade.parties.size());
    PartReader reader = new PartReader(Makers.standard());
    for (int part = 0; part < trade.catalogue.size(); part++) {
      PartNumber number = reader.number(trade.catalogue.number(part));
      numbers.add(number);
      devices.computeIfAbsent(number.base(), base -> new ArrayList<>()).add(part);
    }
  }

  TradeEdges.Lists byParty() {
    return byParty;
  }

  TradeEdges.Lists byPart() {
    return byPart;
  }

  @Override
  public int size() {
    return partyIds.length;
  }

  @Override
  public int number(String id) {
    return id.charAt(0) == 'p' ? Integer.parseInt(id, 1, id.length(), 10) : -1;
  }

  /// The id of a party, the same object each time.
  @Override
  public String id(int party) {
    return partyIds[party];
  }

  @Override
  public int first(int party) {
    return byParty.first(party);
  }

  @Override
  public int end(int party) {
    return byParty.end(party);
  }

  /// The party at the other end of the edge that stands at a place of [#byParty].
  @Override
  public int other(int place) {
    return others[place];
  }

  @Override
  public int records(int party) {
    return byParty.end(party) - byParty.first(party);
  }

  /// Holdings by the parties at their ends.
  TradeEdges.Lists holdings() {
    return holdings;
  }

  /// Holdings by the party that is owned.
  TradeEdges.Lists stakes() {
    return stakes;
  }

  PartNumber number(int part) {
    return numbers.get(part);
  }

  /// Parts whose number is read as of that device.
  List<Integer> ofDevice(String base) {
    return devices.getOrDefault(base, List.of());
  }
}

package dev.chokepoint.matching.index;

import dev.chokepoint.evidence.index.ByteColumn;
import dev.chokepoint.evidence.index.IntColumn;
import dev.chokepoint.evidence.index.RecordCursor;
import dev.chokepoint.matching.score.PartyAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Addresses of parties being gathered. Lists give an address as an entity of its own, before or
/// after the party that has it, so they are joined when all is there.
final class EntityAddresses {

  private static final int MOST = 20;

  private final Map<Integer, Pending> byEntity = new HashMap<>();
  private final Map<String, List<PartyAddress>> linked = new HashMap<>();

  private record Pending(List<PartyAddress> own, List<String> linked) {}

  void add(int entity, List<PartyAddress> own, List<String> links) {
    if (!own.isEmpty() || !links.isEmpty()) {
      byEntity.put(entity, new Pending(own, links));
    }
  }

  void know(String id, List<PartyAddress> addresses) {
    if (!addresses.isEmpty()) {
      linked.put(id, addresses);
    }
  }

  /// The sections [Sections#ADDRESS_PLACES] and [Sections#ADDRESSES].
  List<byte[]> sections(int entities) {
    IntColumn places = new IntColumn();
    ByteColumn records = new ByteColumn();
    records.addByte(0);
    for (int entity = 0; entity < entities; entity++) {
      List<PartyAddress> all = of(entity);
      places.add(all.isEmpty() ? 0 : records.size());
      if (!all.isEmpty()) {
        record(all, records);
      }
    }
    return List.of(places.bytes(), records.bytes());
  }

  private List<PartyAddress> of(int entity) {
    Pending pending = byEntity.get(entity);
    if (pending == null) {
      return List.of();
    }
    List<PartyAddress> all = new ArrayList<>(pending.own());
    for (String id : pending.linked()) {
      for (PartyAddress address : linked.getOrDefault(id, List.of())) {
        if (!all.contains(address)) {
          all.add(address);
        }
      }
    }
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private static void record(List<PartyAddress> addresses, ByteColumn records) {
    records.addByte(addresses.size());
    for (PartyAddress address : addresses) {
      records.addText(address.written());
      records.addText(String.join(" ", address.words()));
    }
  }

  /// What [#sections] wrote of one party.
  static List<PartyAddress> read(RecordCursor record) {
    int count = record.nextByte();
    List<PartyAddress> addresses = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      addresses.add(new PartyAddress(record.nextText(), List.of(record.nextText().split(" "))));
    }
    return addresses;
  }
}

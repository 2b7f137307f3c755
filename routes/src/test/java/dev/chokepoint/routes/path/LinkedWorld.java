package dev.chokepoint.routes.path;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.parts.number.PartNumber;
import dev.chokepoint.routes.LinkGraph;
import dev.chokepoint.routes.PartGoods;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.SameParty;
import dev.chokepoint.routes.testing.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A world that knows who is linked with whom, so that no record need be read for it.
record LinkedWorld(World world, LinkGraph graph) implements RouteSource {

  static LinkedWorld of(World world, Model model) {
    Set<String> ids = new TreeSet<>(world.ids());
    List<Entity> entities = world.ids().stream().flatMap(id -> world.entity(id).stream()).toList();
    entities.forEach(entity -> ids.addAll(named(entity)));
    List<String> numbered = List.copyOf(ids);
    List<List<Integer>> lists = new ArrayList<>();
    List<Integer> records = new ArrayList<>();
    for (String id : numbered) {
      List<Integer> list = new ArrayList<>();
      for (Entity entity : entities) {
        Set<String> named = named(entity);
        boolean interval = model.isA(entity.schema(), "Interval");
        if (entity.id().equals(id)) {
          named.stream().filter(n -> !n.equals(id)).map(numbered::indexOf).forEach(list::add);
        } else if (named.contains(id) && interval) {
          named.stream().filter(n -> !n.equals(id)).map(numbered::indexOf).forEach(list::add);
        } else if (named.contains(id)) {
          list.add(numbered.indexOf(entity.id()));
        }
      }
      lists.add(list);
      records.add(world.referring(id, Integer.MAX_VALUE).size());
    }
    return new LinkedWorld(world, new Lists(numbered, lists, records));
  }

  private static Set<String> named(Entity entity) {
    Set<String> named = new TreeSet<>();
    for (Statement statement : entity.statements()) {
      if ("entity".equals(statement.propertyType())) {
        named.add(statement.value());
      }
    }
    return named;
  }

  private record Lists(List<String> ids, List<List<Integer>> lists, List<Integer> named)
      implements LinkGraph {

    @Override
    public int size() {
      return ids.size();
    }

    @Override
    public int number(String id) {
      return ids.indexOf(id);
    }

    @Override
    public String id(int number) {
      return ids.get(number);
    }

    @Override
    public int first(int number) {
      return lists.subList(0, number).stream().mapToInt(List::size).sum();
    }

    @Override
    public int end(int number) {
      return first(number) + lists.get(number).size();
    }

    @Override
    public int other(int place) {
      return lists.stream().flatMap(List::stream).toList().get(place);
    }

    @Override
    public int records(int number) {
      return named.get(number);
    }
  }

  @Override
  public Optional<LinkGraph> links() {
    return Optional.of(graph);
  }

  @Override
  public Optional<Entity> entity(String id) {
    return world.entity(id);
  }

  @Override
  public List<String> referring(String id, int most) {
    return world.referring(id, most);
  }

  @Override
  public List<PartGoods> shipments(PartNumber part) {
    return world.shipments(part);
  }

  @Override
  public List<SameParty> same(String party) {
    return world.same(party);
  }
}

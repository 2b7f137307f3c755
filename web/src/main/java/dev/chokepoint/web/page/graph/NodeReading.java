package dev.chokepoint.web.page.graph;

import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.ListedParties;
import dev.chokepoint.drawing.network.Label;
import dev.chokepoint.drawing.network.NetworkNode;
import dev.chokepoint.drawing.network.NodeKind;
import dev.chokepoint.drawing.palette.Status;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.words.NameText;
import dev.chokepoint.web.page.words.Words;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Makes a node of an entity.
final class NodeReading {

  /// Links are counted up to here; more are shown as this many.
  static final int MOST_COUNTED = 999;

  /// What says that an entity is on a list.
  static final String LISTING = "Sanction";

  /// Among so many entities that point at one its listings are looked for.
  private static final int MOST_LOOKED_AT = 100;

  private static final String LINKED = ".linked";

  private final Holdings holdings;
  private final Words words;

  NodeReading(Holdings holdings, Words words) {
    this.holdings = holdings;
    this.words = words;
  }

  NetworkNode of(Entity entity) {
    String caption = entity.caption(holdings.model());
    NameText name = NameText.of(caption);
    return NetworkNode.of(
            entity.id(),
            entity.schema(),
            new Label(caption, Objects.toString(name.lang(), ""), latin(entity, caption)))
        .with(status(entity))
        .at(PageUrl.of("entities", entity.id()).toString())
        .marked(List.of(words.say("graph.sources", entity.datasets().size())));
  }

  /// The same with how many links it has, and with its listings; this asks the index, so it is for
  /// what is drawn only.
  NetworkNode counted(NetworkNode node) {
    int referring = holdings.countReferring(node.id(), MOST_COUNTED);
    int outgoing = holdings.entity(node.id()).map(this::references).orElse(0);
    NetworkNode counted = node.withLinks(referring + outgoing);
    return node.status() == Status.NO_FINDING && referring > 0 && isListed(node.id())
        ? counted.with(Status.LISTED)
        : counted;
  }

  private boolean isListed(String id) {
    return holdings.referring(id, MOST_LOOKED_AT).stream()
        .anyMatch(other -> holdings.model().isA(other.schema(), LISTING));
  }

  private int references(Entity entity) {
    Schema schema = holdings.model().schema(entity.schema());
    if (schema == null) {
      return 0;
    }
    int count = 0;
    for (String name : entity.properties()) {
      Property property = schema.property(name);
      count += property != null && property.isReference() ? entity.values(name).size() : 0;
    }
    return count;
  }

  /// Another of its names in Latin letters, where it is called by one that has none.
  private static String latin(Entity entity, String caption) {
    if (hasLatin(caption)) {
      return "";
    }
    for (String property : List.of("name", "alias", "weakAlias")) {
      for (String value : entity.values(property)) {
        if (hasLatin(value)) {
          return value;
        }
      }
    }
    return "";
  }

  private static boolean hasLatin(String text) {
    return text.codePoints()
        .anyMatch(c ->
            Character.isLetter(c)
                && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  /// What topics and tiers say; null for what nobody screens, such as an address.
  private static @Nullable Status status(Entity entity) {
    List<String> topics = entity.values("topics");
    if (ListedParties.byTopic(topics)) {
      return Status.LISTED;
    }
    if (topics.stream().anyMatch(topic -> topic.endsWith(LINKED))) {
      return Status.LINKED;
    }
    if (!entity.values("chplTier").isEmpty()) {
      return Status.CONTROLLED;
    }
    return switch (NodeKind.ofSchema(entity.schema())) {
      case PERSON, COMPANY, PUBLIC_BODY, VESSEL -> Status.NO_FINDING;
      case PART, SHIPMENT, RECOVERY, ADDRESS, DOCUMENT, OTHER -> null;
    };
  }
}

package dev.chokepoint.web.page.graph;

import dev.chokepoint.web.page.part.Picture;
import dev.chokepoint.web.page.part.Status;
import dev.chokepoint.web.page.words.NameText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A graph with its list.
///
/// @param title of the page
/// @param names of the entities in the middle
/// @param svg the picture; made by `drawing`, which escapes all that it is given
/// @param count how much of what is there is drawn
/// @param layouts ways to place it
/// @param depths links from the middle
/// @param rows what is drawn, in the order of the picture
/// @param expanding the relations of the chosen node; null when none is chosen
/// @param way between two nodes; null when none is asked for
/// @param put what was put away by hand, and pinned
/// @param tools what the toolbar offers for the node that has the focus
/// @param general what can be done with the graph as a whole
/// @param legend what shapes and lines mean, with how many there are
/// @param exports the same as files
/// @param fields what is narrowed
/// @param state the address with all but what the fields say, as name and value
public record GraphPage(
    String title,
    List<Way> names,
    Picture svg,
    String count,
    List<Choice> layouts,
    List<Choice> depths,
    List<Row> rows,
    @Nullable Expanding expanding,
    @Nullable Found way,
    List<Way> put,
    List<Act> tools,
    List<Act> general,
    List<Entry> legend,
    List<Way> exports,
    Fields fields,
    List<List<String>> state) {

  /// A link with its words.
  public record Way(String label, String href) {}

  /// One of several, of which one is chosen.
  public record Choice(String label, String href, boolean chosen) {}

  /// A node as a row.
  ///
  /// @param id as the picture has it
  /// @param name in its own script
  /// @param latin transliteration; empty where there is none
  /// @param href its page; null for a group
  /// @param evidence what its name rests on; null for a group
  /// @param kind in words
  /// @param status null where nobody asked
  /// @param links drawn at it
  /// @param hidden how many of its links are not drawn
  /// @param acts what can be done with it
  /// @param members what a group stands for, each with the graph that draws it
  public record Row(
      String id,
      NameText name,
      String latin,
      @Nullable String href,
      @Nullable String evidence,
      String kind,
      @Nullable Status status,
      List<Link> links,
      int hidden,
      List<Act> acts,
      List<Way> members) {}

  /// A link as a line under its node.
  ///
  /// @param id as the picture has it
  /// @param words what kind of link
  /// @param other the node at its other end
  /// @param certainty in words
  /// @param evidence the page it rests on; null where it stands for several
  public record Link(
      String id, String words, NameText other, String certainty, @Nullable String evidence) {}

  /// Something to do with a node, or with the graph.
  ///
  /// @param name for scripts, such as `expand`
  /// @param key that does it; empty for none
  /// @param href the graph as it would be; null where it cannot be done now
  /// @param why it cannot be done now, in a sentence; null where it can
  /// @param menuOnly whether only the menu and the toolbar offer it, not the list
  public record Act(
      String name,
      String label,
      String key,
      @Nullable String href,
      @Nullable String why,
      boolean menuOnly) {}

  /// The relations of a node, to be added one by one.
  public record Expanding(NameText name, List<Choice> relations, String close) {}

  /// Ways between two nodes.
  ///
  /// @param sentence how many there are and how long
  /// @param ways each as names from one end to the other
  /// @param close the graph without them
  public record Found(String sentence, List<String> ways, String close) {}

  /// A line of the legend.
  ///
  /// @param shape outline of a kind, in a square of 24; empty for others
  /// @param dashes pattern of a line; null for others
  /// @param status null for others
  public record Entry(
      String label, int count, String shape, @Nullable String dashes, @Nullable Status status) {}

  /// What is narrowed.
  public record Fields(String least, boolean near, String since, String until, String hubs) {}
}

package dev.chokepoint.web.page.entity;

import dev.chokepoint.web.page.part.SourceMark;
import dev.chokepoint.web.page.words.NameText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is behind a party on a day, rule by rule, with the working.
///
/// @param rules those asked for, in order
/// @param missing facts that would settle what is open, each once, the smallest of a rule first
/// @param measures what is imposed on the party itself
/// @param person what it holds where it is a person; null for any other party
/// @param otherDays stakes that are surely not held on the day
/// @param cut whether the web of owners is larger than was looked at
public record OwnershipPage(
    String id,
    NameText caption,
    String href,
    String on,
    @Nullable String only,
    List<Rule> rules,
    List<Missing> missing,
    List<String> measures,
    @Nullable Person person,
    List<String> otherDays,
    boolean cut) {

  /// One rule's answer.
  ///
  /// @param says the rule in one sentence; null where it did not exist on the day
  public record Rule(
      String key,
      String title,
      String sentence,
      @Nullable String says,
      @Nullable String source,
      List<Step> steps,
      List<String> remarks) {
    public Rule {
      steps = List.copyOf(steps);
      remarks = List.copyOf(remarks);
    }
  }

  /// What a person holds, in the place of rules: nobody owns a person.
  ///
  /// @param counts what the person's own listings mean for it
  public record Person(String sentence, String counts, List<Holding> held) {
    public Person {
      held = List.copyOf(held);
    }
  }

  /// Something that a person holds a part of.
  ///
  /// @param worked address of the calculation of it
  /// @param stated what sources say of the stake
  /// @param named which measures name it itself
  /// @param rules which rules reach it by this owner
  /// @param cut whether more stands around it than was looked at
  public record Holding(
      NameText party,
      String href,
      String worked,
      List<String> stated,
      List<Named> named,
      List<String> rules,
      List<SourceMark> marks,
      boolean cut) {
    public Holding {
      stated = List.copyOf(stated);
      named = List.copyOf(named);
      rules = List.copyOf(rules);
      marks = List.copyOf(marks);
    }
  }

  /// A measure on something, and the listing that states it.
  public record Named(String measure, List<SourceMark> marks) {
    public Named {
      marks = List.copyOf(marks);
    }
  }

  /// A fact that would settle something.
  ///
  /// @param rules which it would settle
  public record Missing(String fact, String rules) {}

  /// One asset on the way, and who holds it.
  ///
  /// @param round in which it comes in, in words
  /// @param held what of it is in listed hands
  public record Step(String round, NameText asset, String href, String held, List<Addend> addends) {
    public Step {
      addends = List.copyOf(addends);
    }
  }

  /// One owner.
  ///
  /// @param counts whether its stake is added
  /// @param share empty where the hold has none
  /// @param standing why it counts or does not
  /// @param because why the owner is listed; null where it is not
  /// @param stated what sources say of the stake
  public record Addend(
      boolean counts,
      String share,
      NameText owner,
      String href,
      String standing,
      @Nullable String because,
      List<String> stated,
      List<SourceMark> marks) {
    public Addend {
      stated = List.copyOf(stated);
      marks = List.copyOf(marks);
    }
  }

  /// One owner's stake in one asset, whatever a rule makes of it.
  ///
  /// @param stated what sources say of the stake
  /// @param because why the owner is listed; null where it is not, or where no rule counts it
  public record Held(
      NameText owner,
      String href,
      NameText asset,
      String assetHref,
      List<String> stated,
      @Nullable String because,
      List<SourceMark> marks) {
    public Held {
      stated = List.copyOf(stated);
      marks = List.copyOf(marks);
    }
  }

  public OwnershipPage {
    rules = List.copyOf(rules);
    missing = List.copyOf(missing);
    measures = List.copyOf(measures);
    otherDays = List.copyOf(otherDays);
  }
}

package dev.chokepoint.desk.orders;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.mapping.MappingProposal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What screening an order file gave in sum.
///
/// @param rows that were read, put aside or not
/// @param stop rows to stop
/// @param check rows for a person
/// @param none rows without a finding that the policy weighs
/// @param unread rows that were put aside
/// @param changed rows that an older snapshot judges otherwise; 0 when none was asked for
/// @param policy title of the policy, with version and digest
/// @param note what the policy wants shown with every verdict
/// @param snapshot number of the snapshot
/// @param lists what the snapshot holds of each source
/// @param since number of the older snapshot, null when none was asked for
/// @param proposal the mapping that was proposed and used, null when one was given
/// @param notes what a person should know of how the file was read
public record OrderCounts(
    long rows,
    long stop,
    long check,
    long none,
    long unread,
    long changed,
    String policy,
    Sentence note,
    long snapshot,
    List<ReadList> lists,
    @Nullable Long since,
    @Nullable MappingProposal proposal,
    List<String> notes) {

  public OrderCounts {
    lists = List.copyOf(lists);
    notes = List.copyOf(notes);
  }
}

package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.ofac.remarks.PartyKind;
import dev.chokepoint.sources.record.Subject;

/// An entry as its statements are made: the party and its listing.
///
/// @param entry OFAC's number
record Listed(String entry, PartyKind kind, Subject party, Subject sanction) {}

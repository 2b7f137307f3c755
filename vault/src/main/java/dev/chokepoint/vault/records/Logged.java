package dev.chokepoint.vault.records;

import java.util.Optional;

/// An entry and what it says.
///
/// @param body empty once it was erased
public record Logged(LogEntry entry, Optional<LoggedBody> body) {}

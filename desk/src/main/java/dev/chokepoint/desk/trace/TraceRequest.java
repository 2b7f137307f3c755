package dev.chokepoint.desk.trace;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.routes.trace.TraceOptions;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is to be traced.
///
/// @param subject id of a component or of a recovered item, or a part number
/// @param maker who is said to have made it; null when not said
/// @param dateCode as it stands on the part; null when not said
/// @param recovered days on one of which it was found; unknown ends where not said
/// @param today the day on which it is asked
/// @param asOf only what had been learned by the end of that day
/// @param options how widely to ask
public record TraceRequest(
    String subject,
    @Nullable String maker,
    @Nullable String dateCode,
    DateInterval recovered,
    LocalDate today,
    Optional<LocalDate> asOf,
    TraceOptions options) {}

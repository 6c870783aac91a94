package io.github.opendata4j.validation.internal.engine.national;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates and times as English prose has them, for the format {@code any}: {@code 10th Jan 1969 9 am}. */
final class AnyMoments {

    private static final Pattern ORDINAL = Pattern.compile("(\\d)(?:st|nd|rd|th)\\b");
    private static final Pattern COMMAS = Pattern.compile("[,\\s]+");

    private static final List<String> DATES = List.of("%d %b %Y", "%d %B %Y", "%b %d %Y", "%B %d %Y", "%Y %b %d");
    private static final List<String> TIMES = List.of("%I %p", "%I:%M %p", "%I:%M:%S %p", "%H:%M", "%H:%M:%S");

    private static final List<Strptime> DAYS = DATES.stream().map(Strptime::of).toList();
    private static final List<Strptime> HOURS = TIMES.stream().map(Strptime::of).toList();
    private static final List<Strptime> MOMENTS = Stream.concat(
                    DATES.stream(),
                    DATES.stream().flatMap(date -> TIMES.stream().map(time -> date + " " + time)))
            .map(Strptime::of)
            .toList();

    private AnyMoments() {}

    static Optional<LocalDateTime> date(String text) {
        return read(text, DAYS);
    }

    static Optional<LocalDateTime> time(String text) {
        return read(text, HOURS);
    }

    static Optional<LocalDateTime> datetime(String text) {
        return read(text, MOMENTS);
    }

    private static Optional<LocalDateTime> read(String text, List<Strptime> patterns) {
        String plain = ORDINAL.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("$1");
        String spaced = COMMAS.matcher(plain).replaceAll(" ");
        return patterns.stream()
                .map(pattern -> Optional.ofNullable(pattern.read(spaced)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}

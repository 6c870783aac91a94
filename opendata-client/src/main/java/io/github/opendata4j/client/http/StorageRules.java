package io.github.opendata4j.client.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a server's headers say about keeping its answer (RFC 9111, as a cache of one program's own). */
final class StorageRules {
    private final HttpHeaders headers;
    private final List<String> directives;

    StorageRules(HttpHeaders headers) {
        this.headers = headers;
        this.directives = headers.all("cache-control").stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(directive -> directive.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether it may be kept at all. What else {@code Vary} may name is the same for equal requests. */
    boolean mayBeStored() {
        boolean varies = headers.all("vary").stream().anyMatch(line -> line.contains("*"));
        return !directives.contains("no-store") && !varies;
    }

    /** How long it holds without asking, from when it was sent or confirmed. */
    Duration freshFor() {
        if (directives.stream().anyMatch(directive -> directive.startsWith("no-cache"))) {
            return Duration.ZERO;
        }
        Duration lifetime = directives.stream()
                .filter(directive -> directive.matches("max-age=\"?[0-9]{1,9}\"?"))
                .map(directive -> Duration.ofSeconds(Long.parseLong(directive.replaceAll("[^0-9]", ""))))
                .findFirst()
                .or(this::untilExpiry)
                .orElse(Duration.ZERO);
        Duration left = lifetime.minus(ageOnArrival());
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Optional<Duration> untilExpiry() {
        return date("expires").flatMap(end -> date("date").map(start -> Duration.between(start, end)));
    }

    /** How long it had been kept on its way. */
    private Duration ageOnArrival() {
        return headers.first("age")
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(Duration.ZERO);
    }

    private Optional<Instant> date(String name) {
        return headers.first(name).flatMap(text -> {
            try {
                return Optional.of(ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }
}

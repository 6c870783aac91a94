package io.github.opendata4j.model.internal.scan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date or time written by a pattern of strptime, as Table Schema has it from C and Python. Numbers have all their
 * digits ({@code 05}, not {@code 5}), names of months are English, as in the C locale. What a pattern does not say is
 * taken as in Python: 1 January 1900, midnight. Immutable.
 */
final class StrptimePattern {

    /** The directives that are understood. */
    static final String KNOWN = "%Y %y %m %b %B %d %j %a %A %H %I %p %M %S %f %z %c %x %X %%";

    /** Directives that stand for others, as in the C locale. */
    private static final Map<String, String> SHORT_FORMS =
            Map.of("%c", "%a %b %d %H:%M:%S %Y", "%x", "%m/%d/%y", "%X", "%H:%M:%S");

    private final List<StrptimeStep> steps;

    private StrptimePattern(List<StrptimeStep> steps) {
        this.steps = steps;
    }

    /** Empty if a directive is not known, or there is none at all. */
    static Optional<StrptimePattern> find(String written) {
        String pattern = spelled(written);
        List<StrptimeStep> steps = new ArrayList<>();
        boolean says = false;
        int at = 0;
        while (at < pattern.length()) {
            if (pattern.charAt(at) != '%') {
                steps.add(StrptimeSteps.literal(pattern.charAt(at++)));
                continue;
            }
            Optional<StrptimeStep> step =
                    at + 1 < pattern.length() ? StrptimeSteps.find(pattern.charAt(at + 1)) : Optional.empty();
            if (step.isEmpty()) {
                return Optional.empty();
            }
            says |= pattern.charAt(at + 1) != '%';
            steps.add(step.get());
            at += 2;
        }
        return says ? Optional.of(new StrptimePattern(List.copyOf(steps))) : Optional.empty();
    }

    private static String spelled(String pattern) {
        StringBuilder full = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            boolean directive = pattern.charAt(at) == '%' && at + 1 < pattern.length();
            String piece = pattern.substring(at, directive ? at + 2 : at + 1);
            full.append(SHORT_FORMS.getOrDefault(piece, piece));
            at += piece.length() - 1;
        }
        return full.toString();
    }

    Object date(String text) {
        StrptimeFields fields = parse(text);
        LocalDate date = fields == null ? null : fields.date();
        return date == null ? CellReader.INVALID : date;
    }

    Object time(String text) {
        StrptimeFields fields = parse(text);
        LocalTime time = fields == null ? null : fields.time();
        return time == null ? CellReader.INVALID : time;
    }

    Object datetime(String text) {
        StrptimeFields fields = parse(text);
        if (fields == null) {
            return CellReader.INVALID;
        }
        LocalDate date = fields.date();
        LocalTime time = fields.time();
        if (date == null || time == null) {
            return CellReader.INVALID;
        }
        LocalDateTime local = LocalDateTime.of(date, time);
        ZoneOffset offset = fields.offset();
        return offset == null ? local : local.atOffset(offset);
    }

    private @Nullable StrptimeFields parse(String text) {
        StrptimeFields fields = new StrptimeFields();
        int at = 0;
        for (StrptimeStep step : steps) {
            at = step.parse(text, at, fields);
            if (at < 0) {
                return null;
            }
        }
        return at == text.length() ? fields : null;
    }

    /** Writes a value; the caller makes sure that it reads back the same. */
    String format(TemporalAccessor value) {
        StringBuilder text = new StringBuilder();
        for (StrptimeStep step : steps) {
            step.format(value, text);
        }
        return text.toString();
    }
}

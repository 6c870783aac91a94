package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.sheet.NumberCells;
import io.github.opendata4j.model.internal.sheet.NumberFormat;
import io.github.opendata4j.model.internal.sheet.NumberFormat.Kind;
import io.github.opendata4j.model.internal.sheet.SheetCell;
import io.github.opendata4j.model.internal.sheet.SheetDates;
import io.github.opendata4j.model.internal.sheet.Workbook;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.BooleanType;
import io.github.opendata4j.model.table.FieldType.DateType;
import io.github.opendata4j.model.table.FieldType.DatetimeType;
import io.github.opendata4j.model.table.FieldType.StringType;
import io.github.opendata4j.model.table.FieldType.TimeType;
import io.github.opendata4j.model.table.FieldType.YearType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cells as the national validator takes them, measured on its answers: a number or a day with a format is the text that
 * the format shows, as far as that validator knows formats; without one it is a value, which a field of another type
 * refuses. Immutable.
 */
final class ShownText implements ColumnText {

    private static final int LAST_YEAR = 9999;

    /** What that validator reads where a number can't be the day that its format shows. */
    private static final String NO_DAY = "#VALUE!";

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final int MOST_DAYS = 3_000_000;
    private static final int FALSE_LEAP_DAY = 60;
    private static final double MILLIS_OF_DAY = 86_400_000;

    private final FieldType type;
    private final SheetText values;
    private final SheetDates dates;

    /** In an ODS times of day are spans of time, which that validator takes as they are written; in an XLS days. */
    private final String workbook;

    ShownText(Field field, Workbook workbook) {
        this.type = field.type();
        this.dates = workbook.dates();
        this.values = SheetText.of(field, dates);
        this.workbook = workbook.format();
    }

    @Override
    public String text(@Nullable SheetCell cell) {
        if (cell instanceof SheetCell.Unsolved) {
            return "";
        } else if (cell instanceof SheetCell.Numeric number) {
            return shown(number).orElseGet(() -> value(number));
        } else if (cell instanceof SheetCell.Moment moment && type instanceof DatetimeType && !moment.timed()) {
            return moment.value().toLocalDate().toString();
        } else if (cell instanceof SheetCell.Moment moment) {
            return day(moment);
        } else if (cell instanceof SheetCell.Bool truth) {
            return shown(truth).orElseGet(() -> value(truth));
        }
        return values.text(cell);
    }

    /** Errors are texts to that validator, and formulas without a result are nothing. */
    @Override
    public CellMark mark(@Nullable SheetCell cell) {
        if (cell instanceof SheetCell.Fault || cell instanceof SheetCell.Unsolved) {
            return CellMark.NONE;
        } else if (cell instanceof SheetCell.Numeric number) {
            boolean refused = type instanceof StringType || type instanceof BooleanType || isOtherTime(number);
            return refused && shown(number).isEmpty() ? CellMark.OTHER_VALUE : CellMark.NONE;
        } else if (cell instanceof SheetCell.Bool truth && shown(truth).isPresent()) {
            return CellMark.NONE;
        }
        return values.mark(cell);
    }

    /** A time of day is no day at all. */
    private boolean isOtherTime(SheetCell.Numeric number) {
        return (type instanceof DateType || type instanceof DatetimeType)
                && number.format().isTemporal()
                && isTimeOfDay(number);
    }

    private boolean isTimeOfDay(SheetCell.Numeric number) {
        return !workbook.equals("XLS") && number.value() >= 0 && number.value() < 1;
    }

    /** To Python truths are numbers, and years as well. */
    private String value(SheetCell.Bool truth) {
        return type instanceof YearType ? (truth.value() ? "0001" : "0000") : values.text(truth);
    }

    private static Optional<String> shown(SheetCell.Bool truth) {
        String code = truth.format().code();
        return code.equals(NumberFormat.GENERAL_CODE) ? Optional.empty() : shown(code, truth.value() ? 1 : 0);
    }

    /** A number without a format is a year too, but no day; a day is one whatever the form of the field. */
    private String value(SheetCell.Numeric number) {
        boolean temporal = number.format().isTemporal();
        boolean isYear =
                number.value() == Math.rint(number.value()) && number.value() >= 0 && number.value() <= LAST_YEAR;
        if (!temporal && type instanceof YearType && isYear) {
            return String.format(Locale.ROOT, "%04d", (long) number.value());
        } else if (!temporal && isTemporalField()) {
            return NumberCells.exact(number.value()).toPlainString();
        } else if (!temporal
                || number.format().kind() == Kind.SPAN
                || (type instanceof TimeType && isTimeOfDay(number))) {
            return values.text(number);
        }
        return moment(number)
                .map(moment -> day(new SheetCell.Moment(moment, true)))
                .orElse(NO_DAY);
    }

    /** A day needs no format to be one, so that what the field's own does not say of it is left out. */
    private String day(SheetCell.Moment cell) {
        boolean midnight = cell.value().toLocalTime().equals(LocalTime.MIDNIGHT);
        return type instanceof DateType date && midnight
                ? StrptimePattern.find(date.format())
                        .map(pattern -> pattern.format(cell.value().toLocalDate()))
                        .orElseGet(() -> values.text(cell))
                : values.text(cell);
    }

    private boolean isTemporalField() {
        return type instanceof DateType || type instanceof DatetimeType || type instanceof TimeType;
    }

    private Optional<String> shown(SheetCell.Numeric number) {
        NumberFormat format = number.format();
        if (workbook.equals("ODS") && format.kind() == Kind.TIME) {
            return Optional.of(Duration.ofMillis(Math.round(number.value() * MILLIS_OF_DAY))
                    .toString());
        } else if (format.code().equals(NumberFormat.GENERAL_CODE) || format.kind() == Kind.SPAN) {
            return Optional.empty();
        } else if (format.isTemporal()) {
            Optional<LocalDateTime> moment = moment(number);
            return moment.isEmpty()
                    ? Optional.of(NO_DAY)
                    : moment.flatMap(day -> ShownDays.text(format.code(), day)).map(this::spelled);
        }
        return shown(format.code(), number.value());
    }

    /** Days below zero count too; those of 1900 are a day later up to its false 29 February, and a mere time is of its first. */
    private Optional<LocalDateTime> moment(SheetCell.Numeric number) {
        double days = Math.floor(number.value());
        if (Math.abs(days) > MOST_DAYS) {
            return Optional.empty();
        }
        boolean early = dates == SheetDates.FROM_1900 && number.value() > 0 && number.value() < FALSE_LEAP_DAY;
        LocalDate day = isTimeOfDay(number) ? FIRST_DAY : dates.zero().plusDays((long) days + (early ? 1 : 0));
        long millis = (long) Math.rint((number.value() - days) * MILLIS_OF_DAY);
        LocalDateTime moment = day.atStartOfDay().plus(millis, ChronoUnit.MILLIS);
        return moment.getYear() < 1 || moment.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(moment);
    }

    /** Of times that validator takes a blank for the T; days it takes without zeros in front. */
    private String spelled(String text) {
        if (type instanceof DatetimeType && text.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d")) {
            return text.replace(' ', 'T');
        } else if (type instanceof DateType && text.matches("\\d{4}-\\d{1,2}-\\d{1,2}")) {
            String[] parts = text.split("-", -1);
            return String.format(
                    Locale.ROOT, "%s-%02d-%02d", parts[0], Integer.valueOf(parts[1]), Integer.valueOf(parts[2]));
        }
        return text;
    }

    /** As many decimals as there are signs for digits behind the point; those of hashes at its end only if not zero. */
    private static Optional<String> shown(String code, double number) {
        boolean percent = code.endsWith("%");
        String bare = percent ? code.substring(0, code.length() - 1) : code;
        String[] sections = bare.split(";", -1);
        String[] parts = (number < 0 && sections.length > 1 ? sections[1] : sections[0]).split("\\.", -1);
        if (parts.length > 2) {
            return Optional.empty();
        }
        String digits = parts.length < 2 ? "" : parts[1].replaceAll("[^0#?]", "");
        BigDecimal value = new BigDecimal(percent ? number * 100 : number);
        String text = value.setScale(digits.length(), RoundingMode.HALF_EVEN).toPlainString();
        for (int i = digits.length() - 1; i >= 0 && digits.charAt(i) == '#' && text.endsWith("0"); i--) {
            text = text.substring(0, text.length() - 1);
        }
        return Optional.of(percent ? text + "%" : text);
    }
}

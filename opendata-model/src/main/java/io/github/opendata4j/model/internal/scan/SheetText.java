package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.sheet.NumberCells;
import io.github.opendata4j.model.internal.sheet.NumberFormat.Kind;
import io.github.opendata4j.model.internal.sheet.SheetCell;
import io.github.opendata4j.model.internal.sheet.SheetDates;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.DateType;
import io.github.opendata4j.model.table.FieldType.DatetimeType;
import io.github.opendata4j.model.table.FieldType.DurationType;
import io.github.opendata4j.model.table.FieldType.IntegerType;
import io.github.opendata4j.model.table.FieldType.NumberType;
import io.github.opendata4j.model.table.FieldType.StringType;
import io.github.opendata4j.model.table.FieldType.TimeType;
import io.github.opendata4j.model.table.SchemaException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From the cells of one column of a spreadsheet to text, as a field of the schema is written: what a cell stores counts,
 * not how it is shown. So 45 292 shown as 01/01/2024 is {@code 2024-01-01} in a field of dates, and 12 345,00 € is
 * {@code 12345} in one of numbers. A number in a field of texts is its plain digits, with the zeros that its format
 * shows in front. Immutable.
 */
final class SheetText implements ColumnText {

    /**
     * Numbers that are taken for days in a field of dates although nothing shows them as such: of 1927 to 2119. A year,
     * or a day written as 20240131, is none of them.
     */
    private static final int FIRST_DAY = 10_000;

    private static final int LAST_DAY = 80_000;

    /** From here on a spreadsheet has cut digits off. */
    private static final double CUT = 1e15;

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final SheetDates dates;
    private final @Nullable FieldType type;
    private final CellWriter writer;

    private SheetText(SheetDates dates, @Nullable FieldType type, CellWriter writer) {
        this.dates = dates;
        this.type = type;
        this.writer = writer;
    }

    /** For a column that is of no field. */
    static SheetText plain(SheetDates dates) {
        return new SheetText(dates, null, value -> Optional.empty());
    }

    /** For a column of a field; as for any other if it is one that can't be read. */
    static SheetText of(Field field, SheetDates dates) {
        try {
            return new SheetText(dates, field.type(), CellWriter.of(field.type()));
        } catch (SchemaException e) {
            return plain(dates);
        }
    }

    @Override
    public String text(@Nullable SheetCell cell) {
        if (cell == null) {
            return "";
        } else if (cell instanceof SheetCell.Text text) {
            return text.text();
        } else if (cell instanceof SheetCell.Numeric number) {
            return number(number);
        } else if (cell instanceof SheetCell.Moment moment) {
            return moment(moment.value(), Kind.DATE);
        } else if (cell instanceof SheetCell.Bool bool) {
            return writer.write(bool.value()).orElseGet(() -> String.valueOf(bool.value()));
        }
        return cell instanceof SheetCell.Fault fault ? fault.text() : ((SheetCell.Unsolved) cell).formula();
    }

    @Override
    public CellMark mark(@Nullable SheetCell cell) {
        if (cell instanceof SheetCell.Fault) {
            return CellMark.FAULT;
        } else if (cell instanceof SheetCell.Unsolved) {
            return CellMark.UNSOLVED;
        } else if (cell == null || cell instanceof SheetCell.Text || !(type instanceof StringType)) {
            return CellMark.NONE;
        } else if (cell instanceof SheetCell.Numeric number && !number.format().isTemporal()) {
            return Math.abs(number.value()) < CUT ? CellMark.NUMBER : CellMark.NUMBER_CUT;
        }
        return CellMark.OTHER_VALUE;
    }

    private String number(SheetCell.Numeric cell) {
        Kind kind = kind(cell);
        boolean isNumberField = type instanceof NumberType || type instanceof IntegerType;
        if (kind == Kind.SPAN && !isNumberField) {
            return span(cell.value());
        } else if (cell.format().isTemporal() && (!isNumberField || kind == Kind.YEAR)) {
            return dates.moment(cell.value())
                    .map(moment -> moment(moment, kind))
                    .orElseGet(() -> plain(cell));
        } else if (isTemporalField() && isPlausibleDay(cell.value())) {
            Kind meant = type instanceof TimeType ? Kind.TIME : Kind.DATE;
            return dates.moment(cell.value())
                    .map(moment -> moment(moment, meant))
                    .orElseGet(() -> plain(cell));
        }
        return plain(cell);
    }

    /** A time of day is one although the format would show a day with it. */
    private Kind kind(SheetCell.Numeric cell) {
        boolean timeOnly = type instanceof TimeType && cell.format().isTemporal() && cell.value() < 1;
        return timeOnly ? Kind.TIME : cell.format().kind();
    }

    private boolean isTemporalField() {
        return type instanceof DateType || type instanceof DatetimeType || type instanceof TimeType;
    }

    private boolean isPlausibleDay(double number) {
        return type instanceof TimeType ? number >= 0 && number < 1 : number >= FIRST_DAY && number < LAST_DAY;
    }

    private String plain(SheetCell.Numeric cell) {
        BigDecimal exact = NumberCells.exact(cell.value());
        if (type == null || type instanceof StringType) {
            return cell.shown().isEmpty() ? exact.toPlainString() : cell.shown();
        } else if (type instanceof IntegerType) {
            return exact.toPlainString();
        } else if (type instanceof NumberType decimal) {
            return exact.scale() == 0
                    ? exact.toPlainString()
                    : exact.toPlainString().replace(".", decimal.decimalChar());
        }
        return writer.write(exact).orElseGet(exact::toPlainString);
    }

    private String moment(LocalDateTime moment, Kind kind) {
        return fitting(moment, kind).flatMap(writer::write).orElseGet(() -> iso(moment, kind));
    }

    /** The value of the field's own type that a moment is, if it is one without loss. */
    private Optional<Object> fitting(LocalDateTime moment, Kind kind) {
        boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        if (kind == Kind.YEAR) {
            return Optional.of(type instanceof IntegerType ? (Object) moment.getYear() : Year.of(moment.getYear()));
        } else if (kind == Kind.YEARMONTH && !isTemporalField()) {
            return Optional.of(YearMonth.from(moment));
        } else if (type instanceof TimeType) {
            return kind == Kind.TIME ? Optional.of(moment.toLocalTime()) : Optional.empty();
        } else if (type instanceof DatetimeType) {
            return Optional.of(moment);
        }
        return midnight && kind != Kind.TIME ? Optional.of(moment.toLocalDate()) : Optional.empty();
    }

    private static String iso(LocalDateTime moment, Kind kind) {
        LocalTime time = moment.toLocalTime();
        return switch (kind) {
            case YEAR -> Year.from(moment).toString();
            case YEARMONTH -> YearMonth.from(moment).toString();
            case TIME -> SECONDS.format(time);
            default ->
                time.equals(LocalTime.MIDNIGHT)
                        ? moment.toLocalDate().toString()
                        : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
        };
    }

    /** Hours may be more than a day has. */
    private String span(double days) {
        Duration span = Duration.ofMillis(Math.round(days * Duration.ofDays(1).toMillis()));
        if (type instanceof DurationType) {
            return span.toString();
        } else if (type instanceof TimeType && !span.isNegative() && span.toDays() == 0) {
            return moment(LocalDateTime.MIN.with(LocalTime.MIDNIGHT.plus(span)), Kind.TIME);
        }
        return String.format(Locale.ROOT, "%02d:%02d:%02d", span.toHours(), span.toMinutesPart(), span.toSecondsPart());
    }
}

package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.sheet.NumberCells;
import io.github.opendata4j.model.internal.sheet.NumberFormat;
import io.github.opendata4j.model.internal.sheet.NumberFormat.Kind;
import io.github.opendata4j.model.internal.sheet.SheetCell;
import io.github.opendata4j.model.internal.sheet.SheetDates;
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
import java.time.LocalDateTime;
import java.time.LocalTime;
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

    private final FieldType type;
    private final SheetText values;
    private final SheetDates dates;

    ShownText(Field field, SheetDates dates) {
        this.type = field.type();
        this.values = SheetText.of(field, dates);
        this.dates = dates;
    }

    @Override
    public String text(@Nullable SheetCell cell) {
        if (cell instanceof SheetCell.Unsolved) {
            return "";
        } else if (cell instanceof SheetCell.Numeric number) {
            return shown(number).orElseGet(() -> value(number));
        } else if (cell instanceof SheetCell.Moment moment && type instanceof DatetimeType) {
            LocalDateTime time = moment.value();
            return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? time.toLocalDate().toString()
                    : values.text(cell);
        } else if (cell instanceof SheetCell.Bool truth && type instanceof YearType) {
            return truth.value() ? "0001" : "0000"; // to Python they are numbers
        }
        return values.text(cell);
    }

    /** Errors are texts to that validator, and formulas without a result are nothing. */
    @Override
    public CellMark mark(@Nullable SheetCell cell) {
        if (cell instanceof SheetCell.Fault || cell instanceof SheetCell.Unsolved) {
            return CellMark.NONE;
        } else if (cell instanceof SheetCell.Numeric number) {
            boolean refused = type instanceof StringType || type instanceof BooleanType;
            return refused && shown(number).isEmpty() ? CellMark.OTHER_VALUE : CellMark.NONE;
        }
        return values.mark(cell);
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
        } else if (!temporal || number.format().kind() == Kind.SPAN) {
            return values.text(number);
        }
        Optional<LocalDateTime> moment = dates.moment(number.value());
        return values.text(moment.<SheetCell>map(SheetCell.Moment::new).orElse(number));
    }

    private boolean isTemporalField() {
        return type instanceof DateType || type instanceof DatetimeType || type instanceof TimeType;
    }

    private Optional<String> shown(SheetCell.Numeric number) {
        NumberFormat format = number.format();
        if (format.code().equals(NumberFormat.GENERAL_CODE) || format.kind() == Kind.SPAN) {
            return Optional.empty();
        } else if (format.isTemporal()) {
            return dates.moment(number.value())
                    .flatMap(moment -> ShownDays.text(format.code(), moment))
                    .map(this::spelled);
        }
        return shown(format.code(), number.value());
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

    /** As many decimals as there are zeros and hashes behind the point; those of hashes only if they are not zero. */
    private static Optional<String> shown(String code, double number) {
        boolean percent = code.endsWith("%");
        String bare = percent ? code.substring(0, code.length() - 1) : code;
        String[] sections = bare.split(";", -1);
        String[] parts = (number < 0 && sections.length > 1 ? sections[1] : sections[0]).split("\\.", -1);
        if (parts.length > 2) {
            return Optional.empty();
        }
        int zeros = parts.length < 2 ? 0 : count(parts[1], '0');
        int hashes = parts.length < 2 ? 0 : count(parts[1], '#');
        BigDecimal value = new BigDecimal(percent ? number * 100 : number);
        String text = value.setScale(zeros + hashes, RoundingMode.HALF_EVEN).toPlainString();
        for (int i = 0; i < hashes && text.endsWith("0"); i++) {
            text = text.substring(0, text.length() - 1);
        }
        return Optional.of(percent ? text + "%" : text);
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(character -> character == wanted).count();
    }
}

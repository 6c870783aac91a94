package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.internal.scan.TableScanner;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType.DateType;
import io.github.opendata4j.validation.internal.engine.TableCheck;
import io.github.opendata4j.validation.internal.engine.TableListener;
import io.github.opendata4j.validation.internal.engine.header.Header;
import io.github.opendata4j.validation.internal.engine.header.HeaderColumn;
import io.github.opendata4j.validation.internal.engine.header.HeaderMatching;
import io.github.opendata4j.validation.internal.engine.header.LabelMatch;
import io.github.opendata4j.validation.internal.engine.suggest.Blanks;
import io.github.opendata4j.validation.internal.engine.suggest.WrittenDate;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at a whole table before anything is rewritten: which column is which, what dates look like, what is empty. */
final class Survey implements TableListener {

    private final RepairOptions options;
    private List<String> labels = List.of();
    private List<HeaderColumn> columns = List.of();
    private @Nullable Field[] fields = {};
    private Location header = Location.none();
    private int titleRows;
    private Optional<String> sheet = Optional.empty();
    private boolean matched;
    private final BitSet filled = new BitSet();
    private final BitSet dayFirst = new BitSet();
    private final BitSet monthFirst = new BitSet();

    Survey(RepairOptions options) {
        this.options = options;
    }

    @Override
    public void header(TableScanner scanner) {
        labels = scanner.labels();
        header = TableCheck.placeOfHeader(scanner);
        titleRows = scanner.titleLines();
        sheet = scanner.sheet();
        HeaderMatching matching =
                new HeaderMatching(labels, options.schema().fields(), options.mapping(), LabelMatch.NEAR);
        Header match = Header.match(matching, options.schema(), header);
        matched = match.isMatched();
        columns = match.columns();
        fields = new Field[labels.size()];
        columns.forEach(column -> fields[column.index()] = column.field());
    }

    @Override
    public void checked(RecordBatch records, List<Finding> findings) {
        for (int column = 0; column < labels.size(); column++) {
            if (isBlank(column)) {
                look(records, column);
            }
        }
        for (Finding finding : findings) {
            int column = finding.location().column().orElse(0) - 1;
            if (finding.code().equals("type-date") && column >= 0 && column < fields.length) {
                finding.value().flatMap(WrittenDate::parse).ifPresent(date -> note(date, column));
            }
        }
    }

    private void look(RecordBatch records, int column) {
        for (int record = 0; record < records.size(); record++) {
            if (!Blanks.strip(records.text(record, column)).isEmpty()) {
                filled.set(column);
                return;
            }
        }
    }

    private void note(WrittenDate date, int column) {
        if (date.monthFirst().isEmpty()) {
            dayFirst.set(column);
        } else if (date.dayFirst().isEmpty()) {
            monthFirst.set(column);
        }
    }

    /** Whether any column is one of the schema's. */
    boolean isTable() {
        return matched;
    }

    List<String> labels() {
        return labels;
    }

    /** Where the header is. */
    Location header() {
        return header;
    }

    /** How many rows stand above the header. */
    int titleRows() {
        return titleRows;
    }

    /** Which sheet of a workbook it is. */
    Optional<String> sheet() {
        return sheet;
    }

    /** The field that a column holds. */
    Optional<Field> field(int column) {
        return column < fields.length ? Optional.ofNullable(fields[column]) : Optional.empty();
    }

    /** The column of a field. */
    Optional<HeaderColumn> column(Field field) {
        return columns.stream()
                .filter(column -> Objects.equals(column.field(), field))
                .findFirst();
    }

    /** Whether nothing stands in a column, its label included. */
    boolean isBlank(int column) {
        return Blanks.strip(labels.get(column)).isEmpty() && !filled.get(column);
    }

    /** How dates of two readings are to be read in a column; {@code OF_COLUMN} if that can't be known. */
    DateOrder dates(int column) {
        if (options.dates() != DateOrder.OF_COLUMN) {
            return options.dates();
        }
        return dayFirst.get(column) && !monthFirst.get(column) ? DateOrder.DAY_FIRST : DateOrder.OF_COLUMN;
    }

    /** Whether a column holds days. */
    boolean isDate(int column) {
        return field(column).filter(field -> field.type() instanceof DateType).isPresent();
    }
}

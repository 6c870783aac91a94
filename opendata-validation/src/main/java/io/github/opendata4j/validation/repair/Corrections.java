package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.internal.scan.CellWriter;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.validation.internal.engine.suggest.Blanks;
import io.github.opendata4j.validation.internal.engine.suggest.WrittenDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The one right text for a cell that was found wrong: what the check suggests, but for dates, where the column has to
 * bear it out, and for what is lost.
 */
final class Corrections {

    private static final char LOST = '\uFFFD';

    private final Survey survey;
    private final Map<Integer, CellWriter> forms = new HashMap<>();

    Corrections(Survey survey) {
        this.survey = survey;
    }

    /** Empty if nothing is certain; {@code column} is where the cell stands in the file, from 0. */
    Optional<String> of(int column, String text, Finding finding) {
        if (text.indexOf(LOST) >= 0) {
            return Optional.empty();
        }
        if (!text.isEmpty() && Blanks.strip(text).isEmpty()) {
            return Optional.of("");
        }
        Optional<String> certain =
                finding.code().equals("type-date") && survey.isDate(column) ? date(column, text) : finding.suggestion();
        return certain.filter(better -> !better.equals(text));
    }

    private Optional<String> date(int column, String text) {
        CellWriter form = forms.computeIfAbsent(
                column, c -> CellWriter.of(survey.field(c).map(Field::type).orElseThrow()));
        return WrittenDate.parse(text)
                .filter(date -> !date.hasTime())
                .flatMap(date -> reading(date, survey.dates(column)))
                .flatMap(form::write);
    }

    private static Optional<LocalDate> reading(WrittenDate date, DateOrder order) {
        return date.certain().or(() -> switch (order) {
            case DAY_FIRST -> date.dayFirst();
            case MONTH_FIRST -> date.monthFirst();
            case OF_COLUMN -> Optional.empty();
        });
    }
}

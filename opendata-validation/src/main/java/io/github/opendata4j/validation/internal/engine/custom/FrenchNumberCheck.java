package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.validation.internal.engine.batch.CellJudge;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import io.github.opendata4j.validation.internal.engine.check.SingleCellCheck;
import io.github.opendata4j.validation.internal.engine.sieve.Sieve;
import io.github.opendata4j.validation.internal.engine.sieve.SirenSieve;
import io.github.opendata4j.validation.internal.engine.sieve.SiretSieve;
import io.github.opendata4j.validation.internal.engine.suggest.LostZero;
import java.util.Optional;

/** A column of SIREN or SIRET numbers ({@code siren}, {@code siret}): each has its digits and its checksum. */
final class FrenchNumberCheck extends SingleCellCheck {

    private final String code;
    private final boolean ofEstablishments;

    private FrenchNumberCheck(boolean ofEstablishments) {
        this.code = ofEstablishments ? "fr-siret" : "fr-siren";
        this.ofEstablishments = ofEstablishments;
    }

    static CustomChecks.Planner ofCompanies() {
        return new Planner(false);
    }

    static CustomChecks.Planner ofEstablishments() {
        return new Planner(true);
    }

    private record Planner(boolean ofEstablishments) implements CustomChecks.Planner {

        @Override
        public void plan(CheckParameters parameters, TablePlan plan) {
            Optional<ColumnCells> cells = plan.column(parameters.field("column"));
            if (cells.isPresent()) {
                plan.add(cells.get(), new FrenchNumberCheck(ofEstablishments));
            }
        }
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean isRight(Object value) {
        return isNumber(value.toString());
    }

    private boolean isNumber(String text) {
        return ofEstablishments ? FrenchNumbers.isSiret(text) : FrenchNumbers.isSiren(text);
    }

    @Override
    public Finding.Builder describe(Finding.Builder finding) {
        return finding;
    }

    @Override
    public Sieve sieve() {
        return ofEstablishments ? new SiretSieve() : new SirenSieve();
    }

    @Override
    protected boolean isRight(ColumnCells cells, int record) {
        return isNumber(cells.text(record));
    }

    @Override
    protected Finding.Builder explain(Finding.Builder finding, ColumnCells cells, int record) {
        LostZero.restored(cells.text(record), this::isNumber)
                .ifPresent(whole -> finding.with("count", 1).suggestion(whole)); // which the checksum bears out
        return describe(finding);
    }

    @Override
    protected CellJudge judge() {
        return new FrenchNumberJudge(sieve());
    }
}

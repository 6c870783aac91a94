package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.CellJudge;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import io.github.opendata4j.validation.internal.engine.check.SingleCellCheck;
import io.github.opendata4j.validation.internal.engine.sieve.Sieve;
import io.github.opendata4j.validation.internal.engine.sieve.SirenSieve;
import io.github.opendata4j.validation.internal.engine.sieve.SiretSieve;
import java.util.function.Predicate;

/** A column of SIREN or SIRET numbers ({@code siren}, {@code siret}): each has its digits and its checksum. */
final class FrenchNumberCheck extends SingleCellCheck {

    private final String code;
    private final Predicate<String> right;
    private final Sieve sieve;

    private FrenchNumberCheck(String code, Predicate<String> right, Sieve sieve) {
        this.code = code;
        this.right = right;
        this.sieve = sieve;
    }

    static void planSiren(CheckParameters parameters, TablePlan plan) {
        plan(parameters, plan, new FrenchNumberCheck("fr-siren", FrenchNumbers::isSiren, new SirenSieve()));
    }

    static void planSiret(CheckParameters parameters, TablePlan plan) {
        plan(parameters, plan, new FrenchNumberCheck("fr-siret", FrenchNumbers::isSiret, new SiretSieve()));
    }

    private static void plan(CheckParameters parameters, TablePlan plan, CellCheck check) {
        plan.column(parameters.field("column")).ifPresent(cells -> plan.add(cells, check));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean isRight(Object value) {
        return right.test(value.toString());
    }

    @Override
    public Finding.Builder describe(Finding.Builder finding) {
        return finding;
    }

    @Override
    public Sieve sieve() {
        return sieve;
    }

    @Override
    protected boolean isRight(ColumnCells cells, int record) {
        return right.test(cells.text(record));
    }

    @Override
    protected CellJudge judge() {
        return new FrenchNumberJudge(sieve);
    }
}

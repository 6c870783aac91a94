package io.github.opendata4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever a file is, there is a report about it. */
class TableValidatorPropertyTest {

    private static final String HEADER = "nomAttribuant,idAttribuant,dateConvention,nomBeneficiaire,idBeneficiaire,"
            + "rnaBeneficiaire,objet,montant,nature,conditionsVersement,datesPeriodeVersement,notificationUE,"
            + "pourcentageSubvention\n";

    private static final String ROW =
            "Ville,23350001600040,2019-01-17,MAGMA,38047555800058,,\"un objet, long\",40000.50,"
                    + "aide en nature,unique,2019-01-17,non,1\n";

    private final TableValidator validator = TableValidator.of(Tables.grants());

    @Property
    void reportsOnAnyBytesWithoutAnException(@ForAll byte[] bytes) throws IOException {
        Report report = validator.validate(TableSource.of("any.csv", bytes));

        assertThat(report.isValid()).as("no random bytes are grants").isFalse();
    }

    @Property
    void reportsOnAGoodFileInWhichSomeBytesWereChanged(@ForAll @Size(max = 8) List<Byte> changes, @ForAll long seed)
            throws IOException {
        byte[] bytes = (HEADER + ROW.repeat(3)).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(seed);
        changes.forEach(change -> bytes[random.nextInt(bytes.length)] = change);

        Report report = validator.validate(TableSource.of("changed.csv", bytes));

        assertThat(report.findings())
                .allSatisfy(finding ->
                        assertThat(finding.location().row().orElse(2)).isBetween(2L, 60L));
        assertThat(report.wrongRows().orElse(0))
                .isLessThanOrEqualTo(report.source().orElseThrow().rows());
    }

    @Property
    void countsAsManyFindingsAsItKeepsWhenItKeepsAll(@ForAll @Size(max = 8) List<Byte> changes, @ForAll long seed)
            throws IOException {
        byte[] bytes = (HEADER + ROW.repeat(3)).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(seed);
        changes.forEach(change -> bytes[random.nextInt(bytes.length)] = change);
        TableValidator all =
                TableValidator.builder(Tables.grants()).allSamples().build();

        Report report = all.validate(TableSource.of("changed.csv", bytes));

        assertThat(report.counts().stream().mapToLong(Report.Count::count).sum())
                .isEqualTo(report.findings().size());
    }
}

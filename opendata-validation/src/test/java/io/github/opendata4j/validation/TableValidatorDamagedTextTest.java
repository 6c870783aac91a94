package io.github.opendata4j.validation;

import static io.github.opendata4j.validation.Tables.field;
import static io.github.opendata4j.validation.Tables.schema;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Accents that were lost or misread before the file reached us. */
class TableValidatorDamagedTextTest {

    private static Report check(String text) throws IOException {
        return TableValidator.of(schema(field("nom", "string"), field("montant", "integer")))
                .validate(TableSource.of("a.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aMisreadCellIsToldWithItsPlaceAndWhatItWas() throws IOException {
        Report report = check("nom,montant\nMAGMA,1\nPr\u00c3\u00a9fecture de l\u00e2\u20ac\u2122Ain,2\n");

        assertThat(report.isValid()).isTrue();
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("mojibake-suspected");
            assertThat(finding.location().field()).contains("nom");
            assertThat(finding.location().line()).hasValue(3);
            assertThat(finding.suggestion()).contains("Préfecture de l’Ain");
        });
    }

    @Test
    void aLostCharacterIsToldWithoutACorrection() throws IOException {
        Report report = check("nom,montant\nnum\uFFFDraire,1\n");

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("replacement-character");
            assertThat(finding.location().field()).contains("nom");
            assertThat(finding.suggestion()).isEmpty();
        });
    }

    @Test
    void aCellThatIsWrongForAnotherReasonIsNotToldTwice() throws IOException {
        assertThat(check("nom,montant\nMAGMA,\uFFFD1\n").findings())
                .extracting(Finding::code)
                .containsExactly("type-integer");
    }

    @Test
    void columnsThatTheSchemaDoesNotKnowAndLabelsAreLookedAtToo() throws IOException {
        assertThat(check("nom,montant,d\u00c3\u00a9tail\nMAGMA,1,\uFFFD\nMAGMA,1,b\n")
                        .findings())
                .extracting(finding ->
                        finding.code() + " " + finding.location().field().orElse(""))
                .contains("mojibake-suspected d\u00c3\u00a9tail", "replacement-character d\u00c3\u00a9tail");
    }
}

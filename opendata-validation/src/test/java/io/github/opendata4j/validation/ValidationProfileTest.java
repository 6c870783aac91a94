package io.github.opendata4j.validation;

import static io.github.opendata4j.validation.Tables.check;
import static io.github.opendata4j.validation.Tables.constraints;
import static io.github.opendata4j.validation.Tables.field;
import static io.github.opendata4j.validation.Tables.places;
import static io.github.opendata4j.validation.Tables.schema;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.TableSchema;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a profile changes: grades of rules, by code and field, and the name in the report. */
class ValidationProfileTest {

    private static final TableSchema SCHEMA = schema(
            field("nom", "string", constraints("\"required\": true")),
            field("nature", "string", constraints("\"enum\": [\"argent\", \"nature\"]", "\"maxLength\": 6")),
            field("type", "string", constraints("\"enum\": [\"a\", \"b\"]")));

    private static final String[] FILE = {"nom,nature,type", "MAGMA,numéraire,c", ",argent,a"};

    private static Report checkUnder(ValidationProfile profile, String... lines) {
        return check(TableValidator.builder(SCHEMA).profile(profile).build(), lines);
    }

    private static List<Severity> severities(Report report) {
        return report.findings().stream().map(Finding::severity).toList();
    }

    @Test
    void theReportTellsItsName() {
        assertThat(checkUnder(ValidationProfile.STANDARD, FILE).profile()).contains("standard");
        assertThat(checkUnder(ValidationProfile.VALIDATA, FILE).profile()).contains("validata");
        assertThat(checkUnder(ValidationProfile.STRICT, FILE).profile()).contains("strict");
        assertThat(check(SCHEMA, FILE).profile()).contains("standard");
    }

    @Test
    void aRuleIsGradedOtherwiseInEveryField() {
        ValidationProfile profile = ValidationProfile.STANDARD.toBuilder()
                .severity("enum", Severity.INFO)
                .build();

        Report report = checkUnder(profile, FILE);

        assertThat(places(report))
                .containsExactly("enum@2.nature", "max-length@2.nature", "enum@2.type", "required@3.nom");
        assertThat(severities(report)).containsExactly(Severity.INFO, Severity.ERROR, Severity.INFO, Severity.ERROR);
        assertThat(report.wrongRows()).hasValue(2);
    }

    @Test
    void whatIsMilderThanAnErrorLeavesTheFileValidAndItsRowRight() {
        ValidationProfile profile = ValidationProfile.STANDARD.toBuilder()
                .severity("enum", Severity.WARNING)
                .severity("required", Severity.WARNING)
                .off("max-length")
                .build();

        Report report = checkUnder(profile, FILE);

        assertThat(report.isValid()).isTrue();
        assertThat(report.wrongRows()).hasValue(0);
        assertThat(report.count(Severity.WARNING)).isEqualTo(3);
    }

    @Test
    void theGradeOfAFieldGoesBeforeThatOfTheRule() {
        ValidationProfile profile = ValidationProfile.STANDARD.toBuilder()
                .severity("enum", Severity.WARNING)
                .severity("enum", "type", Severity.ERROR)
                .off("max-length", "nature")
                .build();

        Report report = checkUnder(profile, FILE);

        assertThat(places(report)).containsExactly("enum@2.nature", "enum@2.type", "required@3.nom");
        assertThat(severities(report)).containsExactly(Severity.WARNING, Severity.ERROR, Severity.ERROR);
    }

    @Test
    void aRuleThatIsOffIsNeitherReportedNorCounted() {
        ValidationProfile profile = ValidationProfile.STANDARD.toBuilder()
                .off("enum", "nature")
                .off("enum", "type")
                .off("required")
                .off("label-extra", "remarque")
                .build();

        Report report = checkUnder(profile, "nom,nature,type,remarque,autre", "MAGMA,aucune,c,,", ",argent,a,,");

        assertThat(places(report)).containsExactly("label-extra.autre");
        assertThat(report.count("enum")).isZero();
        assertThat(report.count("label-extra")).isOne();
    }

    @Test
    void aFileThatCannotBeReadStaysFatalWhateverTheProfileSays() {
        ValidationProfile profile =
                ValidationProfile.STANDARD.toBuilder().off("quote-unclosed").build();

        Report report = checkUnder(profile, "nom,nature,type", "\"MAGMA,argent,a");

        assertThat(severities(report)).contains(Severity.FATAL);
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void strictRefusesWhatStandardWarnsOf() {
        String[] file = {"nature,NOM,type,remarque", "argent,MAGMA ,a,"};

        Report standard = checkUnder(ValidationProfile.STANDARD, file);
        Report strict = checkUnder(ValidationProfile.STRICT, file);

        assertThat(places(strict))
                .isEqualTo(places(standard))
                .contains("label-case.nom", "label-extra.remarque", "label-order", "cell-whitespace@2.nom");
        assertThat(standard.isValid()).isTrue();
        assertThat(severities(strict)).containsOnly(Severity.ERROR);
    }

    @Test
    void aProfileThatWasChangedIsNotCalledAsThePresetItWasMadeFrom() {
        ValidationProfile.Builder builder = ValidationProfile.VALIDATA.toBuilder();

        assertThat(builder.build()).isEqualTo(ValidationProfile.VALIDATA).hasToString("validata");
        assertThat(builder.off("enum").build().name()).isEqualTo("validata+");
        assertThat(builder.name("ville").build().name()).isEqualTo("ville");
        assertThat(builder.build().toBuilder().build())
                .isEqualTo(builder.build())
                .hasSameHashCodeAs(builder.build());
    }

    @Test
    void codesAndFieldsThatCannotBeMeantAreRefused() {
        ValidationProfile.Builder builder = ValidationProfile.STANDARD.toBuilder();

        assertThatThrownBy(() -> builder.off("enumm"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("enumm");
        assertThatThrownBy(() -> builder.severity("enum", "", Severity.INFO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.name(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsTakenOtherwiseThanTheRulesSayCanBeShown() {
        ValidationProfile ours = ValidationProfile.STANDARD.toBuilder()
                .severity("label-extra", Severity.ERROR)
                .off("enum", "nature")
                .build();

        assertThat(ours.regradedRules())
                .containsExactly(
                        new RegradedRule("enum", "nature", Optional.empty()),
                        new RegradedRule("label-extra", "", Optional.of(Severity.ERROR)));
        assertThat(ValidationProfile.STANDARD.regradedRules()).isEmpty();
    }

    @Test
    void aProfileReadsFilesAsThePresetThatItWasMadeFrom() {
        ValidationProfile national =
                ValidationProfile.VALIDATA.toBuilder().off("enum").build();

        assertThat(national.base()).isEqualTo(ValidationProfile.VALIDATA);
        assertThat(national.toBuilder().off("pattern").build().base()).isEqualTo(ValidationProfile.VALIDATA);
        assertThat(ValidationProfile.STRICT.base()).isEqualTo(ValidationProfile.STANDARD);
        assertThat(ValidationProfile.VALIDATA.base()).isEqualTo(ValidationProfile.VALIDATA);
    }
}

package io.github.opendata4j.validation;

import static io.github.opendata4j.validation.Tables.check;
import static io.github.opendata4j.validation.Tables.constraints;
import static io.github.opendata4j.validation.Tables.field;
import static io.github.opendata4j.validation.Tables.grants;
import static io.github.opendata4j.validation.Tables.places;
import static io.github.opendata4j.validation.Tables.schema;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.FieldsMatch;
import io.github.opendata4j.model.table.TableSchema;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules about labels: each on a minimal file. */
class TableValidatorHeaderTest {

    private static final TableSchema SCHEMA = schema(
            field("nom", "string", constraints("\"required\": true")),
            field("montant", "number", constraints("\"required\": true")),
            field("dateConvention", "date"));

    @Test
    void tellsOnceThatARequiredColumnIsMissingAndWhichOneItMayBe() {
        Report report =
                check(SCHEMA, "nom,montants,dateConvention", "MAGMA,douze,2019-01-17", "Fabritech,x,2019-01-17");

        assertThat(places(report)).containsExactly("label-missing.montant", "label-extra.montants");
        assertThat(report.findings().get(0).parameters()).containsEntry("similarTo", "montants");
        assertThat(report.findings().get(1).parameters()).containsEntry("similarTo", "montant");
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void warnsOfAMissingColumnThatIsOptional() {
        Report report = check(SCHEMA, "nom,montant", "MAGMA,40000");

        assertThat(places(report)).containsExactly("label-missing-optional.dateConvention");
        assertThat(report.isValid()).isTrue();
    }

    @Test
    void wantsTheColumnsOfThePrimaryKeyEvenIfTheyAreNotRequired() {
        TableSchema keyed = SCHEMA.toBuilder().primaryKey("dateConvention").build();

        Report report = check(keyed, "nom,montant", "MAGMA,40000", "MAGMA,40000");

        assertThat(places(report)).containsExactly("label-missing.dateConvention", "rule-skipped");
    }

    @Test
    void warnsOfAColumnThatTheSchemaDoesNotKnow() {
        Report report = check(SCHEMA, "nom,montant,dateConvention,notes", "MAGMA,40000,,x");

        assertThat(places(report)).containsExactly("label-extra.notes");
        assertThat(report.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(report.findings().get(0).location().cell()).contains("D1");
    }

    @Test
    void warnsOnceOfAnotherOrder() {
        Report report = check(SCHEMA, "montant,dateConvention,nom", "40000,,MAGMA");

        assertThat(places(report)).containsExactly("label-order");
        assertThat(report.findings().get(0).parameters())
                .containsEntry("expected", List.of("nom", "montant", "dateConvention"));
        assertThat(report.isValid()).isTrue();
    }

    @Test
    void checksTheFirstOfTwoColumnsOfOneName() {
        Report report = check(SCHEMA, "nom,montant,dateConvention,montant", "MAGMA,40000,,douze");

        assertThat(places(report)).containsExactly("label-duplicate.montant");
        assertThat(report.findings().get(0).location().column()).hasValue(4);
        assertThat(report.findings().get(0).parameters()).containsEntry("firstRecord", 2);
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void tellsAColumnWithoutAName() {
        Report report = check(SCHEMA, "nom,,montant,dateConvention", "MAGMA,x,40000,");

        assertThat(places(report)).containsExactly("label-blank.");
        assertThat(report.findings().get(0).location().column()).hasValue(2);
    }

    @Test
    void readsALabelOfAnotherCaseWithAWarning() {
        Report report = check(SCHEMA, "Nom,MONTANT,dateconvention", "MAGMA,douze,");

        assertThat(places(report))
                .containsExactly(
                        "label-case.nom", "label-case.montant", "label-case.dateConvention", "type-number@2.montant");
        assertThat(report.findings().get(0).suggestion()).contains("nom");
    }

    @Test
    void readsALabelWithBlanksAroundItWithAWarning() {
        Report report = check(SCHEMA, "nom , montant,\u00a0dateConvention", "MAGMA,40000,");

        assertThat(places(report))
                .containsExactly("label-whitespace.nom", "label-whitespace.montant", "label-whitespace.dateConvention");
    }

    @Test
    void givesAFieldToTheColumnThatIsRightToTheLetter() {
        Report report = check(SCHEMA, "NOM,nom,montant,dateConvention", "x,,40000,");

        assertThat(places(report)).containsExactly("label-extra.NOM", "required@2.nom");
    }

    @Test
    void tellsOneThingOfAFileInWhichNoLabelIsKnown() {
        Report report = check(grants(), "Bénéficiaire;Montant alloué;Date", "MAGMA;40 000,00;17/01/2019", ";;");

        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::code)
                .containsExactly("header-unmatched");
        assertThat(report.source())
                .hasValueSatisfying(source -> assertThat(source.rows()).isEqualTo(1));
    }

    @Test
    void readsTheFilesOwnLabelsThroughAMapping() {
        ColumnMapping mapping = ColumnMapping.builder()
                .map("Bénéficiaire", "nom")
                .map("Montant alloué", "montant")
                .map("Signée le", "dateConvention")
                .ignore("Notes")
                .build();
        TableValidator validator =
                TableValidator.builder(SCHEMA).mapping(mapping).build();

        Report report =
                check(validator, "Bénéficiaire;Montant alloué;Signée le;Notes", "MAGMA;40 000,00;17/01/2019;perso");

        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(finding -> finding.location().field().orElseThrow())
                .containsExactly("montant", "dateConvention");
        assertThat(report.count("label-extra")).isZero();
    }

    @Test
    void refusesAMappingToAFieldThatTheSchemaDoesNotHave() {
        ColumnMapping mapping =
                ColumnMapping.builder().map("Montant", "montants").build();

        assertThatThrownBy(() -> TableValidator.builder(SCHEMA).mapping(mapping))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("montants")
                .hasMessageContaining("nom, montant, dateConvention");
    }

    @ParameterizedTest
    @EnumSource(
            value = FieldsMatch.class,
            names = {"EXACT", "EQUAL", "SUBSET"})
    void wantsAllFieldsWhereTheSchemaSaysSo(FieldsMatch match) {
        Report report = check(SCHEMA.toBuilder().fieldsMatch(match).build(), "nom,montant", "MAGMA,40000");

        assertThat(report.isValid()).isFalse();
        assertThat(places(report)).containsExactly("label-missing-optional.dateConvention");
    }

    @ParameterizedTest
    @EnumSource(
            value = FieldsMatch.class,
            names = {"EXACT", "EQUAL", "SUPERSET"})
    void wantsNoOtherFieldsWhereTheSchemaSaysSo(FieldsMatch match) {
        Report report = check(
                SCHEMA.toBuilder().fieldsMatch(match).build(), "nom,montant,dateConvention,notes", "MAGMA,40000,,");

        assertThat(report.isValid()).isFalse();
        assertThat(places(report)).containsExactly("label-extra.notes");
    }

    @Test
    void wantsTheOrderOfTheFieldsWhereTheSchemaSaysSo() {
        Report report = check(
                SCHEMA.toBuilder().fieldsMatch(FieldsMatch.EXACT).build(), "montant,nom,dateConvention", "1,MAGMA,");

        assertThat(report.findings().get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void tellsAFileThatHasNothingButBlankLines() {
        Report report = check(SCHEMA, "", "", "");

        assertThat(places(report)).containsExactly("header-missing");
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void checksAColumnWithAnotherNameAsTheFieldAtItsPlaceWhereExactlyTheFieldsAreWanted() {
        TableSchema exact = SCHEMA.toBuilder().fieldsMatch(FieldsMatch.EXACT).build();

        Report report = check(exact, "nom,sum,dateConvention", "MAGMA,x,2019-01-17");

        assertThat(places(report)).containsExactly("label-incorrect.montant", "type-number@2.montant");
        assertThat(report.findings().get(0).parameters())
                .containsEntry("expected", "montant")
                .containsEntry("actual", "sum");
        assertThat(report.findings().get(0).message(Locale.FRENCH)).contains("2", "sum", "montant");
    }

    @Test
    void tellsOfADuplicateOrBlankLabelAndNotThatItIsIncorrectToo() {
        TableSchema exact = SCHEMA.toBuilder().fieldsMatch(FieldsMatch.EXACT).build();

        assertThat(places(check(exact, "nom,nom,dateConvention", "MAGMA,1,2019-01-17")))
                .containsExactly("label-duplicate.montant");
        assertThat(places(check(exact, "nom,,dateConvention", "MAGMA,1,2019-01-17")))
                .containsExactly("label-blank.montant");
    }

    @Test
    void takesNoHeaderForThatOfTheSchemaBecauseItIsAsLong() {
        TableSchema exact = SCHEMA.toBuilder().fieldsMatch(FieldsMatch.EXACT).build();

        assertThat(places(check(exact, "x,y,z", "MAGMA,1,2019-01-17"))).containsExactly("header-unmatched");
    }

    @ParameterizedTest
    @EnumSource(
            value = FieldsMatch.class,
            names = {"EQUAL", "SUBSET", "SUPERSET", "PARTIAL"})
    void refusesTwoColumnsOfOneNameWhereColumnsAreFoundByName(FieldsMatch match) {
        TableSchema schema = SCHEMA.toBuilder().fieldsMatch(match).build();

        Report report = check(schema, "nom,montant,montant,dateConvention", "MAGMA,x,y,z");

        assertThat(places(report)).containsExactly("label-duplicate.montant");
        assertThat(report.findings().get(0).severity()).isEqualTo(Severity.FATAL);
    }

    @ParameterizedTest
    @EnumSource(
            value = FieldsMatch.class,
            names = {"EQUAL", "SUBSET", "SUPERSET", "PARTIAL"})
    void saysNothingOfTheOrderWhereColumnsAreFoundByName(FieldsMatch match) {
        TableSchema schema = SCHEMA.toBuilder().fieldsMatch(match).build();

        assertThat(places(check(schema, "dateConvention,montant,nom", "2019-01-17,1,MAGMA")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = FieldsMatch.class,
            names = {"SUPERSET", "PARTIAL"})
    void missesOnlyWhatIsRequiredWhereThereMayBeFewerColumns(FieldsMatch match) {
        TableSchema schema = SCHEMA.toBuilder().fieldsMatch(match).build();

        assertThat(places(check(schema, "montant", "1"))).containsExactly("label-missing.nom");
    }

    @ParameterizedTest
    @EnumSource(
            value = FieldsMatch.class,
            names = {"SUBSET", "PARTIAL"})
    void onlyMentionsOtherColumnsWhereThereMayBeMore(FieldsMatch match) {
        TableSchema schema = SCHEMA.toBuilder().fieldsMatch(match).build();

        Report report = check(schema, "nom,montant,dateConvention,notes", "MAGMA,1,2019-01-17,x");

        assertThat(places(report)).containsExactly("label-extra.notes");
        assertThat(report.findings().get(0).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void wantsExactlyTheFieldsOfASchemaOfVersion2ThatDoesNotSay() {
        TableSchema schema =
                TableSchema.parse("{\"$schema\": \"https://datapackage.org/profiles/2.0/tableschema.json\","
                        + "\"fields\": [{\"name\": \"a\"}, {\"name\": \"b\"}]}");

        Report swapped = check(schema, "b,a", "1,2");
        assertThat(places(swapped)).containsExactly("label-order");
        assertThat(swapped.isValid()).isFalse();
        TableValidator lenient =
                TableValidator.builder(schema).fieldsMatch(FieldsMatch.PARTIAL).build();
        assertThat(places(check(lenient, "b,c", "1,2"))).containsExactly("label-extra.c");
        assertThat(check(lenient, "b,c", "1,2").isValid()).isTrue();
    }

    @Test
    void believesTheSchemaRatherThanWhatIsSaidForThoseThatDoNotSay() {
        TableValidator validator = TableValidator.builder(
                        SCHEMA.toBuilder().fieldsMatch(FieldsMatch.EQUAL).build())
                .fieldsMatch(FieldsMatch.PARTIAL)
                .build();

        assertThat(check(validator, "nom,montant", "MAGMA,1").isValid()).isFalse();
    }
}

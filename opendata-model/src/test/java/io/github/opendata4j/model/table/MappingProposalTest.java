package io.github.opendata4j.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.opendata4j.model.table.MappingProposal.Guess;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappingProposalTest {

    private static final TableSchema SCHEMA = TableSchema.parse("""
            {"name": "s", "fields": [{"name": "nomBeneficiaire", "title": "Nom de la structure aidée"},
              {"name": "montant"}, {"name": "dateConvention"}, {"name": "objet"}, {"name": "a_b"}, {"name": "AB"}]}""");

    @Test
    void aLabelThatIsANameButForCaseAccentsAndPunctuationIsCertain() {
        MappingProposal proposal =
                ColumnMapping.propose(List.of(" Nom bénéficiaire", "DATE_CONVENTION", "Montant", "objet", ""), SCHEMA);

        assertThat(proposal.certain())
                .isEqualTo(ColumnMapping.builder()
                        .map("Nom bénéficiaire", "nomBeneficiaire")
                        .map("Montant", "montant")
                        .map("DATE_CONVENTION", "dateConvention")
                        .build());
        assertThat(proposal.guesses()).isEmpty();
        assertThat(proposal.missingFields()).containsExactly("a_b", "AB");
    }

    @Test
    void nothingIsCertainWhereTwoFieldsOrTwoLabelsAreTheSame() {
        assertThat(ColumnMapping.propose(List.of("a b"), SCHEMA).certain().labels())
                .isEmpty();
        assertThat(ColumnMapping.propose(List.of("Mon tant", "MONTANT"), SCHEMA)
                        .certain()
                        .labels())
                .isEmpty();
    }

    @Test
    void whatIsOnlyAlikeIsAGuessTheLikestFirst() {
        MappingProposal proposal = ColumnMapping.propose(
                List.of("Date de la convention", "montan", "Nom de la structure aidée", "zzz"), SCHEMA);

        assertThat(proposal.certain().labels()).isEmpty();
        assertThat(proposal.guesses())
                .extracting(Guess::label, Guess::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Nom de la structure aidée", "nomBeneficiaire"),
                        org.assertj.core.groups.Tuple.tuple("montan", "montant"),
                        org.assertj.core.groups.Tuple.tuple("Date de la convention", "dateConvention"));
        assertThat(proposal.guesses().get(0).likeness()).isEqualTo(1);
        assertThat(proposal.unknownLabels()).containsExactly("zzz");
        assertThat(proposal.missingFields()).containsExactly("objet", "a_b", "AB");
        assertThat(proposal.accept(guess -> guess.likeness() > 0.99))
                .isEqualTo(ColumnMapping.builder()
                        .map("Nom de la structure aidée", "nomBeneficiaire")
                        .build());
        assertThat(proposal).hasToString("MappingProposal[certain=0, guesses=3]");
    }

    @Test
    void theJsonFollowsItsSchemaAndHasAVersion() {
        String json = ColumnMapping.builder()
                .map("Montant alloué", "montant")
                .ignore("Notes")
                .build()
                .toJson();

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(ColumnMapping.jsonSchema())
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        assertThatThrownBy(() -> ColumnMapping.parse("{\"formatVersion\": 2, \"columns\": {}}"))
                .isInstanceOf(SchemaException.class);
        assertThatThrownBy(() -> ColumnMapping.parse("{\"formatVersion\": 1}")).isInstanceOf(SchemaException.class);
        assertThat(ColumnMapping.parse("{\"formatVersion\": \"montant\"}").labels())
                .as("a mapping may stand alone, whatever its labels are")
                .containsExactly("formatVersion");
    }
}

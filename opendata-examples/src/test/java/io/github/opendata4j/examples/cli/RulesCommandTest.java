package io.github.opendata4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.internal.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

    @Test
    void listsEveryRuleWithItsGravityAndTitle() {
        CommandRun run = CommandRun.of("rules", "--lang", "fr");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsPattern("(?m)^label-missing +ERROR +Colonne obligatoire absente$");
        assertThat(run.out().lines()).hasSizeGreaterThan(100);
    }

    @Test
    void explainsOneRule() {
        CommandRun run = CommandRun.of("rules", "type-date");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("## `type-date`").contains("2024-04-03", "type-error");
    }

    @Test
    void writesTheWholeCatalogueForProgramsAndForPeople() {
        Map<?, ?> catalogue = (Map<?, ?>)
                Json.parse(CommandRun.of("rules", "--format", "json").out());

        assertThat((List<?>) catalogue.get("rules")).hasSizeGreaterThan(100);
        assertThat(CommandRun.of("rules", "--format", "markdown").out()).startsWith("# The rules");
    }

    @Test
    void saysWhereTheCodesAreWhenThereIsNoneOfThatName() {
        CommandRun run = CommandRun.of("rules", "type-dates");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("type-dates", "opendata rules");
    }
}

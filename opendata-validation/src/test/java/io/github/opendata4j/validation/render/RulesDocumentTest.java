package io.github.opendata4j.validation.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.opendata4j.validation.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The exported catalogue, {@code docs/rules.*}: {@code -Dopendata.rules=renew} writes it instead of comparing. */
class RulesDocumentTest {

    private static final boolean RENEW = "renew".equals(System.getProperty("opendata.rules"));
    private static final RuleCatalogue RULES = RuleCatalogue.standard();

    @Test
    void theFilesInDocsAreThoseOfTheCatalogue() throws IOException {
        Map<String, String> files = Map.of(
                "rules.json", RulesDocument.json(RULES),
                "rules.schema.json", RulesDocument.schema(),
                "rules.fr.md", RulesDocument.markdown(RULES, Locale.FRENCH),
                "rules.en.md", RulesDocument.markdown(RULES, Locale.ENGLISH));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = Path.of("..", "docs", file.getKey());
            if (RENEW) {
                Files.writeString(path, file.getValue());
            }
            assertThat(path)
                    .as("the catalogue changed: renew with -Dopendata.rules=renew and commit %s", path)
                    .hasContent(file.getValue());
        }
    }

    @Test
    void theJsonFormFollowsItsSchema() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(RulesDocument.schema())
                        .validate(RulesDocument.json(RULES), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everyRuleHasAHeadingInBothLanguages() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(RulesDocument.markdown(RULES, locale).lines().filter(line -> line.startsWith("### ")))
                    .hasSameSizeAs(RULES.rules());
        }
    }

    @Test
    void explainsOneRuleWithItsExample() {
        assertThat(RulesDocument.markdown(RULES.entry("type-date"), Locale.FRENCH))
                .startsWith("## `type-date`\u00a0– Date incorrecte\n\n")
                .contains("- Gravité\u00a0: erreur\n", "- Frictionless\u00a0: `type-error`\n", "```csv\n", "```json\n");
    }
}

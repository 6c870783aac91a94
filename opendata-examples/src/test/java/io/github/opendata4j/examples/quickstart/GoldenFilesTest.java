package io.github.opendata4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.directory.DirectoryPortal;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.DatasetJson;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.Preflight;
import io.github.opendata4j.validation.TableValidator;
import io.github.opendata4j.validation.render.JsonReport;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The JSON forms that leave the library, as they are for the quickstart's dataset: a change of one shows in a file that
 * a reviewer sees. {@code -Dopendata.golden=renew} writes the files instead.
 */
class GoldenFilesTest {
    private static final boolean RENEW = "renew".equals(System.getProperty("opendata.golden"));
    private static final Path GOLDEN = Path.of("src/test/resources/io/github/opendata4j/examples/quickstart/golden");
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

    @TempDir
    private Path folder;

    @BeforeEach
    void leaveTheFilesOfTheQuickstart() throws IOException {
        QuickstartRun.in(folder);
    }

    @Test
    void aDatasetIsWrittenAsItWas() throws IOException {
        assertGolden("dataset.json", DatasetJson.write(dataset()));
    }

    @Test
    void aReportIsWrittenAsItWas() throws IOException {
        Report report = TableValidator.of(SchemaCatalogue.bundled().get("scdl/subventions"))
                .validate(TableSource.of(folder.resolve("aides-2018.csv")));

        assertGolden("report.json", JsonReport.in(Locale.FRENCH).render(report));
    }

    @Test
    void aPlanIsWrittenAsItWas() throws IOException {
        Publisher publisher = Publisher.to(DirectoryPortal.at(folder.resolve("another-catalogue")))
                .check(Preflight.standard())
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();

        String plan = publisher.plan(Publication.of(dataset())).toJson();

        // the folder, and the fingerprint that is made of it too, are others each time
        assertGolden("plan.json", plan.replaceAll("\"id\" ?: ?\"[0-9a-f]+\"", "\"id\" : \"ID\""));
    }

    private Dataset dataset() throws IOException {
        return DatasetJson.read(folder.resolve("aides.dataset.json")).dataset();
    }

    private void assertGolden(String name, String json) throws IOException {
        String text = json.replace(folder.toString(), "/folder").strip() + "\n";
        if (RENEW) {
            Files.createDirectories(GOLDEN);
            Files.writeString(GOLDEN.resolve(name), text);
        }
        assertThat(GOLDEN.resolve(name))
                .as("the JSON form changed: if that is meant, renew with -Dopendata.golden=renew and commit %s", name)
                .hasContent(text);
    }
}

package io.github.opendata4j.examples.programs;

import static io.github.opendata4j.examples.programs.ProgramRun.printedBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.ResourceRef;
import io.github.opendata4j.client.http.ApiKey;
import io.github.opendata4j.client.http.HttpBody;
import io.github.opendata4j.client.http.HttpRequest;
import io.github.opendata4j.client.http.HttpTransport;
import io.github.opendata4j.client.records.Rows;
import io.github.opendata4j.client.testing.udata.FakeUdata;
import io.github.opendata4j.client.udata.UdataPortal;
import io.github.opendata4j.model.table.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link E10PublishButton} against udata in memory. */
class PublishButtonTest {
    @TempDir
    private Path folder;

    @Test
    void publishesOnceAndHasNothingToDoTheSecondTime() throws IOException {
        try (FakeUdata udata = FakeUdata.start();
                UdataPortal portal = UdataPortal.builder(udata.uri())
                        .apiKey(ApiKey.of(udata.editorKey()))
                        .organization(organization(udata))
                        .build()) {
            String first = printedBy(args -> E10PublishButton.publish(portal, folder));
            String second = printedBy(args -> E10PublishButton.publish(portal, folder));

            assertThat(first)
                    .containsSubsequence(
                            "may write to 1 organisation(s)",
                            "new dataset",
                            "new file prenoms.csv",
                            "2024: 100 %",
                            "PUBLISHED");
            assertThat(second).contains("Nothing to publish", "UNCHANGED").doesNotContain("2024: ");
            try (Rows<Row> rows = portal.records(ResourceRef.of("prenoms")).rows()) {
                assertThat(rows.stream().map(row -> row.text("ENFANT_PRENOM"))).containsExactly("Alice", "Léo");
            }
        }
    }

    private static String organization(FakeUdata udata) {
        try (HttpTransport http = HttpTransport.builder(udata.uri())
                .apiKey("X-API-KEY", ApiKey.of(udata.editorKey()))
                .build()) {
            Object made = http.send(HttpRequest.post("api/1/organizations/")
                            .body(HttpBody.json(Map.of("name", "Exempleville", "description", "Une commune")))
                            .build())
                    .json();
            return String.valueOf(((Map<?, ?>) made).get("id"));
        }
    }
}

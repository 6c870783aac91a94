package io.github.opendata4j.client.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.Withdrawal;
import io.github.opendata4j.client.internal.CatalogueView;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Organization;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TombstonePageTest {
    private static final String EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&";
    private static final Instant SINCE = Instant.parse("2019-02-01T10:00:00Z");

    private static String page(Dataset dataset, String reason) {
        CatalogueView catalogue = new CatalogueView(EVIL, null, List.of());
        return TombstonePage.render(catalogue, dataset, new Withdrawal(SINCE, reason));
    }

    private static Dataset hostile() {
        return Dataset.builder("hostile", "Titre \u202efdp.exe " + EVIL)
                .description(EVIL)
                .publisher(Organization.builder(EVIL).build())
                .keywords(List.of(EVIL))
                .build();
    }

    @Test
    void escapesWhateverOthersHaveWritten() throws IOException {
        String html = page(hostile(), EVIL + "\n" + EVIL);
        // .ci/run opens it in a browser
        Files.writeString(Files.createDirectories(Path.of("target/pages")).resolve("tombstone.html"), html);

        assertThat(html)
                .contains("&lt;script&gt;alert(1)", "Retiré depuis le 1", "février 2019")
                .doesNotContain("<script", "<img", "\"'>");
    }

    @Test
    void showsCharactersThatTurnTheTextAsTheirCodes() {
        assertThat(page(hostile(), "facture\u202efdp.exe\u0000"))
                .contains("Titre &lt;U+202E&gt;fdp.exe", "facture&lt;U+202E&gt;fdp.exe&lt;U+0000&gt;")
                .doesNotContain("\u202e", "\u0000");
    }

    @Test
    void keepsTheLinesOfAReason() {
        assertThat(page(hostile(), "Une erreur.\nDeux erreurs."))
                .containsSubsequence(">Une erreur.</bdi></p>", ">Deux erreurs.</bdi></p>");
    }

    @Test
    void leadsToNoFile() {
        assertThat(page(hostile(), "Erreur.")).doesNotContain(" download", "Télécharger");
    }
}

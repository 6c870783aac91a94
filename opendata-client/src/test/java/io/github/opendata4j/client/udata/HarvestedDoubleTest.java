package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.internal.json.Json;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A dataset that the portal has harvested from elsewhere under the same title is told before a double is made. */
class HarvestedDoubleTest {

    private static List<String> codes(String harvest) {
        String listed = "{\"data\": [{\"id\": \"6b02979e2ac0ffc7e33af0f6\", \"title\": \"Arbres  de la VILLE\","
                + " \"extras\": {}, \"harvest\": " + harvest + "}], \"next_page\": null}";
        Api api = new Api(
                "essai",
                call -> Json.parse(
                        call.path().endsWith("/datasets/")
                                ? listed
                                : call.path().contains("/licenses/") ? "[]" : "{\"id\": \"o\", \"name\": \"Ville\"}"));
        Clock clock = Clock.systemUTC();
        KnownLicences licences = new KnownLicences(api);
        Registers registers = new Registers(api, clock);
        UdataDatasets datasets = new UdataDatasets(api, licences, registers, clock);
        Publishing publishing = new Publishing(api, datasets, new Owners(api, "o"), registers, Pause.REAL);
        Dataset dataset =
                Dataset.builder("arbres", "Arbres de la ville").description("D").build();
        return new UdataCheck(publishing, licences)
                .check(dataset).findings().stream()
                        .map(finding -> finding.rule().code())
                        .toList();
    }

    @Test
    void whatWasHarvestedIsToldAsSuch() {
        assertThat(codes("{\"backend\": \"DCAT\", \"remote_id\": \"r\"}")).containsExactly("udata-double-harvested");
        assertThat(codes("{\"backend\": null, \"remote_url\": \"https://example.org/r\"}"))
                .containsExactly("udata-double-harvested");
    }

    @Test
    void whatAPersonHasMadeIsADoubleOfAnotherKind() {
        assertThat(codes("null")).containsExactly("udata-double");
    }
}

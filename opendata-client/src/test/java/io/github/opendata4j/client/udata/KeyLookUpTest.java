package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.http.ApiKey;
import io.github.opendata4j.client.testing.udata.FakeUdata;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What it costs to find a dataset by the key that a publication gave it, in requests. */
class KeyLookUpTest {
    private static final String LISTING = "/datasets/?sort=-created";

    private FakeUdata udata;
    private UdataPortal writer;
    private String organization = "";
    private UdataPortal reader;
    private Instant now = Instant.now();

    @BeforeEach
    void fill() {
        udata = FakeUdata.start();
        writer = UdataPortal.builder(udata.uri())
                .apiKey(ApiKey.of(udata.editorKey()))
                .build();
        organization = writer.organizations()
                .create(UdataEdit.organization("Ville").description("D"))
                .id();
        reader = UdataPortal.builder(udata.uri())
                .organization(organization)
                .clock(new Ticking())
                .build();
    }

    @AfterEach
    void stop() {
        writer.close();
        reader.close();
        udata.close();
    }

    private UdataDataset hold(String key) {
        return writer.datasets()
                .create(DatasetEdit.none()
                        .title(key)
                        .description("D")
                        .organization(organization)
                        .extra(Marks.KEY, key)
                        .asPublic());
    }

    private List<String> asked(Runnable work) {
        int before = udata.requests().size();
        work.run();
        return udata.requests().subList(before, udata.requests().size());
    }

    @Test
    void oneListingServesForAMinuteAndThenAnother() {
        hold("un");
        hold("deux");

        assertThat(asked(() -> reader.get("un"))).hasSize(2).first().asString().contains(organization + LISTING);
        assertThat(asked(() -> reader.get("deux"))).hasSize(1);
        assertThat(asked(() -> reader.get("un"))).hasSize(1);
        now = now.plus(Duration.ofSeconds(61));
        assertThat(asked(() -> reader.get("un"))).hasSize(2);
    }

    @Test
    void anIdentifierIsOneRequest() {
        String id = hold("un").id();

        assertThat(asked(() -> assertThat(reader.get(id).key()).isEqualTo("un")))
                .containsExactly("GET /api/1/datasets/" + id + "/");
    }

    @Test
    void whatCameAfterTheListingIsFound() {
        hold("un");
        reader.get("un");
        hold("deux");

        assertThat(reader.find("deux")).isPresent();
    }

    @Test
    void whatHasLostItsKeySinceTheListingIsNotFoundUnderIt() {
        UdataDataset dataset = hold("un");
        reader.get("un");
        writer.datasets().mergeExtras(dataset.id(), Map.of(Marks.KEY, "deux"));

        assertThat(reader.get("un").key()).as("found by its slug").isEqualTo("deux");
        assertThat(asked(() -> reader.get("deux"))).as("listed anew meanwhile").hasSize(1);
    }

    @Test
    void theKeysThatThereAreAreTold() {
        hold("un");

        assertThatThrownBy(() -> reader.get("trois"))
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("un");
    }

    @Test
    void withAKeyThatThePortalDoesNotAcceptTheCatalogueIsReadAllTheSame() {
        String id = hold("un").id();
        try (UdataPortal wrong = UdataPortal.builder(udata.uri())
                .apiKey(ApiKey.of("udata_wrong"))
                .build()) {
            assertThat(wrong.find("rien")).isEmpty();
            assertThat(wrong.find(id)).isPresent();
            assertThat(asked(() -> wrong.find("rien"))).as("not asked again").hasSize(1);
        }
    }

    private final class Ticking extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}

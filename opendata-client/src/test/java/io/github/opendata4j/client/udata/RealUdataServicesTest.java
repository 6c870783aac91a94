package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.testing.udata.RealUdata;
import io.github.opendata4j.client.testing.udata.UdataServer;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** Services on a real udata, and what the one in memory does not have; skipped unless {@code opendata.udata} names one. */
class RealUdataServicesTest extends UdataServices {
    @Override
    UdataServer server() {
        return RealUdata.orSkip();
    }

    @Test
    void whatHappensInAnOrganisationIsToldAndAKeyEndsByItself() {
        UdataDataset dataset = dataset("Bus");

        assertThat(ours.organizations().streamActivity(organization)).isNotNull();
        assertThat(ours.datasets().streamActivity(dataset.id()))
                .allSatisfy(one -> assertThat(one.key()).isPresent());
        assertThat(ours.vocabularies().contactRoles())
                .extracting(UdataObject::id)
                .contains("contact");
        OffsetDateTime soon = OffsetDateTime.now().plusDays(2);
        UdataApiTokens.NewToken made = ours.apiTokens().create("essai " + tag, soon);
        assertThat(made.token().expires().orElseThrow().toInstant())
                .isBetween(soon.minusMinutes(1).toInstant(), soon.plusMinutes(1).toInstant());
        assertThatThrownBy(() ->
                        ours.apiTokens().create("hier", OffsetDateTime.now().minusDays(1)))
                .isInstanceOf(PortalException.class);
        ours.apiTokens().revoke(made.token().id());
    }
}

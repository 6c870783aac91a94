package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.testing.udata.RealUdata;
import io.github.opendata4j.client.testing.udata.UdataServer;
import org.junit.jupiter.api.Test;

/** Services on a real udata, and what the one in memory does not have; skipped unless {@code opendata.udata} names one. */
class RealUdataServicesTest extends UdataServices {
    @Override
    UdataServer server() {
        return RealUdata.orSkip();
    }

    @Test
    void whatHappensInAnOrganisationIsTold() {
        UdataDataset dataset = dataset("Bus");

        assertThat(ours.organizations().streamActivity(organization)).isNotNull();
        assertThat(ours.datasets().streamActivity(dataset.id()))
                .allSatisfy(one -> assertThat(one.key()).isPresent());
    }
}

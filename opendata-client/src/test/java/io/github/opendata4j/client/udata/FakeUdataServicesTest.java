package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.testing.udata.UdataServer;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Services of the udata in memory. */
class FakeUdataServicesTest extends UdataServices {
    @Override
    UdataServer server() {
        return UdataServer.fake();
    }

    @Override
    @Test
    @Disabled("the portal in memory harvests nothing")
    void aHarvestSourceIsTriedLetInRunScheduledAndItsRunsAreTold() {}
}

package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.testing.udata.UdataServer;

/** Services of the udata in memory. */
class FakeUdataServicesTest extends UdataServices {
    @Override
    UdataServer server() {
        return UdataServer.fake();
    }
}

package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.testing.udata.UdataServer;

/** People on the udata in memory. */
class FakeUdataPeopleTest extends UdataPeople {
    @Override
    UdataServer server() {
        return UdataServer.fake();
    }
}

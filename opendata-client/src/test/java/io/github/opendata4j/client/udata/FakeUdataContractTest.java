package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.testing.udata.UdataServer;

/** The suites on the portal in memory. */
class FakeUdataContractTest extends UdataContracts {
    @Override
    UdataServer server() {
        return UdataServer.fake();
    }
}

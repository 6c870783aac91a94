package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.testing.FaultProxy;
import io.github.opendata4j.client.testing.udata.UdataServer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Faults on the line to the portal in memory, whose clock is put forward where the client would wait. */
class FakeUdataFaultsTest {
    @TempDir
    Path local;

    private volatile Duration waited = Duration.ZERO;

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return Instant.now().plus(waited);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    @ParameterizedTest
    @EnumSource(value = FaultProxy.Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "LATE")
    void nothingIsDoubledHalfPublicOrLostWhereverTheLineBreaks(FaultProxy.Fault fault) throws Exception {
        try (UdataServer server = UdataServer.fake(clock)) {
            FaultTally tally = new FaultTally();
            UdataFaults faults = new UdataFaults(4, server, fault, local, tally)
                    .pause(this::skip)
                    .rehearse();
            faults.runAll();
            assertThat(faults.missing()).as("requests that were never spoiled").isEmpty();
            tally.requireNone();
        }
    }

    private void skip(Duration time) {
        waited = waited.plus(time);
    }
}

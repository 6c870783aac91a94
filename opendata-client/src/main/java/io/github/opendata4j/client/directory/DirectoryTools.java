package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.internal.files.FileLayer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What reading and writing one portal takes.
 *
 * @param layout what stands where
 * @param files what is done to the disk
 * @param faults says what the disk has refused
 * @param clock tells the time
 */
record DirectoryTools(PortalLayout layout, FileLayer files, DirectoryFaults faults, Clock clock) {

    DataPackageReader reader() {
        return new DataPackageReader(layout, faults);
    }

    Staging staging() {
        return new Staging(layout, files);
    }

    Tombstones tombstones() {
        return new Tombstones(this);
    }

    /** The time, to the second. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    Leftovers leftovers() {
        return new Leftovers(this);
    }
}

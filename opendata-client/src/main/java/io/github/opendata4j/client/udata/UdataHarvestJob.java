package io.github.opendata4j.client.udata;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** A run of a harvest source as udata tells it. Immutable. */
public final class UdataHarvestJob extends UdataObject {

    UdataHarvestJob(Told told) {
        super(told);
    }

    /** {@return {@code pending}, {@code initialized}, {@code processing}, {@code done}, {@code done-errors}, {@code failed} and others} */
    public String status() {
        return told.text("status").orElse("");
    }

    /** {@return when it began; empty if it has not} */
    public Optional<OffsetDateTime> started() {
        return told.time("started");
    }

    /** {@return when it ended; empty if it has not} */
    public Optional<OffsetDateTime> ended() {
        return told.time("ended");
    }

    /** {@return what went wrong with the whole} */
    public List<String> errors() {
        return told.map("errors", error -> error.text("message").orElse(""));
    }

    /**
     * How many items are in a state.
     *
     * @param status {@code done}, {@code failed}, {@code skipped}, {@code archived} and others
     * @return how many; none where the portal did not tell
     */
    public long count(String status) {
        return told.raw("items") instanceof List<?>
                ? items().stream().filter(item -> item.status().equals(status)).count()
                : told.object("items").object("by_status").count(status).orElse(0);
    }

    /** {@return what a preview has brought; none of a run, whose items are {@linkplain UdataHarvest#streamItems streamed}} */
    public List<UdataHarvestItem> items() {
        return told.map("items", UdataHarvestItem::new);
    }
}

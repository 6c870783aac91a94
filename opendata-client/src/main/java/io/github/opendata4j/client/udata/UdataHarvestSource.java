package io.github.opendata4j.client.udata;

import java.net.URI;
import java.util.Optional;

/** A catalogue elsewhere from which a portal takes datasets. Immutable. */
public final class UdataHarvestSource extends UdataObject {

    UdataHarvestSource(Told told) {
        super(told);
    }

    /** {@return where it is; empty if the portal told none} */
    public Optional<URI> url() {
        return told.uri("url");
    }

    /** {@return the kind of harvester, such as {@code dcat}; empty if the portal told none} */
    public Optional<String> backend() {
        return told.text("backend");
    }

    /** {@return whether an administrator has let it in: {@code pending}, {@code accepted} or {@code refused}} */
    public String validation() {
        return told.object("validation").text("state").orElse("");
    }

    /** {@return how its last run ended, such as {@code done}; empty if there was none} */
    public Optional<String> lastJobStatus() {
        return told.object("last_job").text("status");
    }

    /**
     * Its last run, in short: what went wrong in it is told by {@link UdataHarvest#streamJobs} alone.
     *
     * @return empty if there was none
     */
    public Optional<UdataHarvestJob> lastJob() {
        return told.has("last_job") ? Optional.of(new UdataHarvestJob(told.object("last_job"))) : Optional.empty();
    }

    /** {@return when it runs by itself, as minute, hour, day, month and day of the week; empty if it doesn't} */
    public Optional<String> schedule() {
        return told.text("schedule");
    }

    /** {@return whether it may run at all} */
    public boolean isActive() {
        return told.flag("active");
    }

    /** {@return the organisation that its datasets belong to; empty if they belong to a person} */
    public Optional<UdataOrganization> organization() {
        return told.has("organization")
                ? Optional.of(new UdataOrganization(told.object("organization")))
                : Optional.empty();
    }
}

package io.github.opendata4j.client.udata;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Frequency;
import io.github.opendata4j.model.licence.Licence;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A dataset as udata tells it. {@link #toDataset()} says the same in the words of the model. Immutable.
 *
 * <pre>{@code
 * UdataDataset trees = portal.datasets().get("arbres-de-la-ville");
 * trees.quality().score();            // 0.89
 * trees.toDataset().distributions();
 * }</pre>
 */
public final class UdataDataset extends UdataObject {

    UdataDataset(Told told) {
        super(told);
    }

    /**
     * Takes a dataset out of the JSON of version 1 or 2 of the API.
     *
     * @param json a JSON object as plain values
     * @return the dataset
     */
    public static UdataDataset of(Map<String, ? extends @Nullable Object> json) {
        return new UdataDataset(Told.of(json));
    }

    /**
     * The same dataset in the words of the model. Its key is the one that a publication gave it, which holds within its
     * organisation, else {@link #id()}, which {@link UdataPortal#get} takes in any case.
     * What a publication noted beside udata's own fields counts as long as nobody has edited the field since.
     *
     * @return the dataset; without distributions if this is the short form that a search tells
     */
    public Dataset toDataset() {
        return Shadow.dataset(told);
    }

    /** {@return the stable key that a publication gave it; empty if it was published otherwise} */
    public Optional<String> key() {
        return told.object("extras").text(Marks.KEY);
    }

    /** {@return its page for people; empty if the portal told none} */
    public Optional<URI> page() {
        return told.uri("page");
    }

    /** {@return its description in Markdown, which may hold anything: not to be shown unchecked} */
    public String description() {
        return told.text("description").orElse("");
    }

    /** {@return whether only its owner sees it} */
    public boolean isPrivate() {
        return told.flag("private");
    }

    /** {@return since when it is out of lists and searches; empty if it is not archived} */
    public Optional<OffsetDateTime> archived() {
        return told.time("archived");
    }

    /** {@return when it was deleted, which its owner still sees; empty if it was not} */
    public Optional<OffsetDateTime> deleted() {
        return told.time("deleted");
    }

    /** {@return when it was created; empty if the portal did not tell} */
    public Optional<OffsetDateTime> created() {
        return told.time("created_at");
    }

    /** {@return when its description last changed; empty if the portal did not tell} */
    public Optional<OffsetDateTime> lastModified() {
        return told.time("last_modified");
    }

    /** {@return when its data last changed, which is what freshness means; empty if the portal did not tell} */
    public Optional<OffsetDateTime> lastUpdate() {
        return told.time("last_update");
    }

    /** {@return its licence; empty if none is specified} */
    public Optional<Licence> licence() {
        return Reading.licence(told);
    }

    /** {@return how often it is updated; empty if that is unknown} */
    public Optional<Frequency> frequency() {
        return Reading.frequency(told);
    }

    /** {@return its tags, as udata normalises them} */
    public List<String> tags() {
        return told.references("tags");
    }

    /** {@return the organisation that it belongs to; empty if it belongs to a person} */
    public Optional<UdataOrganization> organization() {
        return told.has("organization")
                ? Optional.of(new UdataOrganization(told.object("organization")))
                : Optional.empty();
    }

    /** {@return the person that it belongs to; empty if it belongs to an organisation} */
    public Optional<UdataUser> owner() {
        return told.has("owner") ? Optional.of(new UdataUser(told.object("owner"))) : Optional.empty();
    }

    /** {@return its resources; none if this is the short form that a search tells} */
    public List<UdataResource> resources() {
        return told.map("resources", UdataResource::new);
    }

    /** {@return how many resources it has, which the short form tells too; empty if the portal did not tell} */
    public OptionalLong resourceCount() {
        return told.raw("resources") instanceof List<?> list
                ? OptionalLong.of(list.size())
                : told.object("resources").count("total");
    }

    /** {@return its badges, such as {@code hvd}} */
    public List<String> badges() {
        return told.list("badges").stream()
                .flatMap(badge -> badge instanceof String text
                        ? Optional.of(text).stream()
                        : Told.of(badge).text("kind").stream())
                .toList();
    }

    /** {@return whom to ask about it} */
    public List<UdataContact> contacts() {
        return told.map("contact_points", UdataContact::new);
    }

    /** {@return what else people and programs have noted of it, the platform's own robots included} */
    public Map<String, @Nullable Object> extras() {
        return told.object("extras").members();
    }

    /** {@return what the portal thinks of its description} */
    public Quality quality() {
        return Quality.of(told.object("quality"));
    }

    /** {@return how much it is used} */
    public Metrics metrics() {
        return new Metrics(told.object("metrics"));
    }

    /** {@return where it was harvested from; empty if it was not} */
    public Optional<HarvestOrigin> harvest() {
        Told harvest = told.object("harvest");
        return harvest.members().values().stream().allMatch(value -> value == null)
                ? Optional.empty()
                : Optional.of(new HarvestOrigin(harvest));
    }

    /** {@return whether the key that asked may change it} */
    public boolean isEditable() {
        return told.object("permissions").flag("edit");
    }
}

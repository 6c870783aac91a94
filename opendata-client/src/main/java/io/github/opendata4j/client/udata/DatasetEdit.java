package io.github.opendata4j.client.udata;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Frequency;
import io.github.opendata4j.model.Moment;
import io.github.opendata4j.model.TemporalCoverage;
import io.github.opendata4j.model.Zone;
import io.github.opendata4j.model.licence.Licence;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What shall change of a dataset; what isn't said stays. Immutable.
 *
 * <pre>{@code
 * portal.datasets().update(id, DatasetEdit.none().title("Arbres remarquables").licence(Licences.ODBL_1_0));
 * }</pre>
 *
 * <p>A plain PUT would wipe tags and temporal coverage that it leaves out; an edit is laid over what the portal holds, so
 * that it doesn't.
 */
public final class DatasetEdit {
    private static final DatasetEdit NONE = new DatasetEdit(Fields.NONE, Fields.NONE);

    private final Fields fields;
    private final Fields extras;

    private DatasetEdit(Fields fields, Fields extras) {
        this.fields = fields;
        this.extras = extras;
    }

    /** {@return an edit that changes nothing yet} */
    public static DatasetEdit none() {
        return NONE;
    }

    /**
     * Everything that a dataset says of itself and udata has a field for, but for its files and contact points.
     *
     * @param dataset the dataset
     * @return the edit
     */
    public static DatasetEdit of(Dataset dataset) {
        return new DatasetEdit(new Fields(Rendering.of(dataset)), Fields.NONE);
    }

    /**
     * Changes the title, and with it the slug: the old address leads to the new one.
     *
     * @param title up to 350 characters
     * @return another edit
     */
    public DatasetEdit title(String title) {
        return member("title", title);
    }

    /**
     * Changes the description.
     *
     * @param markdown up to 100,000 characters; a good one has more than 100
     * @return another edit
     */
    public DatasetEdit description(String markdown) {
        return member("description", markdown);
    }

    /**
     * Changes the licence. One that the portal doesn't know is refused before anything is sent, since the portal would
     * drop it without a word.
     *
     * @param licence the licence
     * @return another edit
     */
    public DatasetEdit licence(Licence licence) {
        return member("license", Rendering.licence(licence).orElse(licence.id()));
    }

    /**
     * Changes how often it is updated.
     *
     * @param frequency the frequency
     * @return another edit
     * @throws IllegalArgumentException if udata has no word for it
     */
    public DatasetEdit frequency(Frequency frequency) {
        return member(
                "frequency",
                frequency
                        .udataId()
                        .orElseThrow(() -> new IllegalArgumentException(frequency + " is no frequency of udata")));
    }

    /**
     * Changes when its next update is due.
     *
     * @param moment a day or a time
     * @return another edit
     */
    public DatasetEdit nextUpdate(Moment moment) {
        return member("frequency_date", Rendering.moment(moment));
    }

    /**
     * Changes all tags. They are normalised as udata does; too short ones are left out.
     *
     * @param keywords words; none takes all tags away
     * @return another edit
     */
    public DatasetEdit tags(Collection<String> keywords) {
        return member("tags", Tags.of(keywords));
    }

    /**
     * Changes the period that it is about, in whole days.
     *
     * @param coverage a period with a first day
     * @return another edit
     * @throws IllegalArgumentException if it has no first day, which udata needs
     */
    public DatasetEdit temporalCoverage(TemporalCoverage coverage) {
        return member(
                "temporal_coverage",
                Rendering.temporal(coverage)
                        .orElseThrow(() -> new IllegalArgumentException("udata needs the first day of a period")));
    }

    /**
     * Changes the territories that it is about, and takes a geometry away.
     *
     * @param zones the territories; one that the portal doesn't know is refused; none takes all away
     * @return another edit
     */
    public DatasetEdit zones(List<Zone> zones) {
        Map<String, @Nullable Object> spatial = new LinkedHashMap<>();
        // an empty list means no change there, and null none
        spatial.put(
                "zones", zones.isEmpty() ? null : zones.stream().map(Zone::code).toList());
        return member("spatial", spatial);
    }

    /**
     * Hides it from all but its owner.
     *
     * @return another edit
     */
    public DatasetEdit asPrivate() {
        return member("private", true);
    }

    /**
     * Shows it to all.
     *
     * @return another edit
     */
    public DatasetEdit asPublic() {
        return member("private", false);
    }

    /**
     * Says which organisation it is created for; it can't be changed later but by a transfer.
     *
     * @param id its identifier
     * @return another edit
     */
    public DatasetEdit organization(String id) {
        return member("organization", id);
    }

    /**
     * Changes all contact points.
     *
     * @param ids identifiers of contact points of the same owner; none takes all away
     * @return another edit
     */
    public DatasetEdit contacts(List<String> ids) {
        return member("contact_points", ids.isEmpty() ? null : List.copyOf(ids)); // an empty list means no change there
    }

    /**
     * Adds or changes one extra, and leaves the others.
     *
     * @param name its name; not one of the platform's own, such as {@code transport:url}
     * @param value a plain JSON value
     * @return another edit
     * @throws IllegalArgumentException if the name is reserved: the portal would drop it without a word
     */
    public DatasetEdit extra(String name, Object value) {
        if (PlatformExtras.isReserved(name)) {
            throw new IllegalArgumentException(name + " is reserved for the platform's own services");
        }
        return withExtra(name, value);
    }

    /**
     * Takes one extra away, and leaves the others.
     *
     * @param name its name
     * @return another edit
     */
    public DatasetEdit withoutExtra(String name) {
        return withExtra(name, null);
    }

    private DatasetEdit withExtra(String name, @Nullable Object value) {
        return new DatasetEdit(fields, extras.with(name, value));
    }

    /**
     * Changes a field that this version has no method for, such as {@code description_short}.
     *
     * @param name its name in udata's JSON
     * @param value a plain JSON value; null takes it away
     * @return another edit
     * @throws IllegalArgumentException if {@code private} is to be nothing, which udata takes for public, or
     *     {@code organization}, at which it breaks
     */
    public DatasetEdit member(String name, @Nullable Object value) {
        if (value == null && name.equals("private")) {
            throw new IllegalArgumentException("udata makes a dataset public whose member private is null: say which");
        }
        if (value == null && name.equals("organization")) {
            throw new IllegalArgumentException(
                    "udata breaks where a dataset shall belong to no organisation: hand it over (UdataTransfers)");
        }
        return new DatasetEdit(fields.with(name, value), extras);
    }

    Map<String, @Nullable Object> members() {
        return fields.members();
    }

    /** The extras that change, with null for one that goes. */
    Map<String, @Nullable Object> extras() {
        return extras.members();
    }

    /** The names of the fields that change. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(fields.members().keySet());
        if (!extras.members().isEmpty()) {
            names.add("extras");
        }
        return names;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DatasetEdit that && fields.equals(that.fields) && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return 31 * fields.hashCode() + extras.hashCode();
    }

    /** The names of the fields that change, since values may be long. */
    @Override
    public String toString() {
        return names().toString();
    }
}

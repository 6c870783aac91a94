package io.github.opendata4j.client.udata;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation, reuse, dataservice or topic shall be, or what shall change of one; what isn't said stays. Immutable.
 *
 * <pre>{@code
 * portal.reuses().create(UdataEdit.reuse("Vélos à Tours", URI.create("https://example.org/velos"))
 *         .description("Les vélos libres autour de vous.")
 *         .member("type", "application").member("topic", "transport_and_mobility")
 *         .datasets(List.of(bikes.id())));
 * }</pre>
 */
public final class UdataEdit {
    private static final UdataEdit NONE = new UdataEdit(Fields.NONE);

    private final Fields fields;

    private UdataEdit(Fields fields) {
        this.fields = fields;
    }

    /** {@return an edit that changes nothing yet} */
    public static UdataEdit none() {
        return NONE;
    }

    /**
     * A new organisation.
     *
     * @param name its name
     * @return the edit
     */
    public static UdataEdit organization(String name) {
        return NONE.member("name", name);
    }

    /**
     * A new reuse. It needs a description, a {@code type} and a {@code topic} besides.
     *
     * @param title its title
     * @param url where it is: each address may be registered once
     * @return the edit
     */
    public static UdataEdit reuse(String title, URI url) {
        return NONE.member("title", title).member("url", url.toString());
    }

    /**
     * A new dataservice, which is an API.
     *
     * @param title its title
     * @param baseUrl where its requests go
     * @return the edit
     */
    public static UdataEdit dataservice(String title, URI baseUrl) {
        return NONE.member("title", title).member("base_api_url", baseUrl.toString());
    }

    /**
     * Changes the description.
     *
     * @param markdown what it is
     * @return another edit
     */
    public UdataEdit description(String markdown) {
        return member("description", markdown);
    }

    /**
     * Changes all tags.
     *
     * @param keywords words, normalised as udata does
     * @return another edit
     */
    public UdataEdit tags(Collection<String> keywords) {
        return member("tags", Tags.of(keywords));
    }

    /**
     * Changes which datasets it is made of.
     *
     * @param ids their identifiers
     * @return another edit
     */
    public UdataEdit datasets(List<String> ids) {
        return member("datasets", List.copyOf(ids));
    }

    /**
     * Says which organisation it is created for.
     *
     * @param id its identifier
     * @return another edit
     */
    public UdataEdit forOrganization(String id) {
        return member("organization", id);
    }

    /**
     * Changes a field that this version has no method for.
     *
     * @param name its name in udata's JSON
     * @param value a plain JSON value; null takes it away
     * @return another edit
     */
    public UdataEdit member(String name, @Nullable Object value) {
        return new UdataEdit(fields.with(name, value));
    }

    Map<String, @Nullable Object> members() {
        return fields.members();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UdataEdit that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** The names of the fields, since values may be long. */
    @Override
    public String toString() {
        return fields.toString();
    }
}

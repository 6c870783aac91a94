package io.github.opendata4j.client.udata;

import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.SchemaReference;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a resource shall be, or what shall change of one; what isn't said stays. Immutable.
 *
 * <pre>{@code
 * portal.resources().createLink(dataset, ResourceEdit.link(URI.create("https://example.org/api")).title("API").type("api"));
 * }</pre>
 */
public final class ResourceEdit {
    private static final ResourceEdit NONE = new ResourceEdit(Fields.NONE);

    private final Fields fields;

    private ResourceEdit(Fields fields) {
        this.fields = fields;
    }

    /** {@return an edit that changes nothing yet} */
    public static ResourceEdit none() {
        return NONE;
    }

    /**
     * A link to what is elsewhere.
     *
     * @param url an address with http, https, ftp or ftps and a host that the portal can look up
     * @return the edit
     */
    public static ResourceEdit link(URI url) {
        return NONE.member("filetype", "remote").member("url", url.toString());
    }

    /**
     * What a distribution that is a link says of itself.
     *
     * @param distribution a distribution with an address
     * @return the edit
     */
    public static ResourceEdit link(Distribution distribution) {
        return new ResourceEdit(new Fields(ResourceRendering.remote(distribution)));
    }

    /**
     * Changes the title.
     *
     * @param title up to 350 characters
     * @return another edit
     */
    public ResourceEdit title(String title) {
        return member("title", title);
    }

    /**
     * Changes the description.
     *
     * @param markdown what it holds
     * @return another edit
     */
    public ResourceEdit description(String markdown) {
        return member("description", markdown);
    }

    /**
     * Changes what it is to its dataset.
     *
     * @param type {@code main}, {@code documentation}, {@code update}, {@code api}, {@code code} or {@code other}
     * @return another edit
     */
    public ResourceEdit type(String type) {
        return member("type", type);
    }

    /**
     * Changes the format of a link; that of a hosted file is the portal's to say.
     *
     * @param format such as {@code csv}
     * @return another edit
     */
    public ResourceEdit format(String format) {
        return member("format", format);
    }

    /**
     * Changes which schema it follows.
     *
     * @param schema one of the portal's catalogue, else it is refused
     * @return another edit
     */
    public ResourceEdit schema(SchemaReference schema) {
        return member("schema", ResourceRendering.schema(schema));
    }

    /**
     * Changes a field that this version has no method for.
     *
     * @param name its name in udata's JSON
     * @param value a plain JSON value; null takes it away
     * @return another edit
     */
    public ResourceEdit member(String name, @Nullable Object value) {
        return new ResourceEdit(fields.with(name, value));
    }

    Map<String, @Nullable Object> members() {
        return fields.members();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResourceEdit that && fields.equals(that.fields);
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

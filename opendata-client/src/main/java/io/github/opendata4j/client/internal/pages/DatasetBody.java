package io.github.opendata4j.client.internal.pages;

import io.jstach.jstache.JStache;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a dataset's page.
 *
 * @param title its title
 * @param description its description, paragraph by paragraph
 * @param facts what matters most of it
 * @param files its files and links
 * @param previews the first rows of its tables
 * @param documents documents that explain or found it
 * @param details what else is known of it
 */
@JStache(path = "io/github/opendata4j/client/internal/pages/dataset.mustache")
record DatasetBody(
        String title,
        List<String> description,
        List<Fact> facts,
        List<FileCard> files,
        List<Preview> previews,
        List<Link> documents,
        List<Fact> details) {

    boolean hasDocuments() {
        return !documents.isEmpty();
    }

    boolean hasDetails() {
        return !details.isEmpty();
    }

    /**
     * A name and what stands for it.
     *
     * @param name such as Producteur
     * @param text what it is
     * @param address where it leads; may be absent
     */
    record Fact(String name, String text, @Nullable String address) {}

    /**
     * A text that may lead somewhere.
     *
     * @param text what it says
     * @param address where it leads; may be absent
     */
    record Link(String text, @Nullable String address) {}

    /**
     * A file or link.
     *
     * @param title what it is called
     * @param description what it is; may be absent
     * @param format such as CSV; may be absent
     * @param note its size and when it last changed, in words
     * @param schema the schema it follows; may be absent
     * @param ways where to get it; none where no address may be followed
     */
    record FileCard(
            String title,
            @Nullable String description,
            @Nullable String format,
            String note,
            @Nullable Link schema,
            List<Way> ways) {}

    /**
     * A way to a file.
     *
     * @param address where it is
     * @param action what the link says
     * @param host whose server it leads to; empty if it lies in the catalogue
     * @param isLocal whether it lies in the catalogue
     */
    record Way(String address, String action, String host, boolean isLocal) {}
}

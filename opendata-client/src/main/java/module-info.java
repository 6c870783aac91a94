/** Portals: finding and reading datasets, and publishing them. */
module io.github.opendata4j.client {
    requires io.jstach.jstachio;
    requires okhttp3;
    requires okio;
    requires org.slf4j;
    requires transitive io.github.opendata4j.model;
    requires static transitive org.jspecify;

    exports io.github.opendata4j.client;
    exports io.github.opendata4j.client.directory;
    exports io.github.opendata4j.client.http;
    exports io.github.opendata4j.client.publish;
    exports io.github.opendata4j.client.udata;
    exports io.github.opendata4j.client.records;

    uses io.github.opendata4j.client.PortalProvider;

    // in the order in which they are asked
    provides io.github.opendata4j.client.PortalProvider with
            io.github.opendata4j.client.internal.discovery.UdataProvider,
            io.github.opendata4j.client.internal.discovery.CkanProvider,
            io.github.opendata4j.client.internal.discovery.OpendatasoftProvider,
            io.github.opendata4j.client.internal.discovery.CswProvider,
            io.github.opendata4j.client.internal.discovery.DirectoryProvider,
            io.github.opendata4j.client.internal.discovery.DcatProvider;

    opens io.github.opendata4j.client.directory to
            io.github.opendata4j.model; // reads the rules that lie there
    opens io.github.opendata4j.client.udata to
            io.github.opendata4j.model; // likewise
}

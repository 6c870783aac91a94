/** Portals: finding and reading datasets, and publishing them. */
module io.github.opendata4j.client {
    requires transitive io.github.opendata4j.model;
    requires static transitive org.jspecify;

// javac refuses to export an empty package: uncomment with its first class
// exports io.github.opendata4j.client;
}

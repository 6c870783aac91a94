package io.github.opendata4j.validation.schema;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A folder that keeps a copy of the national catalogue, and what of it is wanted. Immutable.
 *
 * <pre>{@code
 * SchemaCache cache = SchemaCache.builder(Path.of("/var/lib/ville/schemas"))
 *         .schema("etalab/schema-irve-statique")          // the newest version
 *         .schema("scdl/subventions@2.0.2")               // that very version
 *         .build();
 * SchemaCatalogue catalogue = SchemaCatalogue.fetch(fetcher, cache);
 * }</pre>
 *
 * <p>The folder has the layout of schema.data.gouv.fr: {@code schemas.json}, and each descriptor in
 * {@code owner/name/version/}; {@code cache.json} says when each was fetched, and its checksum. It may be copied to a
 * machine without a network and {@linkplain SchemaCatalogue#read read} there. Files are written beside their place
 * and moved there once they are whole; several processes may use one folder.
 */
public final class SchemaCache {

    /** The list of all French schemas. */
    public static final URI NATIONAL_LIST = URI.create("https://schema.data.gouv.fr/schemas/schemas.json");

    /** How many descriptors one call fetches at most; another call goes on. */
    public static final int MOST_DOCUMENTS = 500;

    /** How long the list is taken for current unless said otherwise. */
    public static final Duration DEFAULT_MAX_AGE = Duration.ofDays(1);

    private final Path folder;
    private final URI list;
    private final List<String> schemas;
    private final Set<String> hosts;
    private final Duration maxAge;
    private final Clock clock;

    private SchemaCache(Builder builder) {
        this.folder = builder.folder;
        this.list = builder.list;
        this.schemas = List.copyOf(builder.schemas);
        this.hosts = Set.copyOf(builder.hosts);
        this.maxAge = builder.maxAge;
        this.clock = builder.clock;
    }

    /**
     * A cache of the newest version of each table schema of the national catalogue.
     *
     * @param folder where it is kept; made if it is not there
     * @return the cache
     */
    public static SchemaCache in(Path folder) {
        return builder(folder).build();
    }

    /**
     * Starts a cache.
     *
     * @param folder where it is kept; made if it is not there
     * @return the builder
     */
    public static Builder builder(Path folder) {
        return new Builder(folder);
    }

    /** {@return where it is kept} */
    public Path folder() {
        return folder;
    }

    /** {@return the address of the list} */
    public URI list() {
        return list;
    }

    /** {@return the schemas that are wanted; empty for the newest version of each table schema} */
    public List<String> schemas() {
        return schemas;
    }

    Duration maxAge() {
        return maxAge;
    }

    Clock clock() {
        return clock;
    }

    /**
     * Whether a descriptor may be asked for there: where the list itself comes from, or a host that was allowed, and
     * never without encryption if the list came with it. A list that was tampered with could name any machine.
     */
    boolean allows(URI url) {
        String host = host(url);
        boolean known = hosts.contains(host) || (host.equals(host(list)) && url.getPort() == list.getPort());
        return known && ("https".equals(scheme(url)) || scheme(url).equals(scheme(list)));
    }

    private static String host(URI url) {
        return String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
    }

    private static String scheme(URI url) {
        return String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
    }

    /** Collects settings. Not for use by several threads. */
    public static final class Builder {

        private final Path folder;
        private final Set<String> schemas = new LinkedHashSet<>();
        private final Set<String> hosts = new LinkedHashSet<>();
        private URI list = NATIONAL_LIST;
        private Duration maxAge = DEFAULT_MAX_AGE;
        private Clock clock = Clock.systemUTC();

        private Builder(Path folder) {
            this.folder = folder;
        }

        /**
         * Says that a schema is wanted: of any type, and as often as needed. Once it is said, only those are fetched.
         *
         * @param nameOrVersion a name such as {@code etalab/schema-zfe} for its newest version, or a name and a version
         *     such as {@code scdl/subventions@2.0.2}
         * @return this builder
         */
        public Builder schema(String nameOrVersion) {
            schemas.add(nameOrVersion);
            return this;
        }

        /**
         * Says where the list is.
         *
         * @param address {@link SchemaCache#NATIONAL_LIST} unless said otherwise
         * @return this builder
         * @throws IllegalArgumentException if it is not absolute
         */
        public Builder list(URI address) {
            if (!address.isAbsolute() || address.getHost() == null) {
                throw new IllegalArgumentException("The list needs an absolute address with a host, not: " + address);
            }
            this.list = address;
            return this;
        }

        /**
         * Lets descriptors come from another host than the list. Without it, those that the list places elsewhere are
         * not fetched.
         *
         * @param host such as {@code schemas.exemple.fr}
         * @return this builder
         */
        public Builder host(String host) {
            hosts.add(host.toLowerCase(Locale.ROOT));
            return this;
        }

        /**
         * Says how old the list may be before it is fetched again. A version of a schema does not change once it is
         * published, and is fetched once.
         *
         * @param age {@link SchemaCache#DEFAULT_MAX_AGE} unless said otherwise; zero to ask each time
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder maxAge(Duration age) {
            if (age.isNegative()) {
                throw new IllegalArgumentException("An age is not negative, as is: " + age);
            }
            this.maxAge = age;
            return this;
        }

        /**
         * Sets the clock that ages are measured by.
         *
         * @param clock the system's unless said otherwise
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /**
         * Makes the cache.
         *
         * @return the cache; nothing is written yet
         */
        public SchemaCache build() {
            return new SchemaCache(this);
        }
    }
}

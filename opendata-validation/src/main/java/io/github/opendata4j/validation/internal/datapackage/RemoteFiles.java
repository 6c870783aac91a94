package io.github.opendata4j.validation.internal.datapackage;

import io.github.opendata4j.model.Fetcher;
import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/**
 * The files of a package of which some are on the web; each look at one of those is a request.
 *
 * @param local the others
 * @param fetcher makes the requests
 */
public record RemoteFiles(PackageFiles local, Fetcher fetcher) implements PackageFiles {

    /** Makes none: a package brings its files, unless someone says otherwise. */
    public static final Fetcher NONE = address -> {
        throw new IOException(address.getHost() + " is not asked, since no fetcher was given");
    };

    @Override
    public InputStream open(ResourcePath path) throws IOException {
        return path.isRemote() ? fetcher.fetch(URI.create(path.text())) : local.open(path);
    }

    @Override
    public TableSource source(ResourcePath path) {
        return path.isRemote() ? PackageFiles.super.source(path) : local.source(path);
    }
}

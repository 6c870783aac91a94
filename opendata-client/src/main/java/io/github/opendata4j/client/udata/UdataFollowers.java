package io.github.opendata4j.client.udata;

import java.util.stream.Stream;

/**
 * Who follows things of one kind: datasets, organisations, reuses or dataservices. Immutable and thread-safe.
 *
 * <pre>{@code
 * portal.datasets().followers().follow(trees.id());
 * }</pre>
 */
public final class UdataFollowers {
    private final Api api;
    private final String path;

    UdataFollowers(Api api, String kind) {
        this.api = api;
        this.path = kind + "{}/followers/";
    }

    /**
     * The people who follow something.
     *
     * @param id its identifier
     * @return page after page as they are consumed
     */
    public Stream<UdataFollower> stream(String id) {
        return api.stream(Call.get(path, id), UdataFollower::new);
    }

    /**
     * Follows something as the person whose key it is; following it again does nothing.
     *
     * @param id its identifier
     * @return how many follow it now
     */
    public long follow(String id) {
        return api.send(Call.post(path, id)).count("followers").orElse(0);
    }

    /**
     * Follows something no more; what nobody follows stays so.
     *
     * @param id its identifier
     */
    public void unfollow(String id) {
        api.delete(Call.delete(path, id));
    }
}

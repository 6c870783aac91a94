package io.github.opendata4j.client.http;

import java.net.URI;
import java.time.Duration;

/**
 * Is told what goes on, for a progress bar, a log or a counter. Every method may be left out. They are called on the
 * thread that does the work and should return at once; what they throw ends the call. Addresses come without whatever
 * looks like a secret in them, and keys never come.
 */
public interface HttpListener {
    /** Wants to know nothing. */
    HttpListener SILENT = new HttpListener() {};

    /**
     * A request is about to be sent.
     *
     * @param method what it does
     * @param uri where to
     * @param attempt 1 for the first time
     */
    default void sending(HttpMethod method, URI uri, int attempt) {}

    /**
     * The head of an answer has come.
     *
     * @param method what the request does
     * @param uri where it came from
     * @param status of HTTP
     * @param took from sending to here
     */
    default void answered(HttpMethod method, URI uri, int status, Duration took) {}

    /**
     * A try failed without an answer.
     *
     * @param method what the request does
     * @param uri where to
     * @param reason in English, for a log
     */
    default void failed(HttpMethod method, URI uri, String reason) {}

    /**
     * Another try follows.
     *
     * @param method what the request does
     * @param uri where to
     * @param pause how long from now
     */
    default void retrying(HttpMethod method, URI uri, Duration pause) {}

    /**
     * A redirect is followed.
     *
     * @param from what answered
     * @param to where the request goes now
     */
    default void redirected(URI from, URI to) {}

    /**
     * Bytes of a body were handed to the network.
     *
     * @param uri where to
     * @param sent bytes so far, of this try
     * @param total bytes in all; -1 if not known
     */
    default void uploaded(URI uri, long sent, long total) {}

    /**
     * Bytes of a body have come.
     *
     * @param uri where from
     * @param received bytes so far, as they were transferred
     * @param total bytes in all; -1 if the server didn't say
     */
    default void downloaded(URI uri, long received, long total) {}

    /**
     * A stored answer is served although it may be out of date, since the portal can't be reached.
     *
     * @param uri what was asked for
     * @param age how old it is
     */
    default void servedStale(URI uri, Duration age) {}

    /**
     * A host has failed so often that it is left alone for a while.
     *
     * @param host its name, with the port where it isn't the usual one
     * @param pause for how long
     */
    default void suspended(String host, Duration pause) {}
}

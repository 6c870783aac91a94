package io.github.opendata4j.client.http;

import java.net.URI;

/**
 * One step of a call: a request to one address, before any redirect.
 *
 * @param request what was asked for
 * @param uri where it goes now
 * @param credential whether the key goes along
 * @param reach which addresses it may reach
 * @param reading how its answer is read
 * @param validators of the answer that is stored
 */
record Hop(HttpRequest request, URI uri, Credential credential, Reach reach, Reading reading, Validators validators) {
    /** Whether the key goes along. */
    enum Credential {
        KEY,
        NONE
    }

    /** Which addresses may be reached. */
    enum Reach {
        ANYWHERE,
        PUBLIC_ONLY
    }

    /** How an answer is read. */
    enum Reading {
        WHOLE,
        AS_IT_COMES
    }

    boolean isKeyed() {
        return credential == Credential.KEY;
    }

    boolean isGuarded() {
        return reach == Reach.PUBLIC_ONLY;
    }

    /** The longest content. */
    long maxBytes() {
        if (request.maxBytes() > 0) {
            return request.maxBytes();
        }
        return reading == Reading.WHOLE ? HttpTransport.DEFAULT_MAX_BYTES : HttpTransport.DEFAULT_MAX_STREAMED_BYTES;
    }

    /** Whether an answer of that status is what was asked for. */
    boolean accepts(int status) {
        return request.accepts(status) || (status == 304 && !validators.at(uri).isEmpty());
    }

    HttpMethod method() {
        return request.method();
    }
}

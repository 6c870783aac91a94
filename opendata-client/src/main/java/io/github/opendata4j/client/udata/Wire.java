package io.github.opendata4j.client.udata;

import org.jspecify.annotations.Nullable;

/** What carries requests to one portal and answers back. */
@FunctionalInterface
interface Wire {

    /**
     * Sends a request. Only reads may be sent again on their own: a portal may have done what a lost answer would have
     * said.
     *
     * @param call the request
     * @return the JSON of the answer as plain values; null if it has no body
     * @throws io.github.opendata4j.client.PortalException if the portal refuses, can't be reached or understood
     */
    @Nullable
    Object send(Call call);
}

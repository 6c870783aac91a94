package io.github.opendata4j.client.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;

/**
 * A name service whose answers are public addresses. One private answer among others refuses all, so that nobody gets
 * through by luck; and OkHttp connects to the very answers that were looked at here.
 */
final class PublicDns implements Dns {
    private final Dns service;
    private final KnownProxies proxies;

    PublicDns(Dns service, KnownProxies proxies) {
        this.service = service;
        this.proxies = proxies;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> answers = service.lookup(host);
        for (InetAddress answer : proxies.has(host) ? List.<InetAddress>of() : answers) {
            if (!PublicAddresses.isPublic(answer)) {
                throw new PrivateAddressException(host);
            }
        }
        return answers;
    }

    /** A name that a document gave, behind which stands a private network. */
    static final class PrivateAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        PrivateAddressException(String host) {
            super(host + " stands in a private network");
        }
    }
}

package io.github.opendata4j.client.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Chooses proxies as the settings say, and remembers their names: they may stand in a private network. */
final class KnownProxies extends ProxySelector {
    private final ProxySelector settings;
    private final Set<String> hosts = ConcurrentHashMap.newKeySet();

    KnownProxies(@Nullable Proxy fixed, ProxySelector settings) {
        this.settings = settings;
        if (fixed != null) {
            note(fixed);
        }
    }

    @Override
    public List<Proxy> select(URI uri) {
        List<Proxy> chosen = settings.select(uri);
        chosen.forEach(this::note);
        return chosen;
    }

    @Override
    public void connectFailed(URI uri, SocketAddress proxy, IOException fault) {
        settings.connectFailed(uri, proxy, fault);
    }

    boolean has(String host) {
        return hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    private void note(Proxy proxy) {
        if (proxy.address() instanceof InetSocketAddress address) {
            hosts.add(address.getHostString().toLowerCase(Locale.ROOT));
        }
    }
}

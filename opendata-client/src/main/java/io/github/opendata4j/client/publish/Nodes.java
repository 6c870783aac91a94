package io.github.opendata4j.client.publish;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** How a process is called when others have to wait for it. */
final class Nodes {
    private Nodes() {}

    static String name() {
        return ProcessHandle.current().pid() + "@" + host();
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}

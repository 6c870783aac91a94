package io.github.opendata4j.client.records;

import java.util.List;
import java.util.function.Consumer;

/** Tells those who want to know, and lives on whatever they do. */
final class LiveListeners {
    private final List<LiveListener> listeners;

    LiveListeners(List<LiveListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    void tell(Consumer<LiveListener> what) {
        listeners.forEach(listener -> tell(listener, what));
    }

    private static void tell(LiveListener listener, Consumer<LiveListener> what) {
        try {
            what.accept(listener);
        } catch (RuntimeException e) { // a listener is a plug-in, and no reason to lose rows
            return;
        }
    }
}

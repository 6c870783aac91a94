package io.github.opendata4j.client.http;

import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;

/** Two listeners as one. */
final class Listeners implements HttpListener {
    private final HttpListener first;
    private final HttpListener second;

    private Listeners(HttpListener first, HttpListener second) {
        this.first = first;
        this.second = second;
    }

    static HttpListener both(HttpListener first, HttpListener second) {
        if (second == SILENT) {
            return first;
        }
        return first == SILENT ? second : new Listeners(first, second);
    }

    private void each(Consumer<HttpListener> event) {
        event.accept(first);
        event.accept(second);
    }

    @Override
    public void sending(HttpMethod method, URI uri, int attempt) {
        each(one -> one.sending(method, uri, attempt));
    }

    @Override
    public void answered(HttpMethod method, URI uri, int status, Duration took) {
        each(one -> one.answered(method, uri, status, took));
    }

    @Override
    public void failed(HttpMethod method, URI uri, String reason) {
        each(one -> one.failed(method, uri, reason));
    }

    @Override
    public void retrying(HttpMethod method, URI uri, Duration pause) {
        each(one -> one.retrying(method, uri, pause));
    }

    @Override
    public void redirected(URI from, URI to) {
        each(one -> one.redirected(from, to));
    }

    @Override
    public void uploaded(URI uri, long sent, long total) {
        each(one -> one.uploaded(uri, sent, total));
    }

    @Override
    public void downloaded(URI uri, long received, long total) {
        each(one -> one.downloaded(uri, received, total));
    }

    @Override
    public void servedStale(URI uri, Duration age) {
        each(one -> one.servedStale(uri, age));
    }

    @Override
    public void suspended(String host, Duration pause) {
        each(one -> one.suspended(host, pause));
    }
}

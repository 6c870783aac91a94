package io.github.opendata4j.client.http;

import java.net.URI;
import java.time.Duration;

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

    @Override
    public void sending(HttpMethod method, URI uri, int attempt) {
        first.sending(method, uri, attempt);
        second.sending(method, uri, attempt);
    }

    @Override
    public void answered(HttpMethod method, URI uri, int status, Duration took) {
        first.answered(method, uri, status, took);
        second.answered(method, uri, status, took);
    }

    @Override
    public void failed(HttpMethod method, URI uri, String reason) {
        first.failed(method, uri, reason);
        second.failed(method, uri, reason);
    }

    @Override
    public void retrying(HttpMethod method, URI uri, Duration pause) {
        first.retrying(method, uri, pause);
        second.retrying(method, uri, pause);
    }

    @Override
    public void redirected(URI from, URI to) {
        first.redirected(from, to);
        second.redirected(from, to);
    }

    @Override
    public void uploaded(URI uri, long sent, long total) {
        first.uploaded(uri, sent, total);
        second.uploaded(uri, sent, total);
    }

    @Override
    public void downloaded(URI uri, long received, long total) {
        first.downloaded(uri, received, total);
        second.downloaded(uri, received, total);
    }

    @Override
    public void servedStale(URI uri, Duration age) {
        first.servedStale(uri, age);
        second.servedStale(uri, age);
    }

    @Override
    public void suspended(String host, Duration pause) {
        first.suspended(host, pause);
        second.suspended(host, pause);
    }
}

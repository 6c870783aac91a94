package io.github.opendata4j.client.http;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where this package logs: at debug only, addresses without secrets, never a header or a body. */
final class Log {
    static final Logger DEBUG = LoggerFactory.getLogger("io.github.opendata4j.client.http");

    private Log() {}
}

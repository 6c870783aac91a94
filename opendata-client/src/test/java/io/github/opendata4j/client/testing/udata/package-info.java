/**
 * A udata that isn't one: an HTTP server in memory that answers as a real udata 17.18 was recorded to answer, its traps
 * included. For tests of programs that publish to such a portal or read from it; published with the classifier
 * {@code tests}. It needs the JDK alone.
 *
 * <p>{@link io.github.opendata4j.client.testing.udata.FakeUdata} is what tests use; the rest is how it works.
 */
package io.github.opendata4j.client.testing.udata;

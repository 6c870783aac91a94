/**
 * Requests over HTTP for every kind of portal, under one set of promises. For everyone: for whoever writes a portal, and for
 * embedders who set up time limits, proxies, keys and caches.
 *
 * <pre>{@code
 * HttpTransport http = HttpTransport.builder(URI.create("https://www.data.gouv.fr"))   // may have a path
 *         .apiKey("X-API-KEY", ApiKey.of(secret))        // sent to that scheme, host and port only
 *         .userAgent("my-erp/3.1")                       // behind "opendata4j/<version>"
 *         .build();
 *
 * // reads: repeated by themselves when the portal is busy; a status of 400 and more is a PortalException
 * Map<?, ?> dataset = (Map<?, ?>) http.send(HttpRequest.get("api/1/datasets/{}/", id).build()).json();
 *
 * // a status that is no fault for this call
 * HttpAnswer answer = http.send(HttpRequest.get("api/1/datasets/{}/", id).alsoAccept(404, 410).build());
 * if (answer.status() == 200) { … }
 *
 * // writes: a POST is sent once, whatever happens, unless it says that it may be repeated
 * http.send(HttpRequest.post("api/1/datasets/").body(HttpBody.json(dataset)).build());
 * HttpBody upload = HttpBody.multipart().field("uuid", uuid).file("file", "a.csv", "text/csv", path).build();
 * http.send(HttpRequest.post("api/1/datasets/{}/upload/", id).body(upload).listener(progress).build());
 *
 * // long lists and files: read as they come, and close
 * try (HttpStream answer = http.open(HttpRequest.get(link).accept("*&#47;*").build())) {
 *     InputStream in = answer.stream(); …
 * }
 * try (Stream<Object> items = http.open(HttpRequest.get("api/1/datasets/").build()).items("data")) { … }
 * }</pre>
 *
 * <p>Addresses: a relative one stands under the base address; an absolute one may have been named by the embedder or, more often,
 * by a document from somewhere ({@link io.github.opendata4j.client.http.NamedBy}), and those of the latter kind never reach private networks.
 *
 * <p>OkHttp does the work underneath; its types show in {@link io.github.opendata4j.client.http.OkHttpBridge} only.
 */
@NullMarked
package io.github.opendata4j.client.http;

import org.jspecify.annotations.NullMarked;

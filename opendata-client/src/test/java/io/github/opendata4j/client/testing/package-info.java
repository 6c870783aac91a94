/**
 * Suites that a portal holds to, one for each capability: {@link io.github.opendata4j.client.testing.CatalogContract},
 * {@link io.github.opendata4j.client.testing.PublicationContract},
 * {@link io.github.opendata4j.client.testing.RecordSourceContract},
 * {@link io.github.opendata4j.client.testing.FeedbackContract}. A portal's own test extends them and says how an empty
 * portal is come by; what varies between portals they read from it, as from
 * {@link io.github.opendata4j.client.PublicationTarget#traits()}. For whoever writes a portal for this library; published
 * with the classifier {@code tests}. They need JUnit and AssertJ.
 */
package io.github.opendata4j.client.testing;

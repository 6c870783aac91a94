package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.Catalog;
import io.github.opendata4j.client.Feedback;
import io.github.opendata4j.client.PublicationTarget;
import io.github.opendata4j.client.RecordSource;
import io.github.opendata4j.client.http.ApiKey;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.client.testing.CatalogContract;
import io.github.opendata4j.client.testing.FeedbackContract;
import io.github.opendata4j.client.testing.PublicationContract;
import io.github.opendata4j.client.testing.RecordSourceContract;
import io.github.opendata4j.client.testing.udata.UdataServer;
import io.github.opendata4j.model.Dataset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** A udata portal holds to what every portal holds to. The same tests on the one in memory and on a real one. */
abstract class UdataContracts {
    private UdataServer server;
    private UdataPortal portal;

    abstract UdataServer server();

    @BeforeEach
    void openAnEmptyPortal() {
        server = server();
        server.empty();
        String organization = server.organization("Ville d'essai");
        portal = UdataPortal.builder(server.uri())
                .apiKey(ApiKey.of(server.editorKey()))
                .organization(organization)
                .build();
    }

    @AfterEach
    void close() {
        if (portal != null) {
            portal.close();
            server.close();
        }
    }

    private void publish(Dataset... datasets) {
        Publisher publisher = Publisher.to(portal).build();
        publisher.apply(publisher.plan(Publication.ofAll(List.of(datasets))));
        server.untilSearchable();
    }

    @Nested
    class AsCatalog extends CatalogContract {
        @Override
        protected Catalog catalog() {
            return portal;
        }

        @Override
        protected void hold(Dataset... datasets) {
            publish(datasets);
        }
    }

    @Nested
    class AsTarget extends PublicationContract {
        @Override
        protected PublicationTarget target() {
            return portal;
        }

        @Override
        protected Catalog catalog() {
            return portal;
        }
    }

    @Nested
    class AsSource extends RecordSourceContract {
        @Override
        protected RecordSource source() {
            return portal;
        }

        @Override
        protected void hold(Dataset... datasets) {
            publish(datasets);
        }
    }

    @Nested
    class AsFeedback extends FeedbackContract {
        @Override
        protected Feedback feedback() {
            return portal;
        }

        @Override
        protected void hold(Dataset... datasets) {
            publish(datasets);
        }
    }
}

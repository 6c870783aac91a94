package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.Catalog;
import io.github.opendata4j.client.PublicationTarget;
import io.github.opendata4j.client.RecordSource;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.client.testing.CatalogContract;
import io.github.opendata4j.client.testing.PublicationContract;
import io.github.opendata4j.client.testing.RecordSourceContract;
import io.github.opendata4j.model.Dataset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** A directory holds to what every portal holds to. */
class DirectoryPortalContractTest {
    @TempDir
    Path root;

    private DirectoryPortal portal() {
        return DirectoryPortal.builder(root).files(new QuickDisk()).build();
    }

    private void publish(Dataset... datasets) {
        Publisher publisher = Publisher.to(portal()).build();
        publisher.apply(publisher.plan(Publication.ofAll(List.of(datasets))));
    }

    @Nested
    class AsCatalog extends CatalogContract {
        @Override
        protected Catalog catalog() {
            return portal();
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
            return portal();
        }

        @Override
        protected Catalog catalog() {
            return portal();
        }
    }

    @Nested
    class AsSource extends RecordSourceContract {
        @Override
        protected RecordSource source() {
            return portal();
        }

        @Override
        protected void hold(Dataset... datasets) {
            publish(datasets);
        }
    }
}

package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.Catalog;
import io.github.opendata4j.client.PublicationContract;
import io.github.opendata4j.client.PublicationTarget;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class DirectoryPortalContractTest extends PublicationContract {
    @TempDir
    Path root;

    @Override
    protected PublicationTarget target() {
        return portal();
    }

    @Override
    protected Catalog catalog() {
        return portal();
    }

    private DirectoryPortal portal() {
        return DirectoryPortal.builder(root).files(new QuickDisk()).build();
    }
}

package io.github.opendata4j.client.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.Samples;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.PublicationPlan;
import io.github.opendata4j.client.publish.Publisher;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryPortalTest {
    @TempDir
    Path folder;

    @Test
    void publishesADatasetAndReadsItBack() {
        DirectoryPortal portal = DirectoryPortal.at(folder.resolve("catalogue"));
        Publisher publisher = Publisher.to(portal).build();

        PublicationPlan plan = publisher.plan(Publication.of(Samples.grants(folder)));
        publisher.apply(plan);

        assertThat(portal.get(Samples.KEY).title())
                .hasToString(Samples.grants(folder).title().toString());
    }
}

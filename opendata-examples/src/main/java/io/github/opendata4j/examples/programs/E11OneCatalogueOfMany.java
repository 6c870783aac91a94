package io.github.opendata4j.examples.programs;

import io.github.opendata4j.client.directory.DirectoryPortal;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.DatasetJson;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.validation.Preflight;
import io.github.opendata4j.validation.render.HtmlReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One catalogue of many producers: each commune leaves a folder with its files and their description; what is ready is
 * published under the commune's own name, and of the rest it gets a page that says what to mend.
 */
public final class E11OneCatalogueOfMany {
    private E11OneCatalogueOfMany() {}

    /**
     * Runs it.
     *
     * @param args a folder with a folder for each producer, in which {@code dataset.json} describes a dataset
     * @throws IOException if something can't be read or written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        // tag::check[]
        List<Dataset> ready = new ArrayList<>();
        for (Path description : descriptions(folder)) {
            Dataset dataset = DatasetJson.read(description).dataset();
            Report report =
                    Preflight.standard().check(dataset); // the description, and the tables against their schemas
            if (report.isValid()) {
                ready.add(dataset);
            } else { // for the producer, in words for a clerk
                HtmlReport.in(Locale.FRENCH).write(report, description.resolveSibling("a-corriger.html"));
                System.out.println(dataset.key() + ": to be mended first");
            }
        }
        // end::check[]
        if (ready.isEmpty()) {
            return;
        }
        // tag::publish[]
        DirectoryPortal catalogue = DirectoryPortal.builder(folder.resolve("catalogue"))
                .title("Les données du territoire")
                .build();
        Publisher publisher =
                Publisher.to(catalogue).check(Preflight.standard()).build();
        System.out.println(
                publisher.apply(publisher.plan(Publication.ofAll(ready))).outcome());
        try (Stream<Dataset> all = catalogue.streamDatasets()) {
            all.forEach(dataset -> System.out.println(dataset.key() + ": "
                    + dataset.publisher().map(Organization::name).orElse("nobody")));
        }
        // end::publish[]
    }

    private static List<Path> descriptions(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.endsWith("dataset.json")).sorted().toList();
        }
    }
}

package io.github.opendata4j.client.internal;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.ResourceRef;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.DistributionKind;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.internal.text.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses the file of a dataset whose rows are meant. */
public final class DataFiles {
    private final String portal;
    private final Dataset dataset;

    private DataFiles(String portal, Dataset dataset) {
        this.portal = portal;
        this.dataset = dataset;
    }

    /**
     * The files of a dataset.
     *
     * @param portal the portal's name, for messages
     * @param dataset the dataset
     * @return its files
     */
    public static DataFiles of(String portal, Dataset dataset) {
        return new DataFiles(portal, dataset);
    }

    /**
     * The file that is meant: of that key, else of that title; where none is named, the only data file, or the only one
     * that is a table.
     *
     * @param resource names it or not
     * @return the file
     * @throws PortalException if there is none such, or more than one; the message lists the files
     */
    public Distribution choose(ResourceRef resource) {
        return resource.resource().map(this::named).orElseGet(this::only);
    }

    private Distribution named(String name) {
        return dataset.findDistribution(name)
                .or(() -> only(dataset.distributions().stream()
                        .filter(file -> hasTitle(file, name))
                        .toList()))
                .orElseThrow(() -> unknown(name));
    }

    private static boolean hasTitle(Distribution file, String name) {
        return file.title().stream()
                .anyMatch(title -> title.texts().values().stream().anyMatch(text -> text.equals(name)));
    }

    private Distribution only() {
        List<Distribution> data = dataset.distributions().stream()
                .filter(file -> file.kind().map(DistributionKind.DATA::equals).orElse(true))
                .toList();
        List<Distribution> tables = data.stream()
                .filter(file -> Formats.of(file).filter(Formats::isTable).isPresent())
                .toList();
        return only(tables)
                .or(() -> tables.isEmpty() ? only(data) : Optional.empty())
                .orElseThrow(data.isEmpty() ? this::none : this::several);
    }

    private static Optional<Distribution> only(List<Distribution> files) {
        return files.size() == 1 ? Optional.of(files.get(0)) : Optional.empty();
    }

    private PortalException unknown(String name) {
        List<String> names = dataset.distributions().stream()
                .flatMap(file -> Stream.concat(
                        Stream.of(file.key()), file.title().stream().map(LocalizedText::toString)))
                .toList();
        String near =
                Nearest.to(name, names).map(similar -> " (" + similar + " ?)").orElse("");
        return fault(Bilingual.text(
                "« " + dataset.key() + " » n'a pas un seul fichier « " + name + " »" + near + ". Ses fichiers : "
                        + files(),
                dataset.key() + " has no single file '" + name + "'" + near + ". Its files: " + files()));
    }

    private PortalException none() {
        return fault(Bilingual.text(
                "« " + dataset.key() + " » n'a pas de fichier de données. Ses fichiers : " + files(),
                dataset.key() + " has no data file. Its files: " + files()));
    }

    private PortalException several() {
        return fault(Bilingual.text(
                "« " + dataset.key() + " » a plusieurs fichiers de données : dites lequel. Ses fichiers : " + files(),
                dataset.key() + " has several data files: say which one. Its files: " + files()));
    }

    private PortalException fault(LocalizedText message) {
        return PortalException.builder(portal, message).build();
    }

    /** The first of them, each with its key and title. */
    private String files() {
        String files = dataset.distributions().stream()
                .limit(20)
                .map(file -> file.key()
                        + file.title().map(title -> " (" + title + ")").orElse(""))
                .collect(Collectors.joining(", "));
        return dataset.distributions().size() > 20 ? files + ", …" : files;
    }
}

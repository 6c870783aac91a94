package io.github.opendata4j.validation.internal.dataset;

import io.github.opendata4j.model.Dataset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The data can be had in an open format that programs can use, as the law asks of administrations (Code des relations
 * entre le public et l'administration, art. L300-4); what is said of a file's format does not contradict itself.
 */
final class FormatRule implements DatasetRule {

    @Override
    public void check(Dataset dataset, DatasetFindings out) {
        List<DatasetFile> files = DatasetFile.of(dataset);
        if (files.isEmpty()) {
            out.add("dataset-distribution-missing", "/distributions");
            return;
        }
        files.forEach(file -> checkAgreement(file, out));
        List<Optional<String>> formats =
                files.stream().map(file -> FileFormat.of(file.distribution())).toList();
        if (formats.stream().flatMap(Optional::stream).anyMatch(FileFormat::isOpen)) {
            return;
        }
        boolean allClosed = formats.stream()
                .allMatch(format -> format.filter(FileFormat::isClosed).isPresent());
        out.add(
                allClosed ? "dataset-no-open-format" : "dataset-format-unknown",
                "/distributions",
                finding -> finding.with(
                        "actual",
                        formats.stream().flatMap(Optional::stream).distinct().toList()));
    }

    /** Stated format, media type and name are compared two by two; the first contradiction is told. */
    private static void checkAgreement(DatasetFile file, DatasetFindings out) {
        List<String> said = Stream.of(
                        FileFormat.stated(file.distribution()),
                        FileFormat.byMediaType(file.distribution()),
                        FileFormat.byName(file.distribution()))
                .flatMap(Optional::stream)
                .toList();
        said.stream()
                .filter(format -> !FileFormat.agree(said.get(0), format))
                .findFirst()
                .ifPresent(other -> out.add(
                        "dataset-format-contradiction",
                        file.place("format"),
                        finding -> finding.with("expected", said.get(0)).with("actual", other)));
    }
}

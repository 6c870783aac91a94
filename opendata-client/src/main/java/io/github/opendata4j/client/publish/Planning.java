package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.client.PublicationTarget;
import io.github.opendata4j.client.PublishedState;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.report.DatasetCheck;
import io.github.opendata4j.model.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds out what a publication would change, dataset by dataset. Reads only. */
final class Planning {
    private final PublicationTarget target;
    private final DatasetCheck check;

    Planning(PublicationTarget target, DatasetCheck check) {
        this.target = target;
        this.check = check;
    }

    /** Checks all datasets before it looks at any, so that everything that is to be mended is told at once. */
    List<DatasetPlan> plan(Publication publication) {
        Map<Dataset, Report> reports = new LinkedHashMap<>();
        publication
                .datasets()
                .forEach(dataset -> reports.put(dataset, check.check(dataset).merge(target.check(dataset))));
        refuse(reports);
        List<DatasetPlan> parts = new ArrayList<>();
        reports.forEach((dataset, report) -> parts.add(plan(publication, dataset, report)));
        return parts;
    }

    private static void refuse(Map<Dataset, Report> reports) {
        List<String> refused = reports.entrySet().stream()
                .filter(entry -> !entry.getValue().isValid())
                .map(entry -> entry.getKey().key())
                .toList();
        if (!refused.isEmpty()) {
            Report all = reports.values().stream().reduce(Report.empty(), Report::merge);
            throw new CheckRefusedException(String.join(", ", refused), all);
        }
    }

    private DatasetPlan plan(Publication publication, Dataset dataset, Report report) {
        PublishedState state = target.lookUp(dataset.key());
        Map<String, LocalFile> files = LocalFiles.of(dataset);
        DatasetDiff diff = DatasetDiff.between(dataset, publication.scope(), files, state);
        return new DatasetPlan.Builder(diff.merged())
                .fingerprint(state.fingerprint())
                .otherFiles(publication.otherFiles())
                .files(files)
                .changes(diff.changes())
                .kept(diff.kept())
                .withdrawal(
                        state.withdrawal().orElse(null),
                        state.withdrawal().isPresent() && publication.isRepublication())
                .report(report)
                .build();
    }
}

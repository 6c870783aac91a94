package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.report.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what the wrong cells of some records become: corrections that are certain, and right for their fields. */
final class Mender {

    private final Corrections corrections;
    private final CellProof proof;

    Mender(RepairOptions options, Survey survey) {
        this.corrections = new Corrections(survey);
        this.proof = new CellProof(new ProofSchema(options.schema(), survey), corrections);
    }

    /** Row by row, in the order of the columns; one for each cell at most. */
    List<Candidate> right(RecordBatch records, List<Finding> findings) throws IOException {
        List<Candidate> right = new ArrayList<>(proof.right(candidates(records, findings)));
        right.sort(Comparator.comparingInt(Candidate::record).thenComparingInt(Candidate::column));
        return right;
    }

    private List<Candidate> candidates(RecordBatch records, List<Finding> findings) {
        List<Candidate> candidates = new ArrayList<>();
        Set<Long> taken = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.location().column().isEmpty()
                    || finding.location().row().isEmpty()) {
                continue;
            }
            int record = recordOf(finding, records);
            int column = finding.location().column().getAsInt() - 1;
            String text = records.text(record, column);
            corrections
                    .of(column, text, finding)
                    .filter(better -> taken.add((long) record << Integer.SIZE | column))
                    .ifPresent(better -> candidates.add(new Candidate(record, column, text, better, finding.code())));
        }
        return candidates;
    }

    /** The record of a batch that a finding is in. */
    static int recordOf(Finding finding, RecordBatch records) {
        return (int) (finding.location().row().orElseThrow() - records.row(0));
    }
}

package io.github.opendata4j.validation.repair;

/** What a cell might become: the record in its batch, the column from 0, and why. */
record Candidate(int record, int column, String before, String after, String rule) {

    Candidate with(String better) {
        return new Candidate(record, column, before, better, rule);
    }
}

/** Datasets, licences, table schemas and reports: the words that the other modules share. */
@SuppressWarnings("module") // the siblings named below are not there yet when this module is compiled
module io.github.opendata4j.model {
    requires io.jstach.jstachio;
    requires org.apache.commons.csv;
    requires static transitive java.sql;
    requires static org.apache.poi.poi;
    requires static org.dhatim.fastexcel;
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires tools.jackson.core;

    exports io.github.opendata4j.model;
    exports io.github.opendata4j.model.constraint;
    exports io.github.opendata4j.model.internal.file to
            io.github.opendata4j.client,
            io.github.opendata4j.examples,
            io.github.opendata4j.validation;
    exports io.github.opendata4j.model.internal.identifier to
            io.github.opendata4j.client,
            io.github.opendata4j.examples,
            io.github.opendata4j.validation;
    exports io.github.opendata4j.model.internal.judge to
            io.github.opendata4j.validation;
    exports io.github.opendata4j.model.internal.json to
            io.github.opendata4j.client,
            io.github.opendata4j.examples,
            io.github.opendata4j.validation;
    exports io.github.opendata4j.model.internal.page to
            io.github.opendata4j.client,
            io.github.opendata4j.examples,
            io.github.opendata4j.validation;
    exports io.github.opendata4j.model.internal.scan to
            io.github.opendata4j.client,
            io.github.opendata4j.examples,
            io.github.opendata4j.validation;
    exports io.github.opendata4j.model.internal.sheet to
            io.github.opendata4j.client,
            io.github.opendata4j.examples,
            io.github.opendata4j.validation;
    exports io.github.opendata4j.model.internal.text to
            io.github.opendata4j.client,
            io.github.opendata4j.examples,
            io.github.opendata4j.validation;
    exports io.github.opendata4j.model.licence;
    exports io.github.opendata4j.model.report;
    exports io.github.opendata4j.model.table;

    uses io.github.opendata4j.model.internal.judge.TableJudge;

    opens io.github.opendata4j.model to
            org.hibernate.validator;
}

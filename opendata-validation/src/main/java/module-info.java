/** Checks of tables, of dataset descriptions, of law, licence and privacy. */
module io.github.opendata4j.validation {
    requires static com.google.i18n.phonenumbers.libphonenumber;
    requires io.jstach.jstachio;
    requires transitive io.github.opendata4j.model;
    requires static transitive org.jspecify;
    requires org.apache.commons.csv;
    requires org.hibernate.validator;
    requires static org.dhatim.fastexcel;
    requires tools.jackson.core;
    requires static com.networknt.schema;
    requires static tools.jackson.databind;

    exports io.github.opendata4j.validation;
    exports io.github.opendata4j.validation.render;
    exports io.github.opendata4j.validation.repair;
    exports io.github.opendata4j.validation.schema;

    provides io.github.opendata4j.model.internal.judge.TableJudge with
            io.github.opendata4j.validation.internal.ValidatorJudge;

    // the texts of the rules lie beside RuleCatalogue, and the model reads them
    opens io.github.opendata4j.validation to
            io.github.opendata4j.model;
}

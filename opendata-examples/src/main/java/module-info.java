/** Programs to read in order, the quickstart and the command line. Exports nothing. */
module io.github.opendata4j.examples {
    requires info.picocli;
    requires io.github.opendata4j.client;
    requires io.github.opendata4j.model;
    requires io.github.opendata4j.validation;
    requires org.apache.poi.poi; // XLS is read through it
    requires java.sql;
    requires jdk.httpserver; // one of the programs is a small service
    requires static org.jspecify;

    opens io.github.opendata4j.examples.cli to
            info.picocli;
}

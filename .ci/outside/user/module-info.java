/** Somebody's program: one line for each module it uses; the model comes with them. */
module outside {
    requires io.github.opendata4j.client;
    requires io.github.opendata4j.validation;
}

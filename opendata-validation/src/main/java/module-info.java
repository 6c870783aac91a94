/** Checks of tables, of dataset descriptions, of law, licence and privacy. */
module io.github.opendata4j.validation {
    requires transitive io.github.opendata4j.model;
    requires static transitive org.jspecify;
    requires org.hibernate.validator;

// javac refuses to export an empty package: uncomment with its first class
// exports io.github.opendata4j.validation;
}

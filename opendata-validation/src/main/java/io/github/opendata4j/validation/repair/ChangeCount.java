package io.github.opendata4j.validation.repair;

import java.util.Optional;

/**
 * How often a rule led to a change.
 *
 * @param rule the rule's code
 * @param field the field whose cells or label were rewritten; empty for rows and the file
 * @param count one or more
 */
public record ChangeCount(String rule, Optional<String> field, long count) {}

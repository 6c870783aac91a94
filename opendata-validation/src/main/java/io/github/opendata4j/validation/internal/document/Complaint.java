package io.github.opendata4j.validation.internal.document;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.List;

/**
 * One thing that is wrong with a document.
 *
 * @param error what the validator says
 * @param keyword the keyword of JSON Schema that is broken; {@code oneOf} or {@code anyOf} where no alternative was
 *     clearly meant, whatever the validator says of one of them
 * @param place where in the document
 * @param others what the validator says of the same value by other alternatives: together they tell what is allowed
 */
record Complaint(Error error, String keyword, NodePath place, List<Error> others) {

    static Complaint of(Error error) {
        return new Complaint(error, error.getKeyword(), error.getInstanceLocation(), List.of());
    }
}

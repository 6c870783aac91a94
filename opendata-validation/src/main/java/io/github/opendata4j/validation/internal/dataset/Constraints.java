package io.github.opendata4j.validation.internal.dataset;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.report.Location;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import org.hibernate.validator.HibernateValidator;

/**
 * Runs the constraints that the model carries (Jakarta Validation): a SIREN with its checksum, an address that is one,
 * a period that does not end before it begins. Each violation is an error at the member's JSON pointer.
 */
final class Constraints implements DatasetRule {

    private static final String CODE = "metadata-invalid";

    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new BilingualMessages())
            .buildValidatorFactory()
            .getValidator();

    @Override
    public void check(Dataset dataset, DatasetFindings out) {
        validator.validate(dataset).stream()
                .sorted(Comparator.comparing(violation -> pointer(violation.getPropertyPath())))
                .forEach(violation -> report(violation, out));
    }

    /** The rule's own message tells nothing: each constraint brings its words. */
    private static void report(ConstraintViolation<Dataset> violation, DatasetFindings out) {
        LocalizedText message = BilingualMessages.split(violation.getMessage());
        out.add(CODE, Location.ofPointer(pointer(violation.getPropertyPath())), message);
    }

    /** {@code distributions[0].accessUrl} as {@code /distributions/0/accessUrl}. */
    static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}

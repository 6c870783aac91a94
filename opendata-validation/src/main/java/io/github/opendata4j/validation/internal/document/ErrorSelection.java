package io.github.opendata4j.validation.internal.document;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One cause, one finding: where a value has to follow one of several schemas ({@code oneOf}, {@code anyOf}) the
 * validator tells what is wrong with it by each of them. Only the one that it was meant to follow counts: one whose
 * fixed members it has ({@code "type": "Polygon"}), then the one that fits most of it. Where none stands out, the
 * value as a whole is what is wrong.
 */
final class ErrorSelection {

    private static final Set<String> CHOICES = Set.of("oneOf", "anyOf");

    /** What tells one alternative from another. */
    private static final Set<String> MARKS = Set.of("const", "enum");

    private ErrorSelection() {}

    /** What is wrong with a document, without alternatives that were not meant. */
    static List<Complaint> of(List<Error> errors) {
        return of(errors, 0);
    }

    /** The same below some steps of the way through the schema, about which all is decided. */
    private static List<Complaint> of(List<Error> errors, int decided) {
        Map<Choice, List<Error>> choices = new LinkedHashMap<>();
        List<Complaint> selected = new ArrayList<>();
        for (Error error : errors) {
            int at = choiceIn(error.getEvaluationPath(), decided);
            if (at < 0) {
                selected.add(Complaint.of(error));
            } else {
                choices.computeIfAbsent(Choice.of(error, at), choice -> new ArrayList<>())
                        .add(error);
            }
        }
        choices.forEach((choice, about) -> selected.addAll(choose(choice, about)));
        return selected;
    }

    /**
     * A place in the schema where there are alternatives, for one value of the document.
     *
     * @param path the way there through the schema
     * @param depth how many steps lead to the keyword
     * @param place the value
     */
    private record Choice(String path, int depth, NodePath place) {
        static Choice of(Error error, int depth) {
            NodePath path = error.getEvaluationPath();
            return new Choice(
                    head(path, depth + 1).toString(), depth, head(error.getInstanceLocation(), steps(path, depth)));
        }
    }

    private static int choiceIn(NodePath path, int from) {
        for (int i = from; i < path.getNameCount(); i++) {
            boolean isName = i > 0 && path.getName(i - 1).equals("properties"); // a member may be called oneOf
            if (CHOICES.contains(path.getName(i)) && !isName) {
                return i;
            }
        }
        return -1;
    }

    /** How many steps down the document the first steps through the schema take. */
    private static int steps(NodePath path, int depth) {
        int steps = 0;
        int at = 0;
        while (at < depth) {
            String keyword = path.getName(at);
            boolean named = keyword.equals("properties") || keyword.equals("patternProperties");
            steps += named || isOfItems(keyword) ? 1 : 0;
            at += named ? 2 : 1;
        }
        return steps;
    }

    private static boolean isOfItems(String keyword) {
        return switch (keyword) {
            case "items",
                    "prefixItems",
                    "additionalItems",
                    "unevaluatedItems",
                    "contains",
                    "additionalProperties",
                    "unevaluatedProperties" -> true;
            default -> false;
        };
    }

    private static NodePath head(NodePath path, int steps) {
        NodePath head = path;
        while (head.getNameCount() > steps) {
            head = head.getParent();
        }
        return head;
    }

    private static List<Complaint> choose(Choice choice, List<Error> errors) {
        Map<String, List<Error>> branches = new LinkedHashMap<>();
        for (Error error : errors) {
            NodePath path = error.getEvaluationPath();
            if (path.getNameCount() > choice.depth() + 1) {
                branches.computeIfAbsent(path.getName(choice.depth() + 1), branch -> new ArrayList<>())
                        .add(error);
            }
        }
        Error any = errors.get(0);
        String keyword = any.getEvaluationPath().getName(choice.depth());
        if (branches.isEmpty()) { // more than one alternative fits
            return List.of(new Complaint(any, keyword, choice.place(), List.of()));
        }
        List<Branch> all = branches.values().stream()
                .map(branch -> Branch.of(branch, choice))
                .toList();
        Branch best = all.stream().min(Branch.BEST_FIRST).orElseThrow();
        boolean standsOut = all.stream()
                        .filter(other -> Branch.BEST_FIRST.compare(other, best) == 0)
                        .count()
                == 1;
        if (standsOut) {
            return best.complaints();
        }
        return List.of(unmarked(all).orElseGet(() -> new Complaint(any, keyword, choice.place(), List.of())));
    }

    /** If the value has the mark of no alternative, then that mark is what is wrong. */
    private static Optional<Complaint> unmarked(List<Branch> branches) {
        List<Error> marks = branches.stream()
                .flatMap(branch -> branch.marks().stream().limit(1))
                .toList();
        boolean isOneMember = marks.size() == branches.size()
                && marks.stream().map(Error::getInstanceLocation).distinct().count() == 1;
        return isOneMember
                ? Optional.of(new Complaint(marks.get(0), "enum", marks.get(0).getInstanceLocation(), marks))
                : Optional.empty();
    }

    /**
     * One alternative.
     *
     * @param marks its marks that the value does not have; those of choices within it tell nothing of it
     * @param complaints what is wrong by it
     */
    private record Branch(List<Error> marks, List<Complaint> complaints) {

        /** Where a value does not even begin to fit, something is wrong at its top. */
        static final Comparator<Branch> BEST_FIRST = Comparator.<Branch>comparingInt(
                        branch -> branch.marks().size())
                .thenComparing(Comparator.comparingInt(Branch::depth).reversed());

        static Branch of(List<Error> errors, Choice choice) {
            int decided = choice.depth() + 2;
            List<Error> marks = errors.stream()
                    .filter(error -> MARKS.contains(error.getKeyword()))
                    .filter(error -> choiceIn(error.getEvaluationPath(), decided) < 0)
                    .toList();
            return new Branch(marks, ErrorSelection.of(errors, decided));
        }

        private int depth() {
            return complaints.stream()
                    .mapToInt(complaint -> complaint.place().getNameCount())
                    .min()
                    .orElse(0);
        }
    }
}

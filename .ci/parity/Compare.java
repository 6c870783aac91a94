import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.SchemaException;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.TableValidator;
import io.github.opendata4j.validation.ValidationProfile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares our verdicts under VALIDATA with answers of the national engine, place by place, in one JVM.
 *
 * <p>usage: java -cp opendata.jar Compare.java ANSWERS.json FOLDER [EXPLAINED.json]; files and schemas are relative to
 * FOLDER. Prints each kind of difference with examples, and ends with 1 if there is one that EXPLAINED does not have.
 */
public class Compare {
    private static final int LIMIT = 1000;
    private static final int EXAMPLES = 4;

    private final Path folder;
    private final Map<String, List<String>> differences = new TreeMap<>();
    private final Set<String> explained;
    private int files;
    private int verdicts;
    private int same;
    private int total;

    Compare(Path folder, Set<String> explained) {
        this.folder = folder;
        this.explained = explained;
    }

    public static void main(String[] args) throws Exception {
        Set<String> explained = new TreeSet<>();
        if (args.length > 2) {
            for (Object difference : (List<?>) Json.read(Path.of(args[2]))) {
                Map<?, ?> one = (Map<?, ?>) difference;
                explained.add(one.get("file") + " " + one.get("row") + " " + one.get("field"));
            }
        }
        Compare compare = new Compare(Path.of(args[1]), explained);
        for (Object answer : (List<?>) ((Map<?, ?>) Json.read(Path.of(args[0]))).get("answers")) {
            compare.compare((Map<?, ?>) answer);
        }
        System.exit(compare.tell());
    }

    private void compare(Map<?, ?> answer) {
        if (answer.get("crash") != null && !Boolean.FALSE.equals(answer.get("crash"))) {
            return;
        }
        files++;
        String file = (String) answer.get("file");
        Map<String, String> theirs = new LinkedHashMap<>();
        List<?> codes = (List<?>) answer.get("codes");
        List<?> places = (List<?>) answer.get("places");
        for (int i = 0; i < places.size(); i++) {
            List<?> place = (List<?>) places.get(i);
            String code = codes == null ? (String) place.get(2) : (String) codes.get(i);
            theirs.put(place.get(0) + " " + place.get(1), code + (place.size() > 3 ? " (" + place.get(3) + ")" : ""));
        }
        Map<String, String> ours = new LinkedHashMap<>();
        boolean valid;
        try {
            TableSchema schema = TableSchema.read(folder.resolve((String) answer.get("schema")));
            Report report = TableValidator.builder(schema)
                    .profile(ValidationProfile.VALIDATA)
                    .workers(1)
                    .allSamples()
                    .build()
                    .validate(TableSource.of(folder.resolve(file)));
            valid = report.isValid();
            for (Finding finding : report.findings()) {
                if (finding.severity().isAtLeast(Severity.ERROR)) {
                    ours.put(place(finding), finding.code() + finding.value().map(v -> " [" + v + "]").orElse(""));
                }
            }
        } catch (SchemaException e) {
            valid = false; // refused, as a whole
            ours.put("null null", "refused: " + first(e.getMessage()));
        } catch (Exception e) {
            differences.computeIfAbsent("no answer: " + e.getClass().getSimpleName() + " " + first(e.getMessage()), k -> new ArrayList<>()).add(file);
            return;
        }
        if (valid == Boolean.TRUE.equals(answer.get("valid"))) {
            verdicts++;
        } else {
            note("VERDICT ours " + valid, file, String.valueOf(answer.get("schema")));
        }
        if (places.size() >= LIMIT) {
            long last = theirs.keySet().stream().mapToLong(Compare::row).max().orElse(0);
            ours.keySet().removeIf(place -> row(place) >= last);
            theirs.keySet().removeIf(place -> row(place) >= last);
        }
        Set<String> all = new TreeSet<>(ours.keySet());
        all.addAll(theirs.keySet());
        for (String place : all) {
            if (ours.containsKey(place) && theirs.containsKey(place)) {
                same++;
                total++;
            } else if (!explained.contains(file + " " + place)) {
                total++;
                String mine = ours.getOrDefault(place, "-");
                String yours = theirs.getOrDefault(place, "-");
                note("ours " + mine.replaceFirst(" \\[(?s:.*)|: (?s:.*)", "") + ", theirs " + yours.replaceFirst(" \\((?s:.*)", ""), file, place + "  " + mine + "  " + yours);
            }
        }
    }

    private void note(String kind, String file, String detail) {
        differences.computeIfAbsent(kind, k -> new ArrayList<>()).add(file + ": " + detail);
    }

    private static String first(String message) {
        return message == null ? "" : message.length() > 80 ? message.substring(0, 80) : message;
    }

    private static String place(Finding finding) {
        var row = finding.location().row();
        return (row.isPresent() ? "" + row.getAsLong() : "null") + " " + finding.location().field().orElse("null");
    }

    private static long row(String place) {
        String row = place.substring(0, place.indexOf(' '));
        return row.equals("null") ? 0 : Long.parseLong(row);
    }

    private int tell() {
        int shown = Integer.getInteger("examples", EXAMPLES);
        differences.forEach((kind, examples) -> {
            System.out.println(examples.size() + " × " + kind);
            examples.stream().limit(shown).forEach(example -> System.out.println("      " + example.replace("\n", "\\n").replace("\r", "\\r")));
        });
        System.out.println(verdicts + " of " + files + " verdicts equal, " + same + " of " + total + " wrong places equal");
        return same == total && verdicts == files && differences.isEmpty() ? 0 : 1;
    }
}

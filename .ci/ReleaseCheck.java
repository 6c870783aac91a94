import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Checks a repository folder against what Maven Central asks of every artefact: a pom that says what it is, whose it is
 * and where it comes from, sources and documentation beside a jar, a signature and checksums beside every file. Prints
 * the files; exit code 1 with the list of what is missing.
 */
final class ReleaseCheck {
    /** May stand in the pom itself or in its parent's; a name and a description are each artefact's own. */
    private static final List<String> INHERITABLE = List.of(
            "url", "licenses/license/name", "licenses/license/url", "developers/developer/name", "scm/connection", "scm/url");

    private final Path repository;
    private final List<String> missing = new ArrayList<>();

    private ReleaseCheck(Path repository) {
        this.repository = repository;
    }

    /** @param args the folder */
    public static void main(String... args) throws Exception {
        ReleaseCheck check = new ReleaseCheck(Path.of(args[0]));
        List<Path> files = check.published();
        for (Path file : files) {
            System.out.println("  " + check.repository.relativize(file));
            check.checkCompanions(file);
        }
        List<Path> poms = files.stream().filter(file -> file.toString().endsWith(".pom")).toList();
        for (Path pom : poms) {
            check.checkPom(pom, poms);
        }
        check.missing.forEach(System.err::println);
        if (poms.isEmpty() || !check.missing.isEmpty()) {
            System.exit(1);
        }
    }

    /** Without signatures, checksums and the indexes that a repository keeps for itself. */
    private List<Path> published() throws IOException {
        try (Stream<Path> files = Files.walk(repository)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().matches(".*\\.(asc|md5|sha1|sha256|sha512)|maven-metadata.*"))
                    .sorted()
                    .toList();
        }
    }

    private void checkCompanions(Path file) {
        for (String suffix : List.of(".asc", ".md5", ".sha1")) {
            require(Path.of(file + suffix));
        }
    }

    private void checkPom(Path pom, List<Path> poms) throws Exception {
        Element project = read(pom);
        Optional<Element> parent = Optional.empty();
        String parentName = text(project, "parent/artifactId");
        for (Path other : poms) {
            if (!parentName.isEmpty() && text(read(other), "artifactId").equals(parentName)) {
                parent = Optional.of(read(other));
            }
        }
        for (String path : List.of("name", "description")) {
            if (text(project, path).isEmpty()) {
                missing.add(pom + " has no " + path);
            }
        }
        for (String path : INHERITABLE) {
            if (text(project, path).isEmpty() && parent.map(p -> text(p, path)).orElse("").isEmpty()) {
                missing.add(pom + " has no " + path);
            }
        }
        if (!text(project, "packaging").equals("pom")) {
            String stem = pom.toString().replaceAll("\\.pom$", "");
            Stream.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json")
                    .forEach(end -> require(Path.of(stem + end)));
        }
    }

    private void require(Path file) {
        if (!Files.exists(file)) {
            missing.add("no " + file);
        }
    }

    private static Element read(Path pom) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getDocumentElement();
    }

    /** The text at a path of element names, or an empty string. */
    private static String text(Element start, String path) {
        Element element = start;
        for (String name : path.split("/")) {
            Optional<Element> child = child(element, name);
            if (child.isEmpty()) {
                return "";
            }
            element = child.get();
        }
        return element.getTextContent().strip();
    }

    private static Optional<Element> child(Element parent, String name) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node node = children.item(i);
            if (node instanceof Element element && element.getTagName().equals(name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}

package io.github.opendata4j.validation.internal.datapackage;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonShapeException;
import io.github.opendata4j.model.internal.json.JsonSyntaxException;
import io.github.opendata4j.model.internal.json.JsonValue;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.validation.internal.dataset.DatasetFindings;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code datapackage.json}, versions 1 and 2 of the standard: its resources, without those that are wrong. */
public final class PackageDescriptor {

    private static final int MOST_RESOURCES = 10_000;

    private static final Expected PACKAGE =
            Expected.of("un paquet de données entre accolades", "a data package in braces");
    private static final Expected RESOURCES = Expected.of(
            "une liste de 1 à 10 000 ressources, chacune avec son nom (name) et son chemin (path)",
            "a list of 1 to 10,000 resources, each with its name and its path");
    private static final Expected NEW_NAME =
            Expected.of("un nom qu'aucune autre ressource ne porte", "a name that no other resource has");

    private final List<PackageResource> resources = new ArrayList<>();
    private boolean sound = true;

    private PackageDescriptor() {}

    /**
     * Reads a descriptor.
     *
     * @param in its JSON, closed here
     * @param out takes what is wrong with it, as {@code metadata-invalid} at its place
     * @return what can be checked of it
     * @throws IOException if it can't be read
     */
    public static PackageDescriptor read(InputStream in, DatasetFindings out) throws IOException {
        PackageDescriptor descriptor = new PackageDescriptor();
        try (in) {
            descriptor.readAll(JsonValue.of(Json.read(in)), out);
        } catch (JsonSyntaxException e) {
            descriptor.fault(e, "", out);
        } catch (JsonShapeException e) {
            descriptor.fault(e, e.pointer(), out);
        }
        return descriptor;
    }

    private void readAll(JsonValue json, DatasetFindings out) {
        JsonValue list = json.object(PACKAGE).get("resources", RESOURCES);
        List<JsonValue> items = list.items();
        if (items.isEmpty() || items.size() > MOST_RESOURCES) {
            throw list.wrong(RESOURCES);
        }
        Set<String> names = new HashSet<>();
        for (JsonValue item : items) {
            try {
                PackageResource resource = PackageResource.read(item);
                if (!names.add(resource.name())) {
                    throw item.get("name", Expected.TEXT).wrong(NEW_NAME);
                }
                resources.add(resource);
            } catch (JsonShapeException e) {
                fault(e, e.pointer(), out);
            }
        }
    }

    private void fault(OpenDataException e, String pointer, DatasetFindings out) {
        sound = false;
        out.add(
                "metadata-invalid",
                Location.ofPointer(pointer),
                Bilingual.text(e.message(Locale.FRENCH), e.message(Locale.ENGLISH)));
    }

    /** {@return the resources that can be looked into, in their order} */
    public List<PackageResource> resources() {
        return resources;
    }

    /** {@return whether nothing of it had to be left out} */
    public boolean isSound() {
        return sound;
    }
}

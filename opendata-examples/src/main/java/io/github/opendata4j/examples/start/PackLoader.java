package io.github.opendata4j.examples.start;

import java.io.File;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * Loads all classes of a jar: those of its {@link Pack} from there, the others as the JDK loads them. What is in the pack
 * looks as it does without one: its package has the manifest's version, its code source is the jar, its address as a
 * resource is that of the jar's entry.
 *
 * <p>The parent is the loader of the class path, which has the same jar. From it come the JDK's classes (some modules, such
 * as that of the generators of random numbers, are defined by no other), providers of services in such modules, and the
 * jar's resources, so that each is there once; but never a class of the jar, of which there would be two then.
 */
final class PackLoader extends URLClassLoader {
    static {
        registerAsParallelCapable(); // a lock for each name: threads of a check load classes at the same time
    }

    private final Pack pack;

    PackLoader(File jar, Pack pack) throws MalformedURLException {
        super(new URL[] {jar.toURI().toURL()}, Start.class.getClassLoader());
        this.pack = pack;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("java.")) {
            return getParent().loadClass(name);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            Pack.Part part = pack.find(name);
            return part == null ? loadUnpacked(name) : define(name, part);
        }
    }

    /** Of the jar, which has no package of the JDK's; else of the JDK, whose classes are the fewer. */
    private Class<?> loadUnpacked(String name) throws ClassNotFoundException {
        try {
            return findClass(name);
        } catch (ClassNotFoundException e) {
            return getParent().loadClass(name);
        }
    }

    private Class<?> define(String name, Pack.Part part) {
        knowPackage(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
        return defineClass(name, pack.bytes(), part.offset(), part.length(), Start.class.getProtectionDomain());
    }

    /** Each package of the jar has the manifest's attributes, of which this one's have been read. */
    private void knowPackage(String name) {
        if (getDefinedPackage(name) != null) {
            return;
        }
        Package ours = Start.class.getPackage();
        try {
            definePackage(
                    name,
                    ours.getSpecificationTitle(),
                    ours.getSpecificationVersion(),
                    ours.getSpecificationVendor(),
                    ours.getImplementationTitle(),
                    ours.getImplementationVersion(),
                    ours.getImplementationVendor(),
                    null);
        } catch (IllegalArgumentException e) {
            // another thread was quicker
        }
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        InputStream packed = pack.findResource(name);
        return packed == null ? super.getResourceAsStream(name) : packed;
    }

    /** The parent has found it, or there is none. */
    @Override
    public @Nullable URL findResource(String name) {
        return null;
    }

    /** The parent has found them all. */
    @Override
    public Enumeration<URL> findResources(String name) {
        return Collections.emptyEnumeration();
    }
}

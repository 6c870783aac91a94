package io.github.opendata4j.model.internal.sheet;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

/** Who embeds the library without the one that reads XLS is told which to add. */
class WithoutPoiTest {

    /** Loads our classes anew, and none of that library. */
    private static final class Loader extends ClassLoader {

        Loader() {
            super(WithoutPoiTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.apache.poi.")) {
                throw new ClassNotFoundException(name);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null && name.startsWith("io.github.opendata4j.")
                    ? ours(name)
                    : super.loadClass(name, resolve);
        }

        private Class<?> ours(String name) throws ClassNotFoundException {
            try (InputStream in = WithoutPoiTest.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void theArtefactToAddIsNamed() throws ReflectiveOperationException {
        Loader loader = new Loader();
        byte[] file = ByteBuffer.allocate(2048)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(0, 0xe11ab1a1e011cfd0L)
                .putShort(30, (short) 9)
                .array();
        Class<?> sources = loader.loadClass(TableSource.class.getName());
        Object source = sources.getMethod("of", String.class, byte[].class).invoke(null, "x.xls", file);
        Method open = loader.loadClass(Workbooks.class.getName()).getMethod("openCompoundFile", sources);

        assertThatThrownBy(() -> open.invoke(null, source))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .hasMessageContaining("org.apache.poi:poi");
    }
}

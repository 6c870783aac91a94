package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.GeoPoint;
import io.github.opendata4j.model.table.FieldType.NumberForm;
import io.github.opendata4j.model.table.FieldType.NumberType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Points: longitude, then latitude, within what there is on Earth. */
final class GeopointReaders {

    private static final NumberReader NUMBER = new NumberReader(new NumberType(".", "", NumberForm.BARE));

    private GeopointReaders() {}

    /** A format that is not known is the default. */
    static CellReader of(String format) {
        return switch (format) {
            case "array" -> GeopointReaders::array;
            case "object" -> GeopointReaders::object;
            default -> GeopointReaders::pair;
        };
    }

    private static Object pair(String text) {
        int comma = text.indexOf(',');
        if (comma < 0) {
            return CellReader.INVALID;
        }
        return point(NUMBER.read(text.substring(0, comma)), NUMBER.read(text.substring(comma + 1)));
    }

    private static Object array(String text) {
        return JsonReaders.array(text) instanceof List<?> list && list.size() == 2
                ? point(list.get(0), list.get(1))
                : CellReader.INVALID;
    }

    private static Object object(String text) {
        return JsonReaders.object(text) instanceof Map<?, ?> map && map.size() == 2
                ? point(map.get("lon"), map.get("lat"))
                : CellReader.INVALID;
    }

    private static Object point(@Nullable Object longitude, @Nullable Object latitude) {
        if (!(longitude instanceof BigDecimal east) || !(latitude instanceof BigDecimal north)) {
            return CellReader.INVALID;
        }
        double lon = east.doubleValue();
        double lat = north.doubleValue();
        return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? GeoPoint.latLon(lat, lon) : CellReader.INVALID;
    }
}

package io.github.opendata4j.validation.internal.engine.header;

import io.github.opendata4j.model.internal.scan.DamagedText;
import io.github.opendata4j.model.internal.scan.DamagedText.Damage;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.row.DamagedTextCheck;
import java.nio.charset.StandardCharsets;

/** No label was spoiled on its way. */
final class DamagedLabelRule implements HeaderRule {

    @Override
    public void check(Header header, FindingSink out) {
        for (HeaderColumn column : header.columns()) {
            byte[] bytes = column.label().getBytes(StandardCharsets.UTF_8);
            Damage damage = DamagedText.of(bytes, 0, bytes.length);
            if (damage != Damage.NONE) {
                out.table(
                        DamagedTextCheck.code(damage),
                        header.placeOf(column),
                        finding -> DamagedTextCheck.details(damage, column.label(), finding.value(column.label())));
            }
        }
    }
}

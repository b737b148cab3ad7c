package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se.lexheller.shared.AuditKind;

class CaseEventTraceTest {

    @Test
    void the_audit_trail_has_a_kind_for_all_that_a_history_tells() {
        assertThat(Arrays.stream(CaseEvent.Subject.values()).map(Enum::name)).isSubsetOf(Arrays.stream(AuditKind.values()).filter(AuditKind::isOfCase)
                .map(Enum::name).toList());
    }
}

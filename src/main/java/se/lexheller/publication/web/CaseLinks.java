package se.lexheller.publication.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.Route;

/** {@code #{caseLinks.ofKind(row.kind)}}: ways from a case to others like it. */
@Named
@ApplicationScoped
public class CaseLinks {

    public String ofKind(DeviationKind kind) {
        return Encoding.withQuery(Route.CASES.path(), Map.of("typ", KindInAddress.of(kind)));
    }

    public String ofActor(long id) {
        return Encoding.withQuery(Route.CASES.path(), Map.of("aktor", id));
    }
}

package se.lexheller.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.lexheller.platform.change.PublicPart;

/** Published cases, as the public reads them. */
@ApplicationScoped
@Transactional
public class CaseSource implements SearchSource {

    @Inject
    private CaseSourceRepository cases;

    @Override
    public PublicPart part() {
        return PublicPart.CASE;
    }

    @Override
    public List<SearchEntry> next(long after, int most) {
        return cases.next(after, most);
    }

    @Override
    public List<SearchEntry> of(String number) {
        return cases.of(number);
    }
}

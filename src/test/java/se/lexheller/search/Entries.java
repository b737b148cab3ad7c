package se.lexheller.search;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDirectory;
import se.lexheller.platform.change.PublicPart;

/** What the tests of search look in. */
final class Entries {

    static final SearchEntry EXTENSION = aCase(1, "LH-2023-0001", "Möjlighet att förlänga introduktionsjobb", """
            Ett introduktionsjobb måste avslutas efter tolv månader, fast personen behöver längre tid. Språkutvecklaren undrar om det går att förlänga.
            En förlängning är möjlig från både kommunen och Arbetsförmedlingen, efter en individuell bedömning av båda.""",
            "2023-10-30T08:15:00Z", Map.of(Facet.KIND, List.of("TIME_LIMIT"), Facet.ACTOR, List.of("3", "6"), Facet.MUNICIPALITY, List.of("0580"),
                    Facet.INTERVENTION, List.of("introduktionsjobb"), Facet.YEAR, List.of("2023")));
    static final SearchEntry WAITING = aCase(2, "LH-2024-0002", "Lång väntan på läkarintyg", """
            Den som är sjukskriven väntar i månader på ett utlåtande från vårdcentralen. Försäkringskassan kan inte besluta om sjukpenning,
            och rehabiliteringskoordinatorn når ingen läkare. Åtgärden drar ut på tiden.""",
            "2024-02-01T08:00:00Z", Map.of(Facet.KIND, List.of("WAITING_TIME"), Facet.ACTOR, List.of("2", "4"), Facet.YEAR, List.of("2024")));
    static final SearchEntry GAP = aCase(3, "LH-2024-0003", "Unga hamnar mellan stolarna", """
            Ungdomar utan aktivitetsersättning får inget stöd av någon. Samordningsförbundet och socialtjänsten i kommunerna saknar gemensam plan.
            Arbetsträningen kan inte börja.""",
            "2024-05-01T08:00:00Z", Map.of(Facet.KIND, List.of("GAP_BETWEEN_ACTORS"), Facet.ACTOR, List.of("6"), Facet.MUNICIPALITY, List.of("0580"),
                    Facet.GROUP, List.of("1-unga"), Facet.YEAR, List.of("2024")));
    static final SearchEntry TRAINING = new SearchEntry(10, PublicPart.MAP, "insats:arbetstraning", EntryType.INTERVENTION, "Arbetsträning",
            "Den som har varit borta från arbetslivet länge prövar att arbeta hos en arbetsgivare. Anvisas av AF.", "arbetstraning", "Insats", "", null,
            Map.of(Facet.ACTOR, List.of("3"), Facet.INTERVENTION, List.of("arbetstraning"), Facet.MUNICIPALITY, List.of("0580", "0513")));
    static final SearchEntry AGENCY = new SearchEntry(11, PublicPart.MAP, "aktor:3", EntryType.ACTOR, "Arbetsförmedlingen", "AF", "3-arbetsformedlingen",
            "Aktör", "", null, Map.of(Facet.ACTOR, List.of("3")));
    static final SearchEntry NAME = SearchEntry.name(12, PublicPart.MAP, Facet.ACTOR, "3", "Arbetsförmedlingen");
    static final SearchEntry FOREIGN = new SearchEntry(1, PublicPart.FOREIGN_CASE, "norr/1", EntryType.FOREIGN_CASE, "Introduktionsjobb som tar slut för tidigt",
            "Kommunen och Arbetsförmedlingen kan förlänga ett introduktionsjobb efter bedömning, om personen behöver mer tid.",
            "https://norr.example/avvikelser/x", "", "Samordningsförbundet Norr", Instant.parse("2025-01-01T00:00:00Z"), Map.of());
    static final List<SearchEntry> ALL = List.of(EXTENSION, WAITING, GAP, TRAINING, AGENCY, NAME, FOREIGN);

    private Entries() {
    }

    static SearchEntry aCase(long key, String number, String title, String text, String published, Map<Facet, List<String>> facets) {
        return new SearchEntry(key, PublicPart.CASE, number, EntryType.CASE, title, text, "arende-" + key, "Besvarad", "", Instant.parse(published), facets);
    }

    static SearchIndex index(List<SearchEntry> entries) throws IOException {
        SearchIndex index = new SearchIndex(new ByteBuffersDirectory());
        index.add(entries, 1);
        index.keep(new IndexState(1, LocalDate.of(2026, 11, 22)));
        return index;
    }

    static List<String> titles(Found found) {
        return new ArrayList<>(found.page().rows().stream().map(hit -> hit.title().text()).toList());
    }
}

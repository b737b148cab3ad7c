package se.lexheller.deviation;

import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.PlaceNames;
import java.util.List;
import java.util.Optional;

/** The part that something on the map plays in a deviation. */
public enum PlaceRole {
    /** The intervention that had to end. */
    INTERVENTION(KindQuestion.LIMIT_INTERVENTION, PlaceList.INTERVENTIONS),
    /** The programme that the person was in. */
    PROGRAMME(KindQuestion.LIMIT_PROGRAMME, PlaceList.PROGRAMMES),
    /** The intervention that somebody waited after. */
    FROM(KindQuestion.WAIT_FROM, PlaceList.INTERVENTIONS),
    /** The intervention that somebody waited for. */
    TO(KindQuestion.WAIT_TO, PlaceList.INTERVENTIONS),
    /** The step at which nobody was there. */
    STEP(KindQuestion.GAP_STEP, PlaceList.STEPS);

    private final KindQuestion question;
    private final PlaceList list;

    PlaceRole(KindQuestion question, PlaceList list) {
        this.question = question;
        this.list = list;
    }

    /** @return the filer's question that asks for it */
    public KindQuestion question() {
        return question;
    }

    public boolean isIntervention() {
        return list == PlaceList.INTERVENTIONS;
    }

    public boolean isProgramme() {
        return list == PlaceList.PROGRAMMES;
    }

    /** @return what it can be */
    public List<MapName> choices(PlaceNames names) {
        return list.of(names);
    }

    /** @param typed an answer to the question; @return what it names on the map, if anything */
    Optional<MapName> named(PlaceNames names, String typed) {
        return list.named(names, typed);
    }
}

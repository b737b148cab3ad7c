package se.lexheller.deviation;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cases for tests, each in the state that its name says, brought there by the steps of the life cycle. */
final class Cases {

    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    static final By COORDINATOR = new By(9L, false);
    static final By FILER = By.filer(null);
    static final CaseText TEXT = new CaseText("Väntetid efter försteg", "Personen väntar i sju veckor.",
            "Ingen försörjning.", "Kommunen får betala.", "Planera nästa steg tidigare.");

    private static long lastId = 100;

    private Cases() {
    }

    static Deviation filed() {
        Filing filing = new Filing(TEXT, DeviationKind.WAITING_TIME, Set.of(2L, 3L), "", Set.of(1L), Map.of(), Map.of(), null);
        Deviation deviation = new Deviation("LH-2026-" + lastId, filing, NOW);
        giveId(deviation, lastId++);
        deviation.filed(FILER, NOW);
        return deviation;
    }

    static Deviation in(DeviationState state) {
        Deviation d = filed();
        switch (state) {
            case DRAFT -> throw new IllegalArgumentException("A draft is no case");
            case SUBMITTED -> { }
            case WITHDRAWN -> d.withdraw(null, FILER, NOW);
            default -> received(d, state);
        }
        return d;
    }

    private static void received(Deviation d, DeviationState state) {
        d.startTriage(COORDINATOR, NOW);
        switch (state) {
            case TRIAGE -> { }
            case NEEDS_SUPPLEMENT -> d.askForSupplement("Söktes förlängning?", COORDINATOR, NOW);
            case REJECTED -> d.reject("Fel väg", COORDINATOR, NOW);
            case DUPLICATE -> d.markDuplicateOf(filed(), COORDINATOR, NOW);
            default -> assigned(d, state);
        }
    }

    private static void assigned(Deviation d, DeviationState state) {
        d.assign(COORDINATOR, NOW);
        if (state == DeviationState.ASSIGNED) {
            return;
        }
        d.startJointReview(COORDINATOR, NOW);
        if (state == DeviationState.JOINT_REVIEW) {
            return;
        }
        d.answered(null, COORDINATOR, NOW);
        if (state != DeviationState.ANSWERED) {
            d.startFollowUp(By.system(), NOW);
        }
        if (state == DeviationState.CLOSED) {
            d.close("Löst", COORDINATOR, NOW);
        }
    }

    @SuppressWarnings("unchecked")
    static List<CaseEvent> events(Deviation deviation) {
        return (List<CaseEvent>) read(deviation, "events");
    }

    static Object read(Object entity, String field) {
        try {
            Field found = entity.getClass().getDeclaredField(field);
            found.setAccessible(true);
            return found.get(entity);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the database does. */
    private static void giveId(Deviation deviation, long id) {
        try {
            Field field = Deviation.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(deviation, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

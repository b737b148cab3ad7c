package se.lexheller.openmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.UUID;
import se.lexheller.coordinationmap.ParticipationRole;
import se.lexheller.coordinationmap.Precedence;
import se.lexheller.coordinationmap.Statement.Found;

/** Tells rows of the map as sentences and values; each row begins with the intervention and the entry's UUID. */
@ApplicationScoped
class FactSentences {

    private static final int FIRST = 2;

    @Inject
    private OpenTexts texts;

    OpenFact part(Found r, Reference names) {
        ParticipationRole role = ParticipationRole.valueOf(r.text(FIRST));
        OpenOrganisation who = names.organisation(r.number(FIRST + 1));
        String where = r.text(FIRST + 2) == null ? "" : names.places().get(r.text(FIRST + 2)).name();
        String whom = names.termName(OpenTaxonomy.TARGET_GROUPS, r.numberOrNull(FIRST + 3));
        String label = texts.get("fact.part." + role.name(), who.name());
        label = where.isEmpty() ? label : texts.get("fact.in-place", label, where);
        label = whom == null ? label : texts.get("fact.for-group", label, whom);
        return fact(r, FactKind.of(role), who.uuid(), who.uuid().toString(), texts.and(label + ".", stop(r.text(FIRST + 4))));
    }

    OpenFact limit(Found r, Reference names) {
        String programme = names.termName(OpenTaxonomy.PROGRAMMES, r.numberOrNull(FIRST));
        String label = texts.get("fact.limit", r.number(FIRST + 2));
        label = programme == null ? label : texts.get("fact.in-programme", label, programme);
        label = r.number(FIRST + 1) == 0 ? label : texts.get("fact.after-days", label, r.number(FIRST + 1));
        label = texts.and(label + ".", r.flag(FIRST + 3) ? texts.get("fact.repeatable") : "");
        label = texts.and(label, stop(r.text(FIRST + 4)));
        label = texts.and(label, r.text(FIRST + 6) == null ? "" : texts.get("fact.deciders", r.text(FIRST + 6)));
        label = texts.and(label, r.flag(FIRST + 5) ? texts.get("fact.claim") : "");
        return fact(r, FactKind.DURATION_LIMIT, null, "P" + r.number(FIRST + 2) + "M", label);
    }

    OpenFact compensation(Found r, Reference names) {
        Long kronor = r.numberOrNull(FIRST + 2);
        String label = kronor == null ? r.text(FIRST) : texts.get(r.flag(FIRST + 3) ? "fact.at-most" : "fact.amount", r.text(FIRST), kronor);
        label = texts.and(label + ".", stop(r.text(FIRST + 1)));
        String decides = names.organisationName(r.numberOrNull(FIRST + 4));
        String pays = names.organisationName(r.numberOrNull(FIRST + 5));
        label = texts.and(label, decides == null ? "" : texts.get("fact.decided-by", decides));
        label = texts.and(label, pays == null ? "" : texts.get("fact.paid-by", pays));
        return fact(r, FactKind.COMPENSATION, null, kronor == null ? null : kronor + " SEK", label);
    }

    OpenFact handover(Found r) {
        Long days = r.numberOrNull(FIRST + 3);
        String label = texts.and(texts.get("fact.handover", r.text(FIRST + 4)), stop(r.text(FIRST + 1)));
        label = texts.and(label, r.text(FIRST + 2).isBlank() ? "" : texts.get("fact.document", r.text(FIRST + 2)));
        label = texts.and(label, days == null ? "" : texts.get("fact.wait", days));
        return fact(r, FactKind.HANDOVER, UUID.fromString(r.text(FIRST)), days == null ? null : "P" + days + "D", label);
    }

    OpenFact alternative(Found r) {
        Precedence first = Precedence.valueOf(r.text(FIRST + 1));
        String label = texts.and(texts.get("fact.alternative." + first.name(), r.text(FIRST + 3)), stop(r.text(FIRST + 2)));
        return fact(r, FactKind.ALTERNATIVE, UUID.fromString(r.text(FIRST)), r.text(FIRST), label);
    }

    OpenFact requirement(Found r) {
        UUID required = r.text(FIRST) == null ? null : UUID.fromString(r.text(FIRST));
        return fact(r, FactKind.REQUIREMENT, required, r.text(FIRST), stop(r.text(FIRST + 1)));
    }

    OpenFact duty(Found r, Reference names) {
        OpenOrganisation who = names.organisation(r.number(FIRST + 2));
        String does = texts.get("fact.part." + r.text(FIRST + 3), who.name());
        return fact(r, FactKind.RESPONSIBILITY_RULE, who.uuid(), who.uuid().toString(),
                texts.and(texts.get("fact.duty", r.text(FIRST), does), stop(r.text(FIRST + 1))));
    }

    OpenFact figure(Found r) {
        String low = plain(r.text(FIRST + 1));
        String high = plain(r.text(FIRST + 2));
        String range = low.equals(high) ? low : low + "–" + high;
        String label = texts.get(r.flag(FIRST + 4) ? "fact.about" : "fact.figure", r.text(FIRST), range, r.text(FIRST + 3), r.text(FIRST + 5),
                r.text(FIRST + 6));
        String value = (low.equals(high) ? low : low + "/" + high).replace(',', '.') + " " + r.text(FIRST + 3);
        return fact(r, FactKind.INDICATOR, null, value, texts.and(label, stop(r.text(FIRST + 7))));
    }

    OpenFact paper(Found r) {
        return fact(r, FactKind.GOVERNING_DOCUMENT, null, Intervals.of(r.validity(FIRST + 2)), texts.and(stop(r.text(FIRST)), stop(r.text(FIRST + 1))));
    }

    private static OpenFact fact(Found r, FactKind kind, UUID about, String value, String label) {
        return new OpenFact(UUID.fromString(r.text(1)), kind, about, value, label);
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** @return with a full stop, where it says anything and has none */
    private static String stop(String text) {
        return text == null || text.isBlank() || text.matches("(?s).*[.!?]\\s*") ? text : text + ".";
    }
}

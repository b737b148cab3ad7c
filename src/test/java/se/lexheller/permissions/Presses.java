package se.lexheller.permissions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lexheller.permissions.PageTable.Button;
import se.lexheller.permissions.PageTable.PageRow;
import se.lexheller.permissions.ViewButtons.Sent;
import se.lexheller.security.User;

/** What somebody sends who presses buttons that the page doesn't offer, with every field filled in as well as can be. */
final class Presses {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("question", "Vad hände sedan?"), Map.entry("rejectReason", "Inte vår fråga."), Map.entry("rejectChannel", "Vänd er till er chef."),
            Map.entry("duplicateOf", Stage.SUBMITTED.number()), Map.entry("relatedTo", Stage.SUBMITTED.number()), Map.entry("message", "Ett meddelande."),
            Map.entry("note", "En anteckning."), Map.entry("due", "2031-02-03"), Map.entry("newDue", "2031-02-03"), Map.entry("members", "2"),
            Map.entry("jointText", "Ett nytt gemensamt svar."), Map.entry("readNo", "1"), Map.entry("motive", "Det brådskar."),
            Map.entry("sendBackReason", "Skriv om."), Map.entry("publishDate", "2031-02-03"), Map.entry("publishTime", "10:00"),
            Map.entry("correctionNote", "Rättad."), Map.entry("withdrawalReason", "Tas bort."), Map.entry("seenVersion", "0"),
            Map.entry("summary", "Allt är gjort."), Map.entry("reservation", "Vi håller inte med."), Map.entry("reply", "Ett svar."),
            Map.entry("withdrawal", "Löst."), Map.entry("answer", "Vårt svar."), Map.entry("noActionMotive", "Det går redan."),
            Map.entry("declineReason", "Inte vi."), Map.entry("responsible", "Regionen"), Map.entry("handler", "6"), Map.entry("unit", ""),
            Map.entry("reason", "Därför."), Map.entry("kind", "OTHER"), Map.entry("actors", "2"), Map.entry("name", "Nytt namn"),
            Map.entry("email", "ny@linkoping.example"), Map.entry("roles", "ADMINISTRATOR"), Map.entry("organisation", "6"),
            Map.entry("keeper", "2"), Map.entry("lastDay", "2031-02-03"), Map.entry("why", "Prov"), Map.entry("title", "Ny rubrik"),
            Map.entry("challenge", "Nya ord"), Map.entry("consequenceForIndividual", "Nya ord"), Map.entry("consequenceForActors", "Nya ord"),
            Map.entry("version", "0"), Map.entry("entry", "2-1"), Map.entry("months", "12"));
    /** What a button in a row says it is for. */
    private static final Map<String, String> ROWS = Map.of("unrelate", Stage.TRIAGE.number(), "verify", "2-1", "undo", "1", "igen", "1",
            "mask", "title 0", "acknowledge", "title 0", "demo", "13");

    private Presses() {
    }

    /** @return what to send: all plain buttons at once, since a page that doesn't offer them hears none, and each button of a row by itself */
    static List<Map<String, String>> denied(PageRow row, Subject subject, User user) {
        List<Map<String, String>> presses = new ArrayList<>();
        Map<String, String> together = new HashMap<>();
        for (Sent sent : ViewButtons.of(row.route().view()).values()) {
            Button button = row.buttons().get(sent.name());
            if (button.right() != null && isDenied(button, subject, user)) {
                if (sent.row()) {
                    presses.add(press(sent));
                } else {
                    together.putAll(press(sent));
                }
            }
        }
        if (!together.isEmpty()) {
            presses.add(together);
        }
        return presses;
    }

    /** For a page that isn't opened at all. */
    static Map<String, String> together(List<Map<String, String>> presses) {
        Map<String, String> all = new HashMap<>();
        presses.forEach(all::putAll);
        return all;
    }

    static Map<String, String> press(Sent sent) {
        Map<String, String> fields = new HashMap<>(FIELDS);
        fields.put(sent.form(), sent.form());
        fields.put(sent.name(), ROWS.getOrDefault(sent.name(), "1"));
        return fields;
    }

    static boolean isDenied(Button button, Subject subject, User user) {
        boolean mayNot = !subject.allows(user, button.right());
        boolean notNow = button.offered() != null && subject.stage() != null && !button.offered().contains(subject.stage());
        return !subject.exists() || mayNot || notNow;
    }
}

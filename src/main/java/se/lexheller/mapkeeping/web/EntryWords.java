package se.lexheller.mapkeeping.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.mapkeeping.EntryField;
import se.lexheller.mapkeeping.FieldForm;
import se.lexheller.mapkeeping.KeepingRow;
import se.lexheller.mapkeeping.MapField;
import se.lexheller.platform.web.Language;
import se.lexheller.platform.web.Texts;

/** The words by which entries of the map and their fields are told: a kind's own come before those for all kinds. */
@Named
@RequestScoped
public class EntryWords {

    private static final int SHOWN = 90;
    @Inject
    private Texts texts;
    private final ResourceBundle own = ResourceBundle.getBundle("se.lexheller.mapkeeping.texts", Language.current().bundles());

    /** @return what tells the entry from others about the same intervention */
    public String name(KeepingRow row) {
        String name = row.name() == null ? "" : row.name();
        return switch (row.kind()) {
            case PARTICIPATION -> name + " " + texts.get("does." + row.more()) + inBrackets(row.detail());
            case COMPENSATION -> name + inBrackets(row.detail());
            case DURATION_LIMIT -> texts.get("entry.DURATION_LIMIT", row.more(), name.isEmpty() ? texts.get("limits.any-programme") : name)
                    + (row.detail() == null ? "" : texts.get("limits.after-days", row.detail()));
            case HANDOVER, ALTERNATIVE -> texts.get("entry." + row.kind(), row.more() == null ? "" : row.more());
            case RESPONSIBILITY_RULE -> name + ": " + row.more() + inBrackets(row.detail());
            case CONTACT -> name + ": " + row.more();
            default -> name.length() > SHOWN ? name.substring(0, name.lastIndexOf(' ', SHOWN) < 1 ? SHOWN : name.lastIndexOf(' ', SHOWN)) + " …" : name;
        };
    }

    private static String inBrackets(String detail) {
        return detail == null || detail.isEmpty() ? "" : " (" + detail + ")";
    }

    public String label(MapEntryKind kind, MapField field) {
        return own.getString(key(kind, "field.", field));
    }

    /** @return empty where there is none */
    public String hint(MapEntryKind kind, MapField field) {
        String key = key(kind, "hint.", field);
        return own.containsKey(key) ? own.getString(key) : "";
    }

    /** @return what stands in the field, in words for the reader */
    public List<String> shown(EntryField field) {
        return field.shown().stream().map(value -> word(field.field(), value)).toList();
    }

    String word(MapField field, String value) {
        if (field.form() == FieldForm.YES_NO) {
            return own.getString("word." + value);
        }
        return field.choice() != null && field.choice().isFixed() ? own.getString("choice." + field.choice() + "." + value) : value;
    }

    private String key(MapEntryKind kind, String what, MapField field) {
        return Stream.of(what + kind + "." + field.key(), what + field.key()).filter(own::containsKey).findFirst().orElse(what + field.key());
    }
}

package se.lexheller.mapkeeping.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.mapkeeping.EntryField;
import se.lexheller.mapkeeping.EntryForm;
import se.lexheller.mapkeeping.EntryVersionRow;
import se.lexheller.mapkeeping.FieldForm;
import se.lexheller.mapkeeping.KeepingReadService;
import se.lexheller.mapkeeping.MapChoice;
import se.lexheller.mapkeeping.MapField;
import se.lexheller.mapkeeping.MapFields;
import se.lexheller.mapkeeping.MapKeepingService;
import se.lexheller.mapkeeping.TypedChange;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.ReadVersion;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/** The one form for entries of every kind: a new one, or a change of one that is there. */
@Named
@RequestScoped
public class EntryFormPage {

    /** A choice as the tag files want it. */
    public record Choice(String value, String label, String hint) {
    }

    private static final Set<String> BY_BOX = Set.of(MapFields.VERIFIED_ON, MapFields.VERIFIED_BY);

    @Inject
    private KeepingReadService keeping;
    @Inject
    private MapKeepingService service;
    @Inject
    private EntryWords words;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "uuid")
    private String uuid;
    @Inject
    @Param(name = "kind")
    private String kind;
    @Inject
    @Param(name = "insats")
    private String intervention;
    private EntryForm form;
    private final Map<String, List<String>> typed = new LinkedHashMap<>();
    private Integer readNumber;
    private String note;
    private boolean verified;
    private EntryVersionRow theirs;

    @PostConstruct
    void load() {
        form = uuid == null ? keeping.formOfNew(me.get(), KindAddress.kind(kind), intervention) : keeping.formOf(me.get(), EntryPage.uuid(uuid));
        typed.putAll(form.values());
        if (FacesContext.getCurrentInstance().isPostback()) {
            Map<String, String[]> sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
            typed.replaceAll((field, stored) -> Stream.of(sent.getOrDefault(field, new String[0])).filter(v -> !v.isEmpty()).toList());
        }
    }

    /** Named by the view, so that it is denied before anything is shown. */
    public void show() {
        // load() has asked who it is for
    }

    /** Both are shown where somebody else has made a version meanwhile; a second, conscious save then goes through. */
    public void save() {
        TypedChange change = new TypedChange(new HashMap<>(typed), note, verified);
        try {
            UUID[] saved = new UUID[1];
            if (errors.attempt(() -> saved[0] = named(change))) {
                Redirect.withNotice(uuid == null ? "entry-added" : "entry-changed", Route.KEEPING_ENTRY, saved[0]);
            }
        } catch (EditConflict conflict) {
            theirs = keeping.get(me.get(), EntryPage.uuid(uuid)).versions().get(0);
            readNumber = (int) conflict.theirVersion();
        }
    }

    /** In a summary of errors each names its field. */
    private UUID named(TypedChange change) {
        try {
            if (uuid == null) {
                return service.add(me.get(), form.kind(), change);
            }
            service.change(me.get(), EntryPage.uuid(uuid), (int) ReadVersion.required(readNumber), change);
            return EntryPage.uuid(uuid);
        } catch (InvalidInput e) {
            throw new InvalidInput(e.errors().stream().map(this::named).toList());
        }
    }

    private FieldError named(FieldError error) {
        if (!"error.required".equals(error.key())) {
            return error;
        }
        return MapFields.of(form.kind()).stream().filter(f -> f.key().equals(error.field())).findFirst()
                .map(f -> FieldError.of(error.field(), "error.map.needed", words.label(form.kind(), f))).orElse(error);
    }

    public EntryForm getForm() {
        return form;
    }

    public boolean isNew() {
        return uuid == null;
    }

    public MapEntryKind getKind() {
        return form.kind();
    }

    /** @return the fields of the entry's kind alone */
    public List<MapField> getOwnFields() {
        List<MapField> common = MapFields.ofAll();
        return MapFields.of(form.kind()).stream().filter(field -> !common.contains(field)).toList();
    }

    /** @return the fields that all kinds have, but for the verification: that is a box to tick */
    public List<MapField> getCommonFields() {
        return MapFields.ofAll().stream().filter(field -> !BY_BOX.contains(field.key())).toList();
    }

    public List<String> values(MapField field) {
        return typed.get(field.key());
    }

    public String value(MapField field) {
        return values(field).isEmpty() ? "" : values(field).get(0);
    }

    public List<Choice> choices(MapField field) {
        MapChoice choice = field.choice();
        if (choice.isFixed()) {
            return choice.fixed().stream().map(key -> new Choice(key, words.word(field, key), "")).toList();
        }
        return form.choices().get(field.key()).stream().map(key -> new Choice(key.key(), key.name(), "")).toList();
    }

    /** @return what somebody else has saved in the field meanwhile; null where nobody has, or it is what is typed here too */
    public List<String> theirs(MapField field) {
        EntryField other = theirs == null ? null : theirs.fields().stream().filter(f -> f.field().equals(field)).findFirst().orElse(null);
        return other == null || words.shown(other).equals(mine(field)) ? null : words.shown(other);
    }

    private List<String> mine(MapField field) {
        if (field.form() == FieldForm.YES_NO) {
            return List.of(words.word(field, values(field).isEmpty() ? "no" : "yes"));
        }
        return values(field).stream().map(value -> field.choice() == null ? value
                : choices(field).stream().filter(c -> c.value().equals(value)).map(Choice::label).findFirst().orElse(value)).toList();
    }

    public EntryVersionRow getTheirVersion() {
        return theirs;
    }

    /** @return what the form has told; where it hasn't been sent, what is there now */
    public Integer getReadNumber() {
        return readNumber == null ? Integer.valueOf(form.newest()) : readNumber;
    }

    public void setReadNumber(Integer readNumber) {
        this.readNumber = readNumber;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isVerified() {
        return verified;
    }

    public void setVerified(boolean verified) {
        this.verified = verified;
    }
}

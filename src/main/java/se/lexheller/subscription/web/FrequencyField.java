package se.lexheller.subscription.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import se.lexheller.platform.web.Texts;
import se.lexheller.subscription.Frequency;

/** Hur ofta: the field {@code ofta} of the forms by which somebody subscribes. */
@Named
@RequestScoped
public class FrequencyField {

    /** A frequency to choose. */
    public record Option(String value, String label, String hint) {
    }

    @Inject
    private Texts texts;
    @Inject
    @Param(name = "ofta")
    private String typed;

    public List<Option> getOptions() {
        return Arrays.stream(Frequency.values())
                .map(f -> new Option(f.name(), texts.get("frequency." + f), texts.get("frequency.hint." + f))).toList();
    }

    /** @return what is chosen; to begin with what doesn't fill anybody's mailbox, and yet isn't forgotten */
    public Frequency chosen(Frequency usual) {
        return of(typed, usual);
    }

    static Frequency of(String typed, Frequency otherwise) {
        return Arrays.stream(Frequency.values()).filter(f -> f.name().equals(typed)).findFirst().orElse(otherwise);
    }
}

package se.lexheller.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import se.lexheller.shared.FieldError;

/** The product's words, for what Java code has to say; views read the bundles by themselves. */
@RequestScoped
public class Texts {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final String COMMON = "se.lexheller.platform.texts";

    public String common(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(COMMON, locale());
        return format(bundle.getString(key), arguments);
    }

    /** A field's own words come first ({@code error.required.challenge}), then those for all fields ({@code error.required}). */
    public String error(FieldError error) {
        ResourceBundle bundle = ResourceBundle.getBundle(COMMON, locale());
        String own = error.key() + "." + error.field();
        String pattern = bundle.getString(bundle.containsKey(own) ? own : error.key());
        return format(pattern, error.arguments().toArray());
    }

    private static String format(String pattern, Object... arguments) {
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, SWEDISH).format(arguments);
    }

    private static Locale locale() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context == null || context.getViewRoot() == null ? SWEDISH : context.getViewRoot().getLocale();
    }
}

package se.lexheller.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.MissingResourceException;

/** "Det är gjort": what the page before has done, named in the address by a key, since there is no session to keep it in. */
@Named("notice")
@RequestScoped
public class Notice {

    @Inject
    @ManagedProperty("#{param.besked}")
    private String key;
    @Inject
    private Texts texts;

    /** @return null where there is nothing to tell, or the key is nobody's */
    public String getText() {
        if (key == null || !key.matches("[a-z-]{1,40}")) {
            return null;
        }
        try {
            return texts.get("notice." + key);
        } catch (MissingResourceException e) {
            return null;
        }
    }
}

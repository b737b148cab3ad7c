package se.lexheller.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/** What stands in the error summary of the page that is answered, and beside each field. */
@Named("errors")
@RequestScoped
public class FormErrors {

    /** An error with its words; field is empty where it concerns the whole page. */
    public record Item(String field, String message) {
    }

    @Inject
    private Texts texts;
    private final List<Item> items = new ArrayList<>();

    /**
     * Does what the user asked; where a rule or a field says no, it is kept for the page, which is then shown again with all
     * that was typed.
     *
     * @return whether it was done
     */
    public boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (RuntimeException e) {
            if (!keep(e)) {
                throw e;
            }
            FacesContext.getCurrentInstance().validationFailed();
            return false;
        }
    }

    public void add(FieldError error) {
        items.add(new Item(error.field(), texts.error(error)));
    }

    public boolean isAny() {
        return !getItems().isEmpty();
    }

    public List<Item> getItems() {
        List<Item> all = new ArrayList<>(items);
        FacesContext.getCurrentInstance().getClientIdsWithMessages().forEachRemaining(id -> unread(id).ifPresent(all::add));
        return all;
    }

    /** @return the field's message, null where there is none */
    public String of(String field) {
        return getItems().stream().filter(i -> i.field().equals(field)).map(Item::message).findFirst().orElse(null);
    }

    /** What Faces itself refuses before any bean is asked, such as an option that has left the list since the page was opened. */
    private Optional<Item> unread(String id) {
        AtomicReference<UIComponent> found = new AtomicReference<>();
        FacesContext faces = FacesContext.getCurrentInstance();
        if (id != null) {
            faces.getViewRoot().invokeOnComponent(faces, id, (context, component) -> found.set(component));
        }
        if (found.get() instanceof UISelectOne || found.get() instanceof UISelectMany) {
            return Optional.of(new Item(id, texts.error(FieldError.of(id, "error.option"))));
        }
        return found.get() instanceof HtmlInputHidden ? Optional.of(new Item("", texts.get("rule.version-missing"))) : Optional.empty();
    }

    private boolean keep(Throwable thrown) {
        for (Throwable e = thrown; e != null; e = e.getCause()) {
            if (e instanceof InvalidInput invalid) {
                invalid.errors().forEach(this::add);
                return true;
            }
            if (e instanceof BusinessRuleViolation violation) {
                items.add(new Item("", texts.get(violation.key(), violation.arguments().toArray())));
                return true;
            }
            if (e instanceof OptimisticLockException) {
                items.add(new Item("", texts.get("rule.changed-meanwhile")));
                return true;
            }
        }
        return false;
    }
}

package se.lexheller.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import se.lexheller.platform.web.Here;

/** What somebody sent after the sign-in had ended: nothing of it is lost, and it can be sent again. */
@Named
@RequestScoped
public class SignedOutPage {

    private static final int LONGER_THAN_A_CODE = 30;

    /**
     * One value of the form that was sent.
     *
     * @param text whether somebody is likely to have written it, so that it is shown
     */
    public record Kept(String name, String value, boolean text) {
    }

    @Inject
    private Here here;
    @Inject
    private HttpServletRequest request;
    private final List<Kept> values = new ArrayList<>();

    @PostConstruct
    void load() {
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().forEach((name, sent) -> {
            for (String value : sent) {
                boolean text = value.length() > LONGER_THAN_A_CODE || value.indexOf('\n') >= 0;
                values.add(new Kept(name, value, text && !name.startsWith("jakarta.faces.")));
            }
        });
    }

    public List<Kept> getTexts() {
        return values.stream().filter(Kept::text).toList();
    }

    public List<Kept> getOthers() {
        return values.stream().filter(value -> !value.text()).toList();
    }

    /** @return where it was sent to, with its query */
    public String getAddress() {
        Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return query == null ? here.getPath() : here.getPath() + "?" + query;
    }
}

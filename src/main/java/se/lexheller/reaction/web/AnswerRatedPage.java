package se.lexheller.reaction.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.omnifaces.cdi.Param;
import se.lexheller.platform.web.ClientAddress;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.publication.PublicCase;
import se.lexheller.reaction.VoteService;
import se.lexheller.reaction.Voter;

/** Hjälpte svaret? The two buttons stand on the page of the case; here is the thanks, with what can be done next. */
@Named
@RequestScoped
public class AnswerRatedPage {

    private static final String YES = "ja";
    private static final String NO = "nej";

    @Inject
    private VoteService votes;
    @Inject
    private HttpServletRequest request;
    @Inject
    @Param(name = "slug")
    private String slug;
    @Inject
    @Param(name = "hjalpte")
    private String said;
    @Inject
    @Param(name = "svar")
    private String told;
    private PublicCase about;

    public void rate() {
        if (YES.equals(said) || NO.equals(said)) {
            votes.rate(slug, YES.equals(said), new Voter(ClientAddress.of(request), Objects.requireNonNullElse(request.getHeader("User-Agent"), "")));
            Redirect.to(Route.ANSWER_RATED.path(slug) + "?svar=" + said);
        }
    }

    /** Called before anything is rendered, so that 404 comes instead of half a page. */
    public void require() {
        about = votes.about(slug);
    }

    public PublicCase getAbout() {
        return about;
    }

    /** @return whether the answer didn't help */
    public boolean isNo() {
        return NO.equals(told);
    }
}

package se.lexheller.reaction.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.publication.PublicCase;
import se.lexheller.reaction.RecognitionService;
import se.lexheller.security.CurrentUser;

/** Vi känner igen det här, of a published case. */
@Named
@RequestScoped
public class RecognisePage {

    @Inject
    private RecognitionService recognitions;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "slug")
    private String slug;
    private PublicCase about;
    private boolean recognised;

    @PostConstruct
    void load() {
        about = recognitions.published(me.get(), slug);
        recognised = recognitions.isRecognised(me.get(), about.number());
    }

    /** Called before anything is rendered, so that 404 comes instead of half a page. */
    public void require() {
        // it was found, or the page refused, when this bean was made
    }

    public void recognise() {
        if (errors.attempt(() -> recognitions.recognise(me.get(), slug))) {
            Redirect.withNotice("recognised", Route.RECOGNISE, slug);
        }
    }

    public void takeBack() {
        if (errors.attempt(() -> recognitions.takeBack(me.get(), slug))) {
            Redirect.withNotice("recognition-taken-back", Route.RECOGNISE, slug);
        }
    }

    public PublicCase getAbout() {
        return about;
    }

    public boolean isRecognised() {
        return recognised;
    }
}

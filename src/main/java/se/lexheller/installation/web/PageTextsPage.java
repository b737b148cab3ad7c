package se.lexheller.installation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.lexheller.installation.EditedText;
import se.lexheller.installation.PageTextService;
import se.lexheller.installation.PublicText;
import se.lexheller.security.CurrentUser;

/** Sidor om webbplatsen. */
@Named
@RequestScoped
public class PageTextsPage {

    @Inject
    private PageTextService service;
    @Inject
    private CurrentUser me;
    private List<EditedText> rows;

    public void show() {
        rows = Arrays.stream(PublicText.values()).map(page -> service.edit(me.get(), page)).toList();
    }

    public List<EditedText> getRows() {
        return rows;
    }
}

package se.lexheller.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads a page as the W3C's HTML checker does (nu.validator), and finds no error. */
public final class ValidHtml {

    /** The newest checker on Maven Central is from 2020: what the standard allows since then, each with the place where it says so. */
    private static final List<Pattern> OUTDATED = List.of(
            // HTML, 4.10.18.7 Autofill: "username" belongs to the control group Username, which holds type=email too.
            Pattern.compile(".*The autofill field name .username. is not allowed in this context.*"),
            // ARIA in HTML, 4: on svg any role; graphics and groups are told to those who don't see them by it.
            Pattern.compile("Bad value .group. for attribute .role. on element .svg.\\."));

    private static final Once<ValidHtml> ONCE = new Once<>(ValidHtml::new);

    private final SimpleDocumentValidator validator;
    private final List<String> errors = new ArrayList<>();

    private ValidHtml() {
        // Else Jetty's utilities, which the checker reads its language profiles with, tell of themselves on standard error.
        System.setProperty("org.eclipse.jetty.util.log.announce", "false");
        validator = new SimpleDocumentValidator(true, false, false);
        try {
            validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new SystemErrErrorHandler());
            validator.setUpValidatorAndParsers(new Errors(), false, false);
        } catch (Exception e) {
            throw new IllegalStateException("The rules of HTML that the checker brings could not be read", e);
        }
    }

    /** @param address for whoever reads the failure */
    public static void findsNothingIn(String address, String html) {
        assertThat(ONCE.get().errorsIn(html)).as("HTML of %s", address).isEmpty();
    }

    private synchronized List<String> errorsIn(String html) {
        errors.clear();
        try {
            validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(errors);
    }

    /** Warnings are about browsers of before, and about taste. */
    private final class Errors implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            // No error.
        }

        @Override
        public void error(SAXParseException e) {
            if (OUTDATED.stream().noneMatch(outdated -> outdated.matcher(e.getMessage()).matches())) {
                errors.add("line " + e.getLineNumber() + ": " + e.getMessage());
            }
        }

        @Override
        public void fatalError(SAXParseException e) {
            errors.add("line " + e.getLineNumber() + ": " + e.getMessage());
        }
    }
}

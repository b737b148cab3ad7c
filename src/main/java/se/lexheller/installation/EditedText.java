package se.lexheller.installation;

import java.util.List;

/**
 * A page about the site as the administrator edits it.
 *
 * @param number    of the version that counts; 0 where the product's own words do
 * @param statement null where there is none
 * @param versions  the latest first
 */
public record EditedText(PublicText page, int number, String text, Statement statement, List<VersionRow> versions) {
}

package se.lexheller.installation;

import java.time.Instant;
import java.util.List;

/**
 * A page about the site as readers meet it.
 *
 * @param statement null for every page but the accessibility statement, and where no assessment has been made
 * @param writtenAt null where nobody has written anything: then it has the words that the product brings
 */
public record PublicPage(PublicText page, List<TextBlock> blocks, Statement statement, Instant writtenAt) {
}

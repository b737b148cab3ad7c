package se.lexheller.installation;

import java.util.List;

/**
 * Settings as the administrator edits them.
 *
 * @param number   of the version that counts; 0 where nothing has been set
 * @param versions the latest first
 */
public record EditedSettings(int number, TypedSettings settings, boolean hasLogo, List<VersionRow> versions) {
}

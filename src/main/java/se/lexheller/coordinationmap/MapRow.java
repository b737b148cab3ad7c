package se.lexheller.coordinationmap;

import java.time.LocalDate;

/**
 * An intervention in a list.
 *
 * @param heading     what it stands under on the chosen way in; null on the way by intervention
 * @param performers  names, empty where nobody is known
 * @param toBeChecked nobody has confirmed it lately
 * @param lastDay     null where no end is known
 */
public record MapRow(MapName heading, String slug, String name, String what, String performers, boolean toBeChecked, LocalDate lastDay) {
}

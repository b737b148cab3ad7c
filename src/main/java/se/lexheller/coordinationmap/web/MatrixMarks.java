package se.lexheller.coordinationmap.web;

import se.lexheller.coordinationmap.MapName;

/** What somebody else has to say of a cell of the matrix. */
@FunctionalInterface
public interface MatrixMarks {

    /** @return null where there is nothing to say */
    JourneyMarks.Mark at(MapName group, MapName step);
}

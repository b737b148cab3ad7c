package se.lexheller.coordinationmap;

/** The four ways into the map. */
public enum MapWay {
    INTERVENTION, ACTOR, GROUP, STEP
}

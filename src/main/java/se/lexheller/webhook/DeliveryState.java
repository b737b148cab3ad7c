package se.lexheller.webhook;

/** How far a delivery has come. */
public enum DeliveryState {
    WAITING,
    SENT,
    /** Nobody tries any more until a person asks for it. */
    DEAD
}

package se.lexheller.security;

/** How somebody showed who they are. */
public enum SignInWay {
    /** By the password of the account. */
    PASSWORD,
    /** By the own organisation's identity provider. */
    OPENID_CONNECT,
    /** By one click, in demo mode alone. */
    DEMO
}

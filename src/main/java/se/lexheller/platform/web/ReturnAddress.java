package se.lexheller.platform.web;

import java.util.regex.Pattern;

/** Where somebody wanted to go before signing in. */
public final class ReturnAddress {

    private static final Pattern PATH = Pattern.compile("/(?!/)[\\w\\-./%?=&]{0,500}");

    private ReturnAddress() {
    }

    /** Only a path of this site: neither another host ("//x", "/\x") nor a scheme can hide in it. */
    public static boolean isWithinSite(String address) {
        return address != null && PATH.matcher(address).matches();
    }
}

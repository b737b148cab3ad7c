package se.lexheller.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of style sheets, script, fonts and pictures; each names its content, so that a browser may keep it for ever. */
@Named("assets")
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/assets/";
    private static final int DIGITS = 10;

    @Inject
    private ServletContext context;
    private final Map<String, String> urls = new ConcurrentHashMap<>();

    /** @param name below the folder of assets */
    public String url(String name) {
        return urls.computeIfAbsent(name, n -> path(n) + "?v=" + fingerprint(n));
    }

    /** For what a style sheet names without a version: the same address, so that the browser fetches it once. */
    public String path(String name) {
        return context.getContextPath() + FOLDER + name;
    }

    private String fingerprint(String name) {
        try (InputStream in = context.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no asset " + name);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

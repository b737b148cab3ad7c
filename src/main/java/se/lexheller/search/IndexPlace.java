package se.lexheller.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Where this node keeps its index: the folder that the settings name, else one of its own that goes when the server stops. What is
 * in it can always be thrown away.
 */
class IndexPlace {

    private static final Logger LOG = Logger.getLogger(IndexPlace.class.getName());

    private final Optional<Path> named;
    private Path own;

    IndexPlace(Optional<Path> named) {
        this.named = named;
    }

    /**
     * @return the index as it lies there; an empty one where there is none, or what is there can't be read
     * @throws IOException where there is no place for one
     */
    SearchIndex open() throws IOException {
        Path folder = folder();
        try {
            return new SearchIndex(directory(folder));
        } catch (LockObtainFailedException e) {
            LOG.log(Level.WARNING, e, () -> "another process keeps its index in " + folder + "; this one takes a folder of its own");
            return openOwn();
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, e, () -> "the index of search in " + folder + " can't be read and is made anew");
            return openAnew();
        }
    }

    /** Throws away what there is. */
    SearchIndex openAnew() throws IOException {
        clear(folder());
        return new SearchIndex(directory(folder()));
    }

    /** Called when the server stops. */
    void leave() throws IOException {
        if (own != null) {
            clear(own);
            Files.deleteIfExists(own);
            own = null;
        }
    }

    Directory directory(Path folder) throws IOException {
        return FSDirectory.open(folder);
    }

    private SearchIndex openOwn() throws IOException {
        own = Files.createTempDirectory("lexheller-search");
        return new SearchIndex(directory(own));
    }

    private Path folder() throws IOException {
        if (own != null) {
            return own;
        }
        if (named.isPresent()) {
            try {
                return Files.createDirectories(named.get());
            } catch (IOException e) {
                LOG.log(Level.WARNING, e, () -> "SEARCH_DIRECTORY " + named.get() + " can't be made; this node takes a folder of its own");
            }
        }
        own = Files.createTempDirectory("lexheller-search");
        return own;
    }

    /** Only files, and only in the folder itself: Lucene makes no others. */
    private static void clear(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}

package se.lexheller.installation;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/**
 * Draws a picture anew, so that only its points are kept: nothing that was hidden in the file, or that some program would run, comes
 * through. PNG alone: an SVG can hold script.
 */
final class Logo {

    static final int MOST_BYTES = 500_000;
    static final int MOST_POINTS = 2000;
    private static final int TALLEST = 160;
    private static final int WIDEST = 640;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Logo() {
    }

    /** @throws InvalidInput saying what is wrong with the file */
    static byte[] redrawn(byte[] sent) {
        if (sent.length > MOST_BYTES) {
            throw refused("error.logo-size");
        }
        if (sent.length < SIGNATURE.length || !Arrays.equals(Arrays.copyOf(sent, SIGNATURE.length), SIGNATURE)) {
            throw refused("error.logo-png");
        }
        try {
            return png(small(read(sent)));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw refused("error.logo-png");
        }
    }

    /** The size is asked before anything is unpacked: a small file can hold a very large picture. */
    private static BufferedImage read(byte[] sent) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) > MOST_POINTS || reader.getHeight(0) > MOST_POINTS) {
                throw refused("error.logo-points");
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage small(BufferedImage large) {
        double scale = Math.min(1, Math.min((double) WIDEST / large.getWidth(), (double) TALLEST / large.getHeight()));
        int width = Math.max(1, (int) Math.round(large.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(large.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(large, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static InvalidInput refused(String key) {
        return new InvalidInput(FieldError.of("logo", key, MOST_BYTES / 1000, MOST_POINTS));
    }
}

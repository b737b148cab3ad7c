package se.lexheller.coordinationmap.web;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** Makes a PNG of a picture, twice as fine as a screen shows it; coarser where it would be larger than is good for a server. */
@ApplicationScoped
class PictureRaster {

    private static final double FINE = 2;
    private static final double MOST_PIXELS = 12_000_000;
    private static final long LONGEST_WAIT_SECONDS = 10;

    /** One at a time: an image takes up to 36 MB while it is made. */
    private final Semaphore turn = new Semaphore(1);

    /**
     * @param svg whose words are shapes
     * @return empty where too many others wait for theirs
     */
    Optional<byte[]> png(String svg) {
        try {
            if (!turn.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(draw(svg));
        } finally {
            turn.release();
        }
    }

    private static byte[] draw(String svg) {
        SVGDocument document = Objects.requireNonNull(new SVGLoader().load(
                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.createDefault()));
        FloatSize size = document.size();
        double scale = Math.min(FINE, Math.sqrt(MOST_PIXELS / (size.width * size.height)));
        int width = (int) Math.ceil(size.width * scale);
        int height = (int) Math.ceil(size.height * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, width, height);
        drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render(null, drawing, new ViewBox(0, 0, width, height));
        drawing.dispose();
        return written(image);
    }

    private static byte[] written(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

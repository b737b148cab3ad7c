package se.lexheller.coordinationmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureRasterTest {

    private static final int INK = 0xFF1D2423;
    private final PictureRaster raster = new PictureRaster();

    @Test
    void a_picture_is_twice_as_fine_as_on_a_screen_and_its_words_are_there_without_fonts() throws IOException {
        BufferedImage image = image(200, 100, "Överlämning");
        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(image.getHeight()).isEqualTo(200);
        assertThat(inked(image, 0, 200)).as("dots of ink where the word stands").isGreaterThan(300);
        assertThat(inked(image, 260, 140)).as("where it doesn't").isZero();
    }

    @Test
    void a_dot_over_the_letter_is_part_of_it() throws IOException {
        assertThat(inked(image(200, 100, "Ö"), 0, 200)).isGreaterThan(inked(image(200, 100, "O"), 0, 200));
    }

    @Test
    void a_picture_that_would_be_huge_is_made_coarser() throws IOException {
        BufferedImage image = image(20_000, 2_000, "Stor");
        assertThat((long) image.getWidth() * image.getHeight()).isLessThan(12_100_000);
        assertThat((double) image.getWidth() / image.getHeight()).isBetween(9.9, 10.1);
    }

    @Test
    void a_letter_that_the_typeface_lacks_breaks_nothing() throws IOException {
        assertThat(image(200, 100, "😀漢").getWidth()).isEqualTo(400);
    }

    private BufferedImage image(int width, int height, String word) throws IOException {
        Svg svg = new OutlinedSvg();
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + width + " " + height, "width", width, "height", height);
        svg.lines(List.of(word), 10, 50, 19, "fill", "#1d2423", "font-weight", 700);
        return ImageIO.read(new ByteArrayInputStream(raster.png(svg.close("svg").toString()).orElseThrow()));
    }

    private static long inked(BufferedImage image, int from, int width) {
        long count = 0;
        for (int x = from; x < from + width; x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                count += image.getRGB(x, y) == INK ? 1 : 0;
            }
        }
        return count;
    }
}

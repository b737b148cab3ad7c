package se.lexheller.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import se.lexheller.shared.InvalidInput;

class LogoTest {

    @Test
    void a_picture_is_drawn_anew_small_and_without_what_came_with_it() throws IOException {
        byte[] sent = picture("png", 1600, 400);
        byte[] withMore = Arrays.copyOf(sent, sent.length + 30);
        System.arraycopy("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), 0, withMore, sent.length, 25);
        byte[] kept = Logo.redrawn(withMore);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("script");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth()).isEqualTo(640);
        assertThat(image.getHeight()).isEqualTo(160);
        assertThat(Logo.redrawn(picture("png", 1, 1))).isNotEmpty();
    }

    @Test
    void nothing_else_than_a_png_is_taken() throws IOException {
        refused(new byte[0], "error.logo-png");
        refused("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8), "error.logo-png");
        refused(picture("gif", 10, 10), "error.logo-png");
        refused(Arrays.copyOf(picture("png", 100, 100), 40), "error.logo-png");
        refused(new byte[Logo.MOST_BYTES + 1], "error.logo-size");
    }

    @Test
    void a_small_file_that_says_it_is_very_large_is_never_unpacked() throws IOException {
        byte[] sent = picture("png", 10, 10);
        ByteBuffer.wrap(sent).putInt(16, 50_000).putInt(20, 50_000);
        assertThatThrownBy(() -> Logo.redrawn(sent)).isInstanceOf(InvalidInput.class);
        refused(picture("png", 2001, 1), "error.logo-points");
    }

    private static void refused(byte[] sent, String key) {
        assertThatThrownBy(() -> Logo.redrawn(sent)).isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.errors().get(0).key()).isEqualTo(key));
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}

package se.lexheller.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int MARGIN = 4;

    @Test
    void a_camera_reads_the_text_in_the_picture() throws Exception {
        String text = "otpauth://totp/Lex%20Heller:%C3%A5sa@forbundet.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Lex%20Heller";
        String address = QrCode.picture(text);
        String svg = new String(Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)), StandardCharsets.UTF_8);
        assertThat(new Decoder().decode(dots(svg)).getText()).isEqualTo(text);
    }

    private static BitMatrix dots(String svg) {
        Matcher size = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(size.find()).isTrue();
        BitMatrix dots = new BitMatrix(Integer.parseInt(size.group(1)) - 2 * MARGIN);
        Pattern.compile("M(\\d+) (\\d+)h1v1").matcher(svg).results()
                .forEach(dot -> dots.set(Integer.parseInt(dot.group(1)) - MARGIN, Integer.parseInt(dot.group(2)) - MARGIN));
        return dots;
    }
}

package se.lexheller.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BounceReportTest {

    private static final String ID = "0f8fad5b-d9cb-469f-a165-70867728950e";

    @Test
    void a_report_names_the_mail_by_the_address_it_was_returned_to() throws IOException {
        String address = ReturnPath.of("studsar@lexheller.example", "<" + ID + "@lexheller.example>").orElseThrow();
        assertThat(address).isEqualTo("studsar+" + ID + "@lexheller.example");
        assertThat(report("To: " + address, "Action: failed\nStatus: 5.1.1")).contains(new BounceReport("<" + ID + "@", "5.1.1"));
        assertThat(report("To: postmaster@x.example\nDelivered-To: " + address, "Action: failed\nStatus: 5.7.1")).map(BounceReport::status).contains("5.7.1");
    }

    @Test
    void a_delay_somebody_elses_mail_or_an_ordinary_one_is_no_report() throws IOException {
        String to = "To: studsar+" + ID + "@lexheller.example";
        assertThat(report(to, "Action: delayed\nStatus: 4.4.1")).isEmpty();
        assertThat(report(to, "Action: delayed\nStatus: 5.1.1")).isEmpty();
        assertThat(report("To: studsar@lexheller.example", "Action: failed\nStatus: 5.1.1")).isEmpty();
        assertThat(of(to + "\nContent-Type: text/plain\n\nAction: failed\nStatus: 5.1.1\n")).isEmpty();
        assertThat(of("")).isEmpty();
        assertThat(of("Content-Type: multipart/report; boundary=\n\n\u0000")).isEmpty();
        assertThat(ReturnPath.of("studsar@lexheller.example", "<somebody-elses@x.example>")).isEmpty();
    }

    private static Optional<BounceReport> report(String to, String status) throws IOException {
        return of("From: MAILER-DAEMON@mx.example\n" + to + "\nSubject: Undelivered\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/report; report-type=delivery-status; boundary=\"x\"\n\n--x\nContent-Type: text/plain\n\nSorry.\n\n"
                + "--x\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; anna@linkoping.example\n"
                + status + "\n\n--x--\n");
    }

    private static Optional<BounceReport> of(String mail) throws IOException {
        return BounceReport.of(new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII)));
    }
}

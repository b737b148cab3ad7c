package se.lexheller.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lexheller.platform.MailSettings;

class PostTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void a_mail_that_the_server_takes_arrives_as_it_was_written() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            OutboxMail mail = mail("anna@linkoping.example");
            Post.Reply reply = post(server.getSmtp().getPort(), false).send(mail, NOW);

            assertThat(reply.outcome()).isEqualTo(Post.Outcome.TAKEN);
            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(server.getReceivedMessages()[0].getMessageID()).isEqualTo(mail.messageId());
            assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("Tack");
        } finally {
            server.stop();
        }
    }

    @Test
    void a_mail_that_goes_out_again_after_a_crash_is_recognised_as_the_same_and_comes_back_to_an_address_of_its_own() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            OutboxMail mail = mail("anna@linkoping.example");
            Post post = new Post(new MailSettings(Optional.of("127.0.0.1"), server.getSmtp().getPort(), Optional.empty(), Optional.empty(),
                    "Lex Heller <noreply@lexheller.example>", false, Optional.of("studsar@lexheller.example")));
            post.send(mail, NOW);
            post.send(mail, NOW.plusSeconds(60));

            assertThat(server.getReceivedMessages()).hasSize(2).allSatisfy(got -> {
                assertThat(got.getMessageID()).isEqualTo(mail.messageId());
                assertThat(got.getHeader("Return-Path")[0]).contains("studsar+" + mail.messageId().substring(1, 37) + "@lexheller.example");
                assertThat(got.getHeader("From")[0]).contains("noreply@lexheller.example");
            });
        } finally {
            server.stop();
        }
    }

    @Test
    void a_server_that_is_down_holds_up_all_mails() throws IOException {
        assertThat(post(freePort(), false).send(mail("anna@linkoping.example"), NOW).outcome()).isEqualTo(Post.Outcome.UNREACHABLE);
    }

    @Test
    void a_server_without_tls_is_not_spoken_to_where_tls_is_asked_for() throws IOException {
        try (ScriptedMailServer server = new ScriptedMailServer(Map.of())) {
            assertThat(post(server.port(), true).send(mail("anna@linkoping.example"), NOW).outcome())
                    .isEqualTo(Post.Outcome.UNREACHABLE);
        }
    }

    @Test
    void a_mailbox_that_is_busy_is_tried_later() throws IOException {
        assertThat(answered(Map.of("RCPT", "450 4.2.1 busy"))).isEqualTo(Post.Outcome.LATER);
        assertThat(answered(Map.of(".", "451 4.3.0 greylisted"))).isEqualTo(Post.Outcome.LATER);
    }

    @Test
    void a_mailbox_that_does_not_exist_is_not_tried_again() throws IOException {
        assertThat(answered(Map.of("RCPT", "550 5.1.1 unknown"))).isEqualTo(Post.Outcome.BOUNCED);
        assertThat(answered(Map.of("RCPT", "550 no such user here"))).isEqualTo(Post.Outcome.BOUNCED);
        assertThat(answered(Map.of("RCPT", "550 5.7.1 not from you"))).as("says nothing of the address").isEqualTo(Post.Outcome.REFUSED);
        assertThat(answered(Map.of(".", "554 5.7.1 spam"))).isEqualTo(Post.Outcome.REFUSED);
    }

    @Test
    void a_refused_sender_is_the_settings_fault_and_kills_no_mail() throws IOException {
        assertThat(answered(Map.of("MAIL", "550 5.7.1 not you"))).isEqualTo(Post.Outcome.UNREACHABLE);
        assertThat(answered(Map.of("", "554 closed"))).isEqualTo(Post.Outcome.UNREACHABLE);
    }

    @Test
    void an_address_that_is_none_is_refused_before_the_server_is_asked() throws IOException {
        assertThat(post(freePort(), false).send(mail("anna@x.se\r\nRCPT TO:<bo@x.se>"), NOW).outcome())
                .isEqualTo(Post.Outcome.REFUSED);
    }

    private static Post.Outcome answered(Map<String, String> replies) throws IOException {
        try (ScriptedMailServer server = new ScriptedMailServer(replies)) {
            return post(server.port(), false).send(mail("anna@linkoping.example"), NOW).outcome();
        }
    }

    private static Post post(int port, boolean tls) {
        return new Post(new MailSettings(Optional.of("127.0.0.1"), port, Optional.empty(), Optional.empty(),
                "Lex Heller <noreply@lexheller.example>", tls, Optional.empty()));
    }

    private static OutboxMail mail(String recipient) {
        return new OutboxMail(new Notice(NoticeKind.RECEIPT, "case-1", recipient, List.of()), new Letter("Tack", "Hej!"),
                "lexheller.example", NOW);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

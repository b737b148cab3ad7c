package se.lexheller.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;
import se.lexheller.testing.TestArchive;

/** The authenticator app and its recovery codes on a real database. */
@ExtendWith(ArquillianExtension.class)
class SecondFactorIT extends AccountFixture {

    @Inject
    private SecretRenewal renewal;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(SecondFactorIT.class, AccountFixture.class);
    }

    @Test
    void the_second_step_opens_a_new_sign_in_and_takes_no_code_twice() throws Exception {
        SecondFactorSet set = withSecondFactor("ny@konton.example", Role.AUDITOR);
        assertThat(signIns.identify(set.cookie()).isSignedIn()).isTrue();

        Secret half = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
        assertThat(signIns.identify(half).isSignedIn()).isFalse();
        assertThat(signIns.half(half)).contains(new HalfSignIn("ny@konton.example", false));
        assertThatThrownBy(() -> secondFactors.offer(half, null)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> secondFactors.remove(half, PASSWORD, code(1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> secondFactors.replaceRecoveryCodes(half, PASSWORD, code(1))).isInstanceOf(NotFound.class);

        assertThat(secondFactors.prove(half, code(0))).as("the code of the set-up").isEmpty();
        String code = code(1);
        Secret whole = secondFactors.prove(half, code).orElseThrow();
        assertThat(whole).isNotEqualTo(half);
        assertThat(signIns.identify(whole).isSignedIn()).isTrue();
        assertThat(signIns.half(half)).isEmpty();
        assertThat(signIns.identify(half).isSignedIn()).isFalse();

        Secret again = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
        assertThat(secondFactors.prove(again, code)).isEmpty();
    }

    @Test
    void a_recovery_code_works_once_and_a_new_set_ends_the_old_one() throws Exception {
        SecondFactorSet set = withSecondFactor("ny@konton.example", Role.AUDITOR);
        assertThat(set.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        String code = set.recoveryCodes().get(3);
        assertThat(texts("SELECT code_hash FROM recovery_code")).contains(RecoveryCode.hash(code)).doesNotContain(code);

        Secret whole = secondFactors.prove(signIns.signIn("ny@konton.example", PASSWORD).orElseThrow(), code).orElseThrow();
        Secret half = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
        assertThat(secondFactors.prove(half, code)).isEmpty();
        assertThat(mails()).contains("ACCOUNT_SECOND_FACTOR_SET", "ACCOUNT_RECOVERY_CODE_USED");

        List<String> fresh = secondFactors.replaceRecoveryCodes(whole, PASSWORD, code(1));
        assertThat(secondFactors.prove(half, set.recoveryCodes().get(4))).isEmpty();
        assertThat(secondFactors.prove(half, fresh.get(0))).isPresent();
    }

    @Test
    void wrong_codes_make_the_account_wait_and_a_right_password_between_them_changes_nothing() throws Exception {
        withSecondFactor("ny@konton.example", Role.AUDITOR);
        for (int i = 0; i < 6; i++) {
            Secret half = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
            assertThat(secondFactors.prove(half, "00000" + i)).isEmpty();
            execute("UPDATE account SET blocked_until = NULL");
        }
        Secret half = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
        assertThat(secondFactors.prove(half, "000007")).isEmpty();
        assertThat(texts("SELECT failed_attempts FROM account WHERE email = 'ny@konton.example'")).containsExactly("7");
        assertThat(secondFactors.prove(half, code(1))).as("has to wait").isEmpty();
        assertThat(signIns.signIn("ny@konton.example", PASSWORD)).as("has to wait").isEmpty();
        execute("UPDATE account SET blocked_until = NULL");
        assertThat(secondFactors.prove(half, code(1))).isPresent();
        assertThat(texts("SELECT failed_attempts FROM account WHERE email = 'ny@konton.example'")).containsExactly("0");
    }

    @Test
    void a_new_password_by_a_link_never_passes_by_the_second_factor() throws Exception {
        SecondFactorSet set = withSecondFactor("ny@konton.example", Role.AUDITOR);
        passwords.forgotten("ny@konton.example");
        passwords.choose(mailedLink(), "en ny mening som bara jag vet");
        assertThat(signIns.identify(set.cookie()).isSignedIn()).isFalse();
        Secret half = signIns.signIn("ny@konton.example", "en ny mening som bara jag vet").orElseThrow();
        assertThat(signIns.identify(half).isSignedIn()).isFalse();
        assertThat(signIns.half(half)).contains(new HalfSignIn("ny@konton.example", false));
        assertThat(mails()).contains("ACCOUNT_PASSWORD_CHANGED");
    }

    @Test
    void the_database_holds_neither_the_apps_secret_nor_anything_that_another_account_could_use() throws Exception {
        withSecondFactor("ny@konton.example", Role.AUDITOR);
        String sealed = texts("SELECT totp_secret FROM account WHERE email = 'ny@konton.example'").get(0);
        assertThat(sealed).startsWith("1.").doesNotContain(Totp.text(appSecret));
        SecondFactorSet other = withSecondFactor("grannen@konton.example", Role.AUDITOR);
        assertThat(signIns.identify(other.cookie()).isSignedIn()).isTrue();
        execute("UPDATE account SET totp_secret = ? WHERE email = 'grannen@konton.example'", sealed);
        Secret half = signIns.signIn("grannen@konton.example", PASSWORD).orElseThrow();
        assertThat(secondFactors.prove(half, code(1))).isEmpty();
    }

    @Test
    void a_new_key_takes_over_what_the_older_one_has_encrypted() throws Exception {
        withSecondFactor("ny@konton.example", Role.AUDITOR);
        String owner = "account " + texts("SELECT id FROM account WHERE email = 'ny@konton.example'").get(0);
        execute("UPDATE account SET totp_secret = ? WHERE email = 'ny@konton.example'", new SecretBox("den gamla nyckeln", List.of()).seal(appSecret, owner));

        renewal.renew(new SecretBox("den nya nyckeln", List.of("den gamla nyckeln")));

        String sealed = texts("SELECT totp_secret FROM account WHERE email = 'ny@konton.example'").get(0);
        assertThat(new SecretBox("den nya nyckeln", List.of()).open(sealed, owner)).hasValue(appSecret);
    }

    @Test
    void an_offer_of_another_account_or_of_nobody_is_not_taken() throws Exception {
        Secret one = half("ny@konton.example", Role.AUDITOR);
        Secret two = half("grannen@konton.example", Role.AUDITOR);
        SecondFactorOffer offer = secondFactors.offer(one, null);
        String code = Totp.code(secret(offer), Totp.step(clock.instant()));
        assertThatThrownBy(() -> secondFactors.confirm(two, offer.sealed(), null, code)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> secondFactors.confirm(one, "1.AAAA", null, code)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> secondFactors.confirm(one, null, null, code)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> secondFactors.confirm(one, offer.sealed(), null, "000000x")).isInstanceOf(InvalidInput.class);
        assertThat(secondFactors.offer(one, offer.sealed()).text()).as("the same picture after an error").isEqualTo(offer.text());
        assertThat(secondFactors.confirm(one, offer.sealed(), null, code).recoveryCodes()).hasSize(10);
    }

    @Test
    void removing_the_second_factor_takes_password_and_code() throws Exception {
        SecondFactorSet set = withSecondFactor("ny@konton.example", Role.AUDITOR);
        assertThatThrownBy(() -> secondFactors.remove(set.cookie(), "fel", code(1))).isInstanceOf(NotProven.class);
        assertThatThrownBy(() -> secondFactors.remove(set.cookie(), PASSWORD, "123")).isInstanceOf(NotProven.class);
        assertThat(texts("SELECT failed_attempts FROM account WHERE email = 'ny@konton.example'")).as("both count").containsExactly("2");
        secondFactors.remove(set.cookie(), PASSWORD, code(1));
        assertThat(signIns.identify(set.cookie()).isSignedIn()).as("an auditor has to have one").isFalse();
        assertThat(signIns.half(set.cookie())).contains(new HalfSignIn("ny@konton.example", true));
        assertThat(texts("SELECT id FROM recovery_code")).isEmpty();
    }

    @Test
    void a_filer_who_sets_one_up_shows_the_password_and_is_asked_from_then_on() throws Exception {
        Secret cookie = signedIn("ny@konton.example");
        SecondFactorOffer offer = secondFactors.offer(cookie, null);
        appSecret = secret(offer);
        assertThat(offer.password()).isTrue();
        assertThatThrownBy(() -> secondFactors.confirm(cookie, offer.sealed(), "fel", code(0))).isInstanceOf(NotProven.class);
        Secret whole = secondFactors.confirm(cookie, offer.sealed(), PASSWORD, code(0)).cookie();
        assertThat(signIns.identify(cookie).isSignedIn()).isFalse();
        assertThat(signIns.identify(whole).isSignedIn()).isTrue();
        Secret half = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
        assertThat(signIns.identify(half).isSignedIn()).isFalse();
    }

    @Test
    void an_administrator_resets_a_lost_second_factor_and_ends_sign_ins_and_the_owner_is_told() throws Exception {
        SecondFactorSet set = withSecondFactor("ny@konton.example", Role.AUDITOR);
        long id = id("ny@konton.example");
        accounts.resetSecondFactor(administrator, id);
        assertThat(signIns.identify(set.cookie()).isSignedIn()).isFalse();
        Secret half = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
        assertThat(signIns.half(half)).contains(new HalfSignIn("ny@konton.example", true));
        Secret whole = setUp(half, 0).cookie();
        accounts.endSignIns(administrator, id);
        assertThat(signIns.identify(whole).isSignedIn()).isFalse();
        assertThat(mails()).contains("ACCOUNT_SECOND_FACTOR_RESET", "ACCOUNT_SIGN_INS_ENDED");

        User auditor = new User(99L, "", "", 1L, Set.of(Role.AUDITOR));
        assertThatThrownBy(() -> accounts.resetSecondFactor(auditor, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accounts.endSignIns(auditor, id)).isInstanceOf(NotFound.class);
        User self = new User(id, "", "", null, Set.of(Role.ADMINISTRATOR));
        assertThatThrownBy(() -> accounts.resetSecondFactor(self, id)).isInstanceOf(BusinessRuleViolation.class);
    }

    private SecondFactorSet withSecondFactor(String email, Role role) throws SQLException {
        return setUp(half(email, role), 0);
    }
}

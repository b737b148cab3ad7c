package se.lexheller.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;
import se.lexheller.testing.TestArchive;

/** What whoever is signed in does with the own account, on a real database. */
@ExtendWith(ArquillianExtension.class)
class OwnAccountIT extends AccountFixture {

    @Inject
    private OwnAccountService ownAccounts;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(OwnAccountIT.class, AccountFixture.class);
    }

    @Test
    void the_own_sign_ins_are_listed_and_ended_and_nobody_elses() throws Exception {
        Secret here = signedIn("ny@konton.example");
        Secret there = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
        Secret others = signedIn("grannen@konton.example");
        User me = signIns.identify(here);
        signIns.seenFrom(there, "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0");
        OwnAccount own = ownAccounts.get(me, here);
        assertThat(own.signIns()).hasSize(2).extracting(SignInRow::current).containsExactlyInAnyOrder(true, false);
        SignInRow other = own.signIns().stream().filter(row -> !row.current()).findFirst().orElseThrow();
        assertThat(other.device()).isEqualTo(new Device("Firefox", "Linux"));

        long anothers = ownAccounts.get(signIns.identify(others), others).signIns().get(0).id();
        assertThatThrownBy(() -> ownAccounts.endSignIn(me, anothers, PASSWORD)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ownAccounts.get(User.anonymous(), here)).isInstanceOf(NotFound.class);
        assertThat(signIns.identify(others).isSignedIn()).isTrue();

        assertThatThrownBy(() -> ownAccounts.endSignIn(me, other.id(), "fel")).isInstanceOf(NotProven.class);
        assertThatThrownBy(() -> ownAccounts.endOthers(me, here, null)).isInstanceOf(NotProven.class);
        assertThat(signIns.identify(there).isSignedIn()).isTrue();
        ownAccounts.endSignIn(me, other.id(), PASSWORD);
        assertThat(signIns.identify(there).isSignedIn()).isFalse();
        Secret third = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
        ownAccounts.endOthers(me, here, PASSWORD);
        assertThat(signIns.identify(third).isSignedIn()).isFalse();
        assertThat(signIns.identify(here).isSignedIn()).isTrue();
    }

    @Test
    void the_own_password_is_changed_by_who_knows_it_and_the_other_sign_ins_end() throws Exception {
        Secret here = signedIn("ny@konton.example");
        Secret there = signIns.signIn("ny@konton.example", PASSWORD).orElseThrow();
        User me = signIns.identify(here);
        String chosen = "en annan mening som ingen har";
        assertThatThrownBy(() -> ownAccounts.changePassword(me, here, "fel", chosen)).isInstanceOf(NotProven.class);
        assertThat(texts("SELECT failed_attempts FROM account WHERE email = 'ny@konton.example'")).as("counts").containsExactly("1");
        assertThatThrownBy(() -> ownAccounts.changePassword(me, here, PASSWORD, "Sommar2026")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> ownAccounts.changePassword(me, here, PASSWORD, PASSWORD)).isInstanceOf(InvalidInput.class);
        ownAccounts.changePassword(me, here, PASSWORD, chosen);
        assertThat(signIns.identify(here).isSignedIn()).isTrue();
        assertThat(signIns.identify(there).isSignedIn()).isFalse();
        assertThat(signIns.signIn("ny@konton.example", PASSWORD)).isEmpty();
        assertThat(signIns.signIn("ny@konton.example", chosen)).isPresent();
        assertThat(mails()).contains("ACCOUNT_PASSWORD_CHANGED");
    }
}

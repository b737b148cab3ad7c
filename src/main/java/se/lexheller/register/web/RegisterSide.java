package se.lexheller.register.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lexheller.register.RegisterService;
import se.lexheller.security.CurrentUser;

/** The ways to the register, for those who may read it. */
@Named
@RequestScoped
public class RegisterSide {

    @Inject
    private RegisterService register;
    @Inject
    private CurrentUser me;

    public boolean isShown() {
        return register.mayRead(me.get());
    }
}

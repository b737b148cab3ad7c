package se.lexheller.platform.web;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The views' texts in the language of their page; by itself Faces would ask what language the server is set to. */
public class LanguageBundles extends ApplicationFactory {

    private Application application;

    public LanguageBundles(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public synchronized Application getApplication() {
        if (application == null) {
            application = new InLanguage(getWrapped().getApplication());
        }
        return application;
    }

    @Override
    public synchronized void setApplication(Application application) {
        this.application = null;
        getWrapped().setApplication(application);
    }

    private static final class InLanguage extends ApplicationWrapper {

        private final Map<Language, Map<String, ResourceBundle>> known =
                Map.of(Language.SWEDISH, new ConcurrentHashMap<>(), Language.ENGLISH, new ConcurrentHashMap<>());

        InLanguage(Application wrapped) {
            super(wrapped);
        }

        @Override
        public ResourceBundle getResourceBundle(FacesContext context, String variable) {
            Map<String, ResourceBundle> bundles = known.get(Language.current());
            ResourceBundle bundle = bundles.get(variable);
            return bundle == null ? find(context, variable, bundles) : bundle;
        }

        private ResourceBundle find(FacesContext context, String variable, Map<String, ResourceBundle> bundles) {
            ResourceBundle any = super.getResourceBundle(context, variable);
            if (any == null) {
                return null;
            }
            ResourceBundle bundle = ResourceBundle.getBundle(any.getBaseBundleName(), Language.current().bundles(), Thread.currentThread().getContextClassLoader());
            bundles.put(variable, bundle);
            return bundle;
        }
    }
}

package fr.passerelle.web.socle.moteur;

import fr.passerelle.web.socle.commun.TexteConverter;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.convert.Converter;
import jakarta.faces.validator.LengthValidator;
import jakarta.faces.validator.Validator;

/**
 * What reads the text of a field and what measures it: every field has both, and Faces would first ask the container, for each of them
 * at each view, whether it has others.
 */
public class Saisies extends ApplicationFactory {

    private Application application;

    public Saisies(ApplicationFactory suivante) {
        super(suivante);
    }

    @Override
    public Application getApplication() {
        if (application == null) {
            application = new Connues(getWrapped().getApplication());
        }
        return application;
    }

    @Override
    public void setApplication(Application autre) {
        application = null;
        getWrapped().setApplication(autre);
    }

    private static final class Connues extends ApplicationWrapper {

        private static final Converter<String> TEXTE = new TexteConverter();

        Connues(Application suivante) {
            super(suivante);
        }

        @Override
        public Converter<?> createConverter(Class<?> type) {
            return type == String.class ? TEXTE : super.createConverter(type);
        }

        @Override
        public Validator<?> createValidator(String nom) {
            return LengthValidator.VALIDATOR_ID.equals(nom) ? new LengthValidator() : super.createValidator(nom);
        }
    }
}

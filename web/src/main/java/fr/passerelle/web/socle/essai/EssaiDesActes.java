package fr.passerelle.web.socle.essai;

import fr.passerelle.socle.commun.EnMemeTemps;
import fr.passerelle.socle.essai.APartir;
import fr.passerelle.socle.essai.EssaiImpossible;
import fr.passerelle.socle.essai.Essais;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.el.ELException;
import jakarta.el.MethodExpression;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.ActionSource2;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import java.util.List;

/**
 * A button whose id ends with {@code -essai} does its action, undoes it, and stays on the page. Refused, the page says all that is wrong,
 * as the act itself would; allowed, it may ask to confirm ({@code pa:danger}) or show what would leave ({@code pa:apercu}).
 */
public class EssaiDesActes implements ActionListener {

    static final String SUFFIXE = "-essai";

    private final ActionListener suivant;

    public EssaiDesActes(ActionListener suivant) {
        this.suivant = suivant;
    }

    @Override
    public void processAction(ActionEvent evenement) {
        UIComponent bouton = evenement.getComponent();
        if (bouton.getId() == null || !bouton.getId().endsWith(SUFFIXE) || !(bouton instanceof ActionSource2 source)) {
            suivant.processAction(evenement);
            return;
        }
        FacesContext faces = evenement.getFacesContext();
        List<APartir> ecrits = essayer(faces, source.getActionExpression(), true);
        if (Messages.relireCeQuiDoitLEtre()) {
            faces.getExternalContext().setResponseHeader("Essai", "relue");
        }
        if (ecrits != null) {
            faces.getAttributes().put(Essaye.class, new Essaye(bouton.getClientId(faces), ecrits));
        }
    }

    /** What would leave; {@code null} when the act is refused. */
    private static List<APartir> essayer(FacesContext faces, MethodExpression action, boolean encore) {
        try {
            Essais essais = CDI.current().select(Essais.class).get();
            List<APartir> ecrits = essais.essayer(() -> action.invoke(faces.getELContext(), null)).ecrits();
            return refuse(faces) ? null : ecrits;
        } catch (EssaiImpossible impossible) {
            return refuse(faces) ? null : List.of();
        } catch (ELException enveloppe) {
            return deNouveau(faces, action, enveloppe, encore);
        } catch (RuntimeException echec) {
            if (contient(echec, EssaiImpossible.class)) {
                return refuse(faces) ? null : List.of();
            }
            throw echec;
        } catch (Exception echec) {
            throw new FacesException(echec);
        }
    }

    private static List<APartir> deNouveau(FacesContext faces, MethodExpression action, ELException enveloppe, boolean encore) {
        if (contient(enveloppe, EssaiImpossible.class)) {
            return refuse(faces) ? null : List.of();
        }
        if (encore && contient(enveloppe, EnMemeTemps.class)) {
            return essayer(faces, action, false);
        }
        throw new FacesException(enveloppe);
    }

    /** However deep: an action found in another's parameters wraps what it throws once more. */
    private static boolean contient(Throwable echec, Class<? extends Throwable> cherche) {
        for (Throwable cause = echec; cause != null; cause = cause.getCause()) {
            if (cherche.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean refuse(FacesContext faces) {
        return faces.getMaximumSeverity() != null && faces.getMaximumSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }

    /** An act that was tried and is allowed: by which button, and what it would write. */
    record Essaye(String bouton, List<APartir> ecrits) {
    }
}

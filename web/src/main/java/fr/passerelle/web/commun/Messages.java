package fr.passerelle.web.commun;

import fr.passerelle.commun.RegleRefusee;
import fr.passerelle.commun.VersionPerimee;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;

/**
 * How a page bean speaks to the person.
 *
 * <pre>{@code
 * public String declarer() {
 *     return Messages.siPermis(() -> saisines.cloturer(ref, version), "La saisine est clôturée.", "/mediation/saisine?ref=" + ref);
 * }
 * }</pre>
 */
public final class Messages {

    private Messages() {
    }

    /**
     * Carries out an act, then goes to {@code suite} by a redirect with the message; a refused rule keeps the person on
     * the page with all that was typed, the reason beside the field at fault or at the top.
     */
    public static String siPermis(Runnable acte, String fait, String suite) {
        try {
            acte.run();
        } catch (RegleRefusee refus) {
            refuser(refus);
            return null;
        } catch (VersionPerimee perimee) {
            dire(FacesMessage.SEVERITY_ERROR, perimee.getMessage());
            return null;
        }
        succes(fait);
        return suite + (suite.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /** Says what was done, on this page or on the one redirected to. */
    public static void succes(String texte) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        dire(FacesMessage.SEVERITY_INFO, texte);
    }

    public static void attention(String texte) {
        dire(FacesMessage.SEVERITY_WARN, texte);
    }

    public static void erreur(String texte) {
        dire(FacesMessage.SEVERITY_ERROR, texte);
    }

    /** Shows a refusal beside the field named by {@link RegleRefusee#champ()} when the page has one of that id. */
    public static void refuser(RegleRefusee refus) {
        UIComponent champ = refus.champ() == null ? null : champ(refus.champ());
        FacesContext faces = FacesContext.getCurrentInstance();
        if (champ instanceof EditableValueHolder saisie) {
            saisie.setValid(false);
        }
        faces.addMessage(champ == null ? null : champ.getClientId(faces),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, refus.getMessage(), null));
    }

    private static UIComponent champ(String id) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent[] trouve = new UIComponent[1];
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (contexte, composant) -> {
            if (composant instanceof EditableValueHolder && id.equals(composant.getId()) && composant.isRendered()) {
                trouve[0] = composant;
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return trouve[0];
    }

    private static void dire(Severity gravite, String texte) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(gravite, texte, null));
    }
}

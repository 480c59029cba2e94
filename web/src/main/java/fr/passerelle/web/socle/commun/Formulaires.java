package fr.passerelle.web.socle.commun;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What every form has besides its fields: the whole address of its page, the sign of its sending; and what is said of one sent back without a state. */
public class Formulaires extends ViewHandlerWrapper {

    private static final String SANS_ETAT = "stateless";
    /** Kept with the state: which page it is the state of. */
    private static final String PAGE = "passerelle.page";

    public Formulaires(ViewHandler suivant) {
        super(suivant);
    }

    /** A page refused, reloaded, or found again after sign-in is still that of the same record: its query is not lost by a form. */
    @Override
    public String getActionURL(FacesContext faces, String vue) {
        boolean unFormulaire = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE && faces.getViewRoot() != null
                && vue.equals(faces.getViewRoot().getViewId());
        if (!unFormulaire) {
            return super.getActionURL(faces, vue);
        }
        Object deja = faces.getAttributes().get(Formulaires.class);
        String adresse = deja == null ? avecSaRequete(faces, super.getActionURL(faces, vue)) : (String) deja;
        faces.getAttributes().put(Formulaires.class, adresse);
        return adresse;
    }

    /** An act done leaves the record where it was in its list. */
    @Override
    public String getRedirectURL(FacesContext faces, String vue, Map<String, List<String>> parametres, boolean avecCeuxDeLaVue) {
        String adresse = super.getRedirectURL(faces, vue, parametres, avecCeuxDeLaVue);
        return Adresses.suite(adresse);
    }

    /** The same for all the forms of a page. */
    private static String avecSaRequete(FacesContext faces, String adresse) {
        String requete = ((HttpServletRequest) faces.getExternalContext().getRequest()).getQueryString();
        return requete != null && !adresse.contains("?") ? adresse + "?" + requete : adresse;
    }

    /** Called inside each form, at its end. */
    @Override
    public void writeState(FacesContext faces) throws IOException {
        Envois.ecrire(faces);
        faces.getViewRoot().getAttributes().put(PAGE, faces.getViewRoot().getViewId());
        super.writeState(faces);
    }

    /** Only the sign-in page is without a state: one that pretends to be is forged, as is the state of another page; both answer as any page too old to be sent. */
    @Override
    public UIViewRoot restoreView(FacesContext faces, String vue) {
        try {
            UIViewRoot restauree = super.restoreView(faces, vue);
            Object page = restauree == null ? null : restauree.getAttributes().get(PAGE);
            if (page != null && !page.equals(deriveLogicalViewId(faces, vue))) {
                throw new ViewExpiredException("état d’une autre page", vue);
            }
            return restauree;
        } catch (ViewExpiredException perimee) {
            throw perimee;
        } catch (FacesException illisible) {
            String etat = faces.getExternalContext().getRequestParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM);
            boolean forge = SANS_ETAT.equals(etat) || illisible.getCause() instanceof RuntimeException;
            // without its cause: the page of an error is chosen by the last one
            throw forge ? new ViewExpiredException("état forgé", vue) : illisible;
        } catch (ClassCastException | IllegalArgumentException | IllegalStateException | NullPointerException | IndexOutOfBoundsException dUneAutrePage) {
            throw new ViewExpiredException("état d’une autre page", vue);
        }
    }
}

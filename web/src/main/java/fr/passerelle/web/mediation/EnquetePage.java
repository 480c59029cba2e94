package fr.passerelle.web.mediation;

import fr.passerelle.mediation.enquete.Appreciation;
import fr.passerelle.mediation.enquete.EnqueteService;
import fr.passerelle.mediation.enquete.QuestionEnquete;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.Map;

/** The three questions, by the link received: no sign-in, no session. */
@Named
@RequestScoped
public class EnquetePage {

    @Inject
    private EnqueteService enquete;
    @Inject
    private HttpServletRequest demande;

    private String lien;
    private Appreciation clarte;
    private Appreciation delai;
    private Appreciation ecoute;
    private Boolean valable;
    private String attente;

    public String repondre() {
        Map<QuestionEnquete, Appreciation> reponses = new EnumMap<>(QuestionEnquete.class);
        reponses.put(QuestionEnquete.CLARTE, clarte);
        reponses.put(QuestionEnquete.DELAI, delai);
        reponses.put(QuestionEnquete.ECOUTE, ecoute);
        return Messages.siPermis(() -> enquete.repondre(lien, reponses), null, "/enquete?merci=1");
    }

    public boolean isValable() {
        if (valable == null) {
            try {
                valable = enquete.valable(demande.getParameter("lien"));
            } catch (RegleRefusee tropDEssais) {
                valable = false;
                attente = tropDEssais.getMessage();
            }
        }
        return valable;
    }

    /** Why nobody looks at the link for now, or {@code null}. */
    public String getAttente() {
        return isValable() ? null : attente;
    }

    public boolean isMerci() {
        return demande.getParameter("merci") != null;
    }

    public Appreciation[] getAppreciations() {
        return Appreciation.values();
    }

    public String question(String nom) {
        return QuestionEnquete.valueOf(nom).libelle();
    }

    public String getLien() {
        return lien == null ? demande.getParameter("lien") : lien;
    }

    public void setLien(String lien) {
        this.lien = lien;
    }

    public Appreciation getClarte() {
        return clarte;
    }

    public void setClarte(Appreciation clarte) {
        this.clarte = clarte;
    }

    public Appreciation getDelai() {
        return delai;
    }

    public void setDelai(Appreciation delai) {
        this.delai = delai;
    }

    public Appreciation getEcoute() {
        return ecoute;
    }

    public void setEcoute(Appreciation ecoute) {
        this.ecoute = ecoute;
    }
}

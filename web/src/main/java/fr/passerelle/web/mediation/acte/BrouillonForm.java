package fr.passerelle.web.mediation.acte;

import fr.passerelle.mediation.brouillon.BrouillonDActe;
import fr.passerelle.mediation.brouillon.BrouillonDActeService;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.web.socle.commun.Ecriture;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/**
 * A form whose typing is kept on the server, every few seconds and on leaving, until its act is done: whoever may do the act finds it again,
 * with who prepared it and when.
 */
public abstract class BrouillonForm extends ActeForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private BrouillonDActeService brouillons;

    /** As the form is before anything is typed. */
    private Map<String, String> depart;
    private BrouillonDActe repris;
    private transient Instant lu;
    private String etat;

    abstract Acte acte();

    /** Takes up the draft that waits, if one does; called once the form has its own proposals. */
    void reprendreLeBrouillon() {
        depart = SaisieDuForm.lire(this);
        repris = brouillons.lire(saisine().getRef(), acte()).orElse(null);
        if (repris != null) {
            lu = repris.gardeLe();
            SaisieDuForm.rendre(this, repris.contenu());
        }
    }

    /** Keeps what is typed so far; asked for by the page every few seconds and on leaving. What somebody else kept since is not wiped. */
    public void garderBrouillon() {
        try {
            lu = brouillons.garder(saisine().getRef(), acte(), lu, SaisieDuForm.lire(this));
            etat = "Brouillon gardé à " + Ecriture.heure(lu) + ".";
        } catch (VersionPerimee | RegleRefusee refus) {
            etat = refus.getMessage() + " Ce que vous écrivez ici n’est plus gardé\u202f: copiez-le avant de fermer.";
        }
    }

    /** The same, by whoever prepares it: said at the top. */
    public String preparer() {
        return Messages.siPermis(() -> lu = brouillons.preparer(saisine().getRef(), acte(), lu, SaisieDuForm.lire(this)),
                "Brouillon gardé\u202f: qui tient la saisine le trouvera en ouvrant cet acte.", "/mediation/saisine?ref=" + saisine().getRef());
    }

    /** Starts afresh. */
    public void recommencer() {
        brouillons.jeter(saisine().getRef(), acte());
        SaisieDuForm.rendre(this, depart);
        repris = null;
        lu = null;
        etat = "Brouillon effacé.";
    }

    /** « Brouillon de Camille Exemple, gardé le 4 mai 2026 à 10 h 12. »; {@code null} when none was taken up. */
    public String getBrouillonRepris() {
        return repris == null ? null : "Brouillon de " + repris.par() + ", gardé le " + Ecriture.instant(repris.gardeLe()) + ".";
    }

    public String getEtatDuBrouillon() {
        return etat;
    }
}

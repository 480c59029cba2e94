package fr.passerelle.web.socle.journal;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.integrite.IntegriteService;
import fr.passerelle.socle.journal.integrite.Temoin;
import fr.passerelle.socle.journal.integrite.Verification;
import fr.passerelle.socle.journal.lecture.JournalService;
import fr.passerelle.socle.journal.lecture.LigneJournal;
import fr.passerelle.socle.journal.lecture.RechercheJournal;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Checking that nobody touched the journal, and what was found. */
@Named
@RequestScoped
public class IntegritePage {

    private static final int DERNIERES = 5;

    @Inject
    private IntegriteService integrite;
    @Inject
    private JournalService journal;

    private String temoin;
    private Verification verification;
    private List<LigneJournal> precedentes;

    public void ouvrir() {
        precedentes = journal.chercher(new RechercheJournal(null, ActeJournal.VERIFICATION, "journal", null, null, null), 1,
                DERNIERES).lignes();
    }

    /** Stays on the page: what was found is the answer to this very request. */
    public void verifier() {
        try {
            verification = integrite.verifier(Temoin.lire(temoin));
        } catch (RegleRefusee refus) {
            Messages.refuser(refus);
        }
    }

    /** What the check just asked for found; {@code null} before it. */
    public Verification getVerification() {
        return verification;
    }

    public String getLignesLues() {
        return Typographie.entier(verification.lignes()) + (verification.lignes() > 1 ? " lignes vérifiées" : " ligne vérifiée");
    }

    public String getFautes() {
        return Typographie.compte(verification.nombreDeFautes(), "faute");
    }

    /** The checks made before this one, the latest first. */
    public List<LigneJournal> getPrecedentes() {
        return precedentes;
    }

    public String getTemoin() {
        return temoin;
    }

    public void setTemoin(String temoin) {
        this.temoin = temoin;
    }
}

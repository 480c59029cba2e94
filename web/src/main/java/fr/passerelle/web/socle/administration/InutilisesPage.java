package fr.passerelle.web.socle.administration;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.entretien.CompteInutilise;
import fr.passerelle.socle.comptes.entretien.EntretienService;
import fr.passerelle.socle.comptes.entretien.Issue;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The accounts nobody uses: those chosen are closed together, and each one's fate is told. */
@Named
@RequestScoped
public class InutilisesPage {

    @Inject
    private EntretienService entretien;
    @Inject
    private HttpServletRequest demande;
    @Inject
    private Flash eclair;
    private List<CompteInutilise> proposes;
    private String motif;

    /** The form carries which accounts: their rows may not be at the same rank any more. */
    public String fermer() {
        try {
            entretien.verifier(Recu.choix(demande, "choix"), motif);
            eclair.put("issues", entretien.fermer(Recu.choix(demande, "choix"), motif));
        } catch (RegleRefusee refus) {
            Messages.refuser(refus);
            return null;
        }
        return "/administration/inutilises?faces-redirect=true";
    }

    /** Whether that account was chosen in a form just refused. */
    public boolean choisi(String identifiant) {
        return Recu.choix(demande, "choix").contains(identifiant);
    }

    public List<CompteInutilise> getProposes() {
        if (proposes == null) {
            proposes = entretien.proposes();
        }
        return proposes;
    }

    /** What became of each account of those just closed, or {@code null}. */
    @SuppressWarnings("unchecked")
    public List<Issue> getIssues() {
        return (List<Issue>) eclair.get("issues");
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}

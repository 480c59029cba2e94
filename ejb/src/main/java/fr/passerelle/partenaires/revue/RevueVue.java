package fr.passerelle.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.DecisionRevue;
import fr.passerelle.partenaires.nomenclature.EtatLigneRevue;
import fr.passerelle.partenaires.nomenclature.EtatRevue;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.QualiteDeRevue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The review of a partner, for whoever reads it.
 *
 * @param mode who manages the partner's accounts today
 */
public record RevueVue(long id, String reference, String campagne, long partenaire, String raisonSociale, String siret, EtatRevue etat,
        Instant ouverteLe, LocalDate echeance, LocalDate expireLe, Instant finieLe, int rappels, Instant rappelLe, ModeGestion mode,
        List<LigneVue> lignes, List<Attestee> attestations) {

    public RevueVue {
        lignes = List.copyOf(lignes);
        attestations = List.copyOf(attestations);
    }

    public boolean ouverte() {
        return etat == EtatRevue.OUVERTE;
    }

    public long combien(EtatLigneRevue celui) {
        return lignes.stream().filter(l -> l.etat() == celui).count();
    }

    public long reglees() {
        return lignes.stream().filter(l -> l.etat().estReglee()).count();
    }

    /** How many lines have been looked at, signed or not. */
    public long vues() {
        return lignes.size() - combien(EtatLigneRevue.A_REVOIR);
    }

    /** The lines this reader decides of. */
    public List<LigneVue> aMoi() {
        return lignes.stream().filter(LigneVue::decidable).toList();
    }

    /** The lines that await someone else. */
    public List<LigneVue> auxAutres() {
        return lignes.stream().filter(l -> !l.etat().estReglee() && !l.decidable()).toList();
    }

    public List<LigneVue> dejaReglees() {
        return lignes.stream().filter(l -> l.etat().estReglee()).toList();
    }

    /** Whether all that this reader decides of is chosen, and at least one thing is. */
    public boolean prete() {
        return ouverte() && !aSigner().isEmpty() && aMoi().stream().noneMatch(l -> l.etat() == EtatLigneRevue.A_REVOIR);
    }

    /** What this reader's signature would settle. */
    public List<LigneVue> aSigner() {
        return aMoi().stream().filter(LigneVue::choisieParMoi).toList();
    }

    public long aSigner(DecisionRevue celle) {
        return aSigner().stream().filter(l -> l.decision() == celle).count();
    }

    public long restentAChoisir() {
        return aMoi().stream().filter(l -> l.etat() == EtatLigneRevue.A_REVOIR).count();
    }

    /**
     * A signed statement.
     *
     * @param nom as the signer typed it
     * @param texte as it was signed
     * @param empreinte of that text, SHA-256
     */
    public record Attestee(long id, String nom, QualiteDeRevue qualite, Instant signeeLe, int lignes, String intitule, String texte, String empreinte) {
    }
}

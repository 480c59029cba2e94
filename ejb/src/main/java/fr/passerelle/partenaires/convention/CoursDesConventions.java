package fr.passerelle.partenaires.convention;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.partenaires.nomenclature.Observations;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.reglages.Reglages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * What happens to a convention once it is in force, until its last day; what hangs on it follows in the same transaction. For services
 * only, hence no permission of its own.
 */
@ApplicationScoped
public class CoursDesConventions {

    @Inject
    private ConventionRepository conventions;
    @Inject
    private Faits faits;
    @Inject
    private Reglages reglages;
    @Inject
    private Clock horloge;

    /** Freezes all that is under it at once; returns until when the partner may answer (R-PART-3, R-PART-11). */
    @Transactional(TxType.MANDATORY)
    public LocalDate suspendre(long id, int version, MotifSuspension motif, String texte) {
        exiger(motif != null, "R-PART-11", "motif", "Choisissez le motif de la suspension.");
        exiger(motif != MotifSuspension.AUTRE || !TextePropre.estVide(texte), "R-PART-11", "texte", "Écrivez le motif de la suspension.");
        Convention c = conventions.tenir(id, version);
        LocalDate reponse = aujourdhui().plusDays(reglages.entier(ReglagesDesConventions.REPONSE));
        EtatConvention avant = c.suspendre(motif, texte, reponse, faits.auteur(), faits.maintenant());
        faits.changee(c, avant, GenreEvenement.SUSPENDUE, "Suspendue à titre conservatoire", Motifs.enClair(motif, texte));
        return reponse;
    }

    /** The partner's own words on the suspension that stands (R-PART-11). */
    @Transactional(TxType.MANDATORY)
    public void repondre(long id, String texte) {
        Observations dites = new Observations(texte);
        Convention c = conventions.tenir(id);
        c.repondre(faits.maintenant());
        dites.exigerNouvelles(conventions.evenements(id).stream().anyMatch(e -> e.estLaReponse(null, c.suspendueLe(), dites.texte())));
        faits.noter(c, GenreEvenement.REPONDUE, "Le partenaire a répondu à la suspension", dites.texte());
    }

    @Transactional(TxType.MANDATORY)
    public void lever(long id, int version, String motif) {
        exiger(!TextePropre.estVide(motif), "R-PART-11", "texte", "Écrivez pourquoi la suspension est levée.");
        Convention c = conventions.tenir(id, version);
        faits.changee(c, c.lever(), GenreEvenement.LEVEE, "Suspension levée", TextePropre.de(motif));
    }

    /** With notice: it ends at the term its dates tell, today if that is past. */
    @Transactional(TxType.MANDATORY)
    public Echeance denoncer(long id, int version, LocalDate recueLe, boolean parLaCaf, String motif) {
        Exigences exigences = new Exigences("R-PART-22");
        exigences.exiger(recueLe != null, "E-DATE", "recueLe", "Indiquez le jour où la dénonciation a été reçue.");
        exigences.exigerTexte(motif, "texte", "Écrivez pourquoi la convention est dénoncée.");
        exigences.refuser();
        Convention c = conventions.tenir(id, version);
        c.denoncer(recueLe, parLaCaf ? "CAF" : "PARTENAIRE", motif, aujourdhui());
        Echeance echeance = c.terme().au(aujourdhui());
        faits.noter(c, GenreEvenement.DENONCEE, "Dénoncée par " + (parLaCaf ? "la Caf" : "le partenaire") + "\u202f: prend fin le "
                + Typographie.date(echeance.finLe()), TextePropre.de(motif));
        finirSiPasse(c, echeance);
        return echeance;
    }

    /** For a serious breach, without notice: all that is under it ends at once. */
    @Transactional(TxType.MANDATORY)
    public void rompre(long id, int version, String motif) {
        exiger(!TextePropre.estVide(motif), "R-PART-22", "texte", "Écrivez le manquement grave qui met fin à la convention.");
        Convention c = conventions.tenir(id, version);
        EtatConvention avant = c.rompre(aujourdhui(), motif);
        faits.changee(c, avant, GenreEvenement.ROMPUE, "Résiliée pour manquement grave", TextePropre.de(motif));
        finirLesContrats(c, aujourdhui(), motif);
    }

    /** A further period that both agree on; returns its last day. */
    @Transactional(TxType.MANDATORY)
    public LocalDate renouveler(long id, int version, int mois) {
        Convention c = conventions.tenir(id, version);
        c.renouveler(mois, aujourdhui(), faits.auteur(), faits.maintenant());
        LocalDate fin = c.terme().au(aujourdhui()).finLe();
        faits.noter(c, GenreEvenement.RENOUVELEE, "Renouvelée expressément pour " + Typographie.entier(mois) + " mois, jusqu’au "
                + Typographie.date(fin), null);
        return fin;
    }

    /** What its dates alone did since it was last looked at: told once, however often it is asked and however late. */
    @Transactional(TxType.MANDATORY)
    public Constat constater(long id) {
        Convention c = conventions.tenir(id);
        if (c.etat() != EtatConvention.ACTIVE && c.etat() != EtatConvention.SUSPENDUE) {
            return Constat.RIEN;
        }
        Echeance echeance = c.terme().au(aujourdhui());
        if (finirSiPasse(c, echeance)) {
            return Constat.FINIE;
        }
        if (c.constater(echeance.periode()) >= echeance.periode()) {
            return Constat.RIEN;
        }
        faits.noter(c, GenreEvenement.RECONDUITE, "Reconduite pour la période " + echeance.periode() + ", jusqu’au "
                + Typographie.date(echeance.finPeriode()), null);
        return Constat.RECONDUITE;
    }

    /** What a look at its dates found. */
    public enum Constat { RIEN, RECONDUITE, FINIE }

    private boolean finirSiPasse(Convention c, Echeance echeance) {
        if (!echeance.etat().estFini()) {
            return false;
        }
        boolean resiliee = echeance.etat() == EtatEcheance.RESILIEE;
        EtatConvention avant = c.finir(resiliee ? EtatConvention.RESILIEE : EtatConvention.EXPIREE);
        faits.changee(c, avant, GenreEvenement.FINIE, (resiliee ? "Résiliée" : "Expirée") + "\u202f: son dernier jour fut le "
                + Typographie.date(echeance.finLe()), null);
        finirLesContrats(c, echeance.finLe(), null);
        return true;
    }

    /** None outlives its convention. */
    private void finirLesContrats(Convention c, LocalDate dernierJour, String motif) {
        List<Contrat> vivants = c.contrats().stream().filter(contrat -> !contrat.etat().estFinal()).toList();
        vivants.forEach(contrat -> faits.change(contrat, contrat.finir(c.etat(), dernierJour), motif));
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}

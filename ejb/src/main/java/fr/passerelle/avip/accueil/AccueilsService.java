package fr.passerelle.avip.accueil;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.TypeAccueil;
import fr.passerelle.avip.structure.MesStructures;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** What a structure does with its own contracts; another’s are not found. */
@Stateless
public class AccueilsService {

    @Inject
    private Accueils accueils;
    @Inject
    private LectureDesDemandes demandes;
    @Inject
    private MesStructures miennes;
    @Inject
    private Reglages reglages;
    @Inject
    private Clock horloge;

    /** Usual terms for that child, to be changed: what was asked, six months, not past the summer of its three years. */
    @Autorise(AVIP_ACCUEILLIR)
    public ContratSaisi proposer(long orientation, long enfant) {
        Demande demande = mienne(orientation);
        Demande.Enfant e = demande.enfant(enfant).orElseThrow(() -> new Introuvable("enfant " + enfant));
        LocalDate jour = LocalDate.now(horloge);
        LocalDate debut = demande.entree() == null || demande.entree().isBefore(jour) ? jour : demande.entree();
        return new ContratSaisi(TypeAccueil.REGULIER, null, debut, finUsuelle(debut, e, demande.finSouhaitee()), debut, demande.demiJournees());
    }

    /** The same for what follows a contract. */
    @Autorise(AVIP_ACCUEILLIR)
    public ContratSaisi proposerLaSuite(long id) {
        AccueilVu a = mien(id);
        Demande.Enfant e = demandes.lire(a.orientation()).enfant(a.enfant()).orElseThrow(() -> new Introuvable("enfant " + a.enfant()));
        LocalDate debut = a.fin().plusDays(1);
        return new ContratSaisi(a.type(), a.raisonDuType(), debut, finUsuelle(debut, e, null), debut, a.demiJournees());
    }

    @Autorise(AVIP_ACCUEILLIR)
    public long preparer(long orientation, long enfant, ContratSaisi saisi) {
        mienne(orientation);
        return accueils.preparer(orientation, enfant, saisi);
    }

    @Autorise(AVIP_ACCUEILLIR)
    public void corriger(long id, int version, ContratSaisi saisi) {
        mien(id);
        accueils.corriger(id, version, saisi);
    }

    @Autorise(AVIP_ACCUEILLIR)
    public void remettreLaCharte(long id, int version, LocalDate le) {
        mien(id);
        accueils.remettreLaCharte(id, version, le);
    }

    @Autorise(AVIP_ACCUEILLIR)
    public void signer(long id, int version, SignatureSaisie saisie) {
        mien(id);
        accueils.signer(id, version, saisie);
    }

    @Autorise(AVIP_ACCUEILLIR)
    public void annuler(long id, int version, String motif) {
        mien(id);
        accueils.annuler(id, version, motif);
    }

    @Autorise(AVIP_ACCUEILLIR)
    public void suspendre(long id, int version, LocalDate du, LocalDate reprise) {
        mien(id);
        accueils.suspendre(id, version, du, reprise);
    }

    @Autorise(AVIP_ACCUEILLIR)
    public void reprendre(long id, int version) {
        mien(id);
        accueils.reprendre(id, version);
    }

    @Autorise(AVIP_ACCUEILLIR)
    public void amender(long id, int version, Set<DemiJournee> demiJournees, LocalDate du, String raison) {
        mien(id);
        accueils.amender(id, version, demiJournees, du, raison);
    }

    @Autorise(AVIP_ACCUEILLIR)
    public void terminer(long id, int version, FinSaisie saisie) {
        mien(id);
        accueils.terminer(id, version, saisie);
    }

    @Autorise(AVIP_ACCUEILLIR)
    public void rompre(long id, int version, RuptureSaisie saisie) {
        mien(id);
        accueils.rompre(id, version, saisie);
    }

    @Autorise(AVIP_ACCUEILLIR)
    public long renouveler(long id, int version, ContratSaisi saisi, SignatureSaisie signature) {
        mien(id);
        return accueils.renouveler(id, version, saisi, signature);
    }

    private LocalDate finUsuelle(LocalDate debut, Demande.Enfant enfant, LocalDate souhaitee) {
        LocalDate usuelle = debut.plusMonths(reglages.entier(ReglagesDesAccueils.DUREE)).minusDays(1);
        LocalDate voulue = souhaitee != null && souhaitee.isBefore(usuelle) && souhaitee.isAfter(debut) ? souhaitee : usuelle;
        LocalDate limite = enfant.derogation() != null ? enfant.derogation() : enfant.age().map(AgeDAccueil::auPlusTard).orElse(voulue);
        return limite.isBefore(voulue) && !limite.isBefore(debut) ? limite : voulue;
    }

    private Demande mienne(long orientation) {
        Demande demande = demandes.lire(orientation);
        miennes.exiger(demande.structure());
        return demande;
    }

    private AccueilVu mien(long id) {
        AccueilVu accueil = accueils.trouver(id);
        miennes.exiger(accueil.structure());
        return accueil;
    }
}

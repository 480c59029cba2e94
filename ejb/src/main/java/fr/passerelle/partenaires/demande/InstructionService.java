package fr.passerelle.partenaires.demande;

import static fr.passerelle.partenaires.Permissions.CONVENTION_INSTRUIRE;

import fr.passerelle.partenaires.TextesDesDemandes;
import fr.passerelle.partenaires.convention.ContratVu;
import fr.passerelle.partenaires.convention.Contrats;
import fr.passerelle.partenaires.convention.ConventionSaisie;
import fr.passerelle.partenaires.convention.ConventionVue;
import fr.passerelle.partenaires.convention.Conventions;
import fr.passerelle.partenaires.demande.saisie.ChampDemande;
import fr.passerelle.partenaires.demande.saisie.ConditionsDeConvention;
import fr.passerelle.partenaires.demande.saisie.PointAVerifier;
import fr.passerelle.partenaires.nomenclature.EtatBulletin;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the Caf does of a request: looks, asks again, refuses, or draws up. */
@Stateless
public class InstructionService {

    @Inject
    private DemandeRepository demandes;
    @Inject
    private Composition composition;
    @Inject
    private Completude completude;
    @Inject
    private Etablissement etablissement;
    @Inject
    private Conventions conventions;
    @Inject
    private Contrats contrats;
    @Inject
    private QuiEstQui gens;
    @Inject
    private AvisDeDemande avis;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    @Autorise(CONVENTION_INSTRUIRE)
    public DossierDeDemande dossier(String reference) {
        DemandeDAcces d = demandes.get(reference);
        journal.noter(ActeJournal.LECTURE, AvisDeDemande.OBJET, reference, null, null);
        ConventionVue convention = d.conventionEtablie() == null ? null : conventions.trouver(d.conventionEtablie());
        List<ContratVu> sesContrats = convention == null ? List.of() : contrats.deLaConvention(convention.id());
        Map<Long, EtatBulletin> bulletins = etablissement.bulletins(sesContrats);
        return new DossierDeDemande(composition.suivie(d), d.agent() == null ? null : gens.nom(d.agent()), completude.de(d), d.pointsVerifies(), convention,
                sesContrats, bulletins);
    }

    /** The terms usually agreed on, to start from. */
    @Autorise(CONVENTION_INSTRUIRE)
    public ConditionsDeConvention conditionsUsuelles(String reference) {
        DemandeDAcces d = demandes.get(reference);
        ConventionSaisie u = conventions.usuelle(d.contenu().mode(), List.of());
        return new ConditionsDeConvention(u.effetLe(), u.dureeMois(), u.reconduction(), u.dureeReconductionMois(), u.reconductionsMax(), u.preavisMois(),
                Etablissement.profilsDemandes(d.contenu()));
    }

    @Autorise(CONVENTION_INSTRUIRE)
    public void prendre(String reference, int version) {
        DemandeDAcces d = demandes.tenir(reference, version);
        d.prendreEnInstruction(moi(), maintenant());
        noterEtat(d, null);
    }

    /** Ticks what was looked at. */
    @Autorise(CONVENTION_INSTRUIRE)
    public void verifier(String reference, int version, Set<PointAVerifier> vus) {
        DemandeDAcces d = demandes.tenir(reference, version);
        d.verifier(vus);
        journal.noter(ActeJournal.MODIFICATION, AvisDeDemande.OBJET, reference, "Vérifié\u202f: " + vus.stream().sorted().map(Enum::name).toList(), null);
    }

    /** Asks the partner again, field by field. */
    @Autorise(CONVENTION_INSTRUIRE)
    public void demanderComplement(String reference, int version, Map<ChampDemande, String> questions) {
        DemandeDAcces d = demandes.tenir(reference, version);
        d.demanderComplement(questions, moi(), maintenant());
        noterEtat(d, null);
        avis.auPartenaire(TextesDesDemandes.COMPLEMENT, d);
    }

    @Autorise(CONVENTION_INSTRUIRE)
    public void refuser(String reference, int version, String motif) {
        DemandeDAcces d = demandes.tenir(reference, version);
        d.refuser(motif, moi(), maintenant());
        noterEtat(d, d.motif());
        avis.auPartenaire(TextesDesDemandes.REPONSE, d);
    }

    /** Closes one that nobody goes on with. */
    @Autorise(CONVENTION_INSTRUIRE)
    public void classer(String reference, int version, String motif) {
        DemandeDAcces d = demandes.tenir(reference, version);
        d.abandonner(motif, moi(), maintenant());
        noterEtat(d, d.motif());
        avis.auPartenaire(TextesDesDemandes.REPONSE, d);
    }

    /** Draws up the convention, its contracts and its bulletins. Gives the reference of the convention. */
    @Autorise(CONVENTION_INSTRUIRE)
    public String etablir(String reference, int version, ConditionsDeConvention conditions) {
        DemandeDAcces d = demandes.tenir(reference, version);
        LocalDate recuLe = d.vue().recueLe() != null ? d.vue().recueLe() : d.vue().envoyeeLe().atZone(Horloge.PARIS).toLocalDate();
        long convention = etablissement.etablir(d, conditions, recuLe);
        d.etablir(convention, moi(), maintenant());
        noterEtat(d, null);
        avis.auPartenaire(TextesDesDemandes.ETABLIE, d);
        return conventions.trouver(convention).reference();
    }

    private void noterEtat(DemandeDAcces d, String motif) {
        journal.noter(ActeJournal.MODIFICATION, AvisDeDemande.OBJET, d.reference(), "État\u202f: " + d.etat().libelle(), motif);
        avis.surLaFiche(d);
    }

    private String moi() {
        return appelants.courant().identifiant();
    }

    private Instant maintenant() {
        return horloge.instant();
    }
}

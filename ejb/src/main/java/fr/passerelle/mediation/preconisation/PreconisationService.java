package fr.passerelle.mediation.preconisation;

import static fr.passerelle.mediation.Permissions.PRECONISATION_CLORE;
import static fr.passerelle.mediation.Permissions.PRECONISATION_CREER;
import static fr.passerelle.mediation.Permissions.PRECONISATION_DECIDER;
import static fr.passerelle.mediation.Permissions.PRECONISATION_LIRE;
import static fr.passerelle.mediation.Permissions.PRECONISATION_SUIVRE;
import static fr.passerelle.mediation.Permissions.SAISINE_LISTER;

import fr.passerelle.mediation.nomenclature.EtatPreconisation;
import fr.passerelle.mediation.notifications.Avis;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.comptes.Agent;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The register of préconisations: the mediator proposes, sends and closes, the direction decides, the owner reports
 * (R-MED-27, R-MED-28). Who only carries some sees those alone.
 */
@Stateless
public class PreconisationService {

    @Inject
    private PreconisationRepository preconisations;
    @Inject
    private Appelants appelants;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Avis avis;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** How the register, or one's own part of it, is followed up. */
    @Autorise({PRECONISATION_LIRE, PRECONISATION_SUIVRE})
    public SuiviPreconisations suivi(Integer annee) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        List<Preconisation> lues = preconisations.chercher(annee, portee());
        long faites = lues.stream().filter(p -> p.etat() == EtatPreconisation.MISE_EN_OEUVRE).count();
        long toutes = lues.stream().filter(p -> p.etat() != EtatPreconisation.ABANDONNEE).count();
        BigDecimal taux = toutes == 0 ? null : BigDecimal.valueOf(100 * faites)
                .divide(BigDecimal.valueOf(toutes), MathContext.DECIMAL64);
        return new SuiviPreconisations(lues.size(), faites, lues.stream().filter(p -> p.enRetard(aujourdhui)).count(),
                toutes, taux);
    }

    @Autorise({PRECONISATION_LIRE, PRECONISATION_SUIVRE})
    public PreconisationSuivie preconisation(long id) {
        Preconisation p = lisible(preconisations.get(id));
        Appelant moi = appelants.courant();
        Map<String, String> noms = annuaire.noms(Stream.concat(p.etapes().stream().map(EtapePreconisation::auteur), Stream.ofNullable(p.porteurIdentifiant())).toList());
        long nombre = preconisations.nombresDeSaisines().getOrDefault(id, 0L);
        boolean auteur = moi.peut(PRECONISATION_CREER);
        return new PreconisationSuivie(p.vue(nombre, LocalDate.now(horloge)).avecSuivi(noms.get(p.porteurIdentifiant())), p.version(), p.saisie(),
                p.etapes().stream().map(e -> e.vue(noms.get(e.auteur()))).toList(),
                moi.peut(SAISINE_LISTER) ? preconisations.saisines(id, moi) : List.of(), suivants(p),
                auteur && p.etat() == EtatPreconisation.PROPOSEE, auteur && moi.peut(SAISINE_LISTER),
                !p.etat().estFinal() && (auteur || p.estPorteePar(moi.identifiant())));
    }

    /** Who can be asked to report on one. */
    @Autorise(PRECONISATION_CREER)
    public List<Agent> porteurs() {
        return annuaire.agentsPouvant(PRECONISATION_SUIVRE);
    }

    @Autorise(PRECONISATION_CREER)
    public long creer(PreconisationSaisie saisie) {
        exigerPorteur(saisie);
        Preconisation p = new Preconisation(saisie, moi(), horloge.instant());
        preconisations.ajouter(p);
        noter(ActeJournal.CREATION, p.id(), "Préconisation proposée");
        return p.id();
    }

    @Autorise(PRECONISATION_CREER)
    public void modifier(long id, int version, PreconisationSaisie saisie) {
        exigerPorteur(saisie);
        preconisations.get(id, version).modifier(saisie, moi(), horloge.instant());
        noter(ActeJournal.MODIFICATION, id, "Texte modifié");
    }

    /** Brings it to another state, within what this person may decide. */
    @Autorise({PRECONISATION_CREER, PRECONISATION_CLORE, PRECONISATION_DECIDER, PRECONISATION_SUIVRE})
    public void avancer(long id, int version, EtatPreconisation vers, String texte) {
        Preconisation p = lisible(preconisations.get(id, version));
        if (vers != null && p.etat().suivants().contains(vers) && !suivants(p).contains(vers)) {
            throw new RegleRefusee("R-MED-27", "etat", "Ce n’est pas à vous de décider de cet état.");
        }
        p.avancer(vers, texte, moi(), horloge.instant());
        noter(ActeJournal.MODIFICATION, id, "État\u202f: " + vers.libelle());
        if (vers == EtatPreconisation.TRANSMISE) {
            avis.preconisationADecider(id);
        }
    }

    /** Reports progress. */
    @Autorise({PRECONISATION_CREER, PRECONISATION_SUIVRE})
    public void commenter(long id, int version, String texte) {
        lisible(preconisations.get(id, version)).commenter(texte, moi(), horloge.instant());
        noter(ActeJournal.MODIFICATION, id, "Avancement noté");
    }

    @Autorise(PRECONISATION_CREER)
    public void lier(long id, String reference) {
        preconisations.get(id);
        String propre = TextePropre.code(reference);
        if (!preconisations.lier(id, propre, appelants.courant())) {
            throw new RegleRefusee("R-MED-27", "reference", "Aucune saisine ne porte cette référence.");
        }
        noter(ActeJournal.MODIFICATION, id, "Saisine " + propre + " liée");
    }

    @Autorise(PRECONISATION_CREER)
    public void delier(long id, String reference) {
        preconisations.get(id);
        preconisations.delier(id, reference, appelants.courant());
        noter(ActeJournal.MODIFICATION, id, "Saisine " + reference + " déliée");
    }

    /** The states this person may bring it to: the mediator sends and closes, the direction decides, the owner carries out. */
    private Set<EtatPreconisation> suivants(Preconisation p) {
        Appelant moi = appelants.courant();
        Set<EtatPreconisation> suivants = EnumSet.noneOf(EtatPreconisation.class);
        for (EtatPreconisation suivant : p.etat().suivants()) {
            boolean permis = switch (suivant) {
                case TRANSMISE -> moi.peut(PRECONISATION_CREER);
                case ACCEPTEE, REFUSEE -> moi.peut(PRECONISATION_DECIDER);
                case EN_COURS, MISE_EN_OEUVRE -> moi.peut(PRECONISATION_CLORE)
                        || moi.peut(PRECONISATION_SUIVRE) && p.estPorteePar(moi.identifiant());
                case ABANDONNEE -> moi.peut(PRECONISATION_CLORE);
                case PROPOSEE -> false;
            };
            if (permis) {
                suivants.add(suivant);
            }
        }
        return suivants;
    }

    private String portee() {
        Appelant moi = appelants.courant();
        return moi.peut(PRECONISATION_LIRE) ? null : moi.identifiant();
    }

    private Preconisation lisible(Preconisation p) {
        Appelant moi = appelants.courant();
        if (!moi.peut(PRECONISATION_LIRE) && !p.estPorteePar(moi.identifiant())) {
            throw new Introuvable("préconisation " + p.id());
        }
        return p;
    }

    private void exigerPorteur(PreconisationSaisie saisie) {
        String identifiant = saisie.porteurIdentifiant();
        if (!TextePropre.estVide(identifiant) && !annuaire.peut(identifiant, PRECONISATION_SUIVRE)) {
            throw new RegleRefusee("R-MED-27", "porteurIdentifiant", "Cette personne ne peut pas suivre de préconisation.");
        }
    }

    private String moi() {
        return appelants.courant().identifiant();
    }

    private void noter(ActeJournal acte, long id, String detail) {
        journal.noter(acte, "preconisation", String.valueOf(id), detail, null);
    }
}

package fr.passerelle.partenaires.demande;

import static fr.passerelle.partenaires.Permissions.CONVENTION_INSTRUIRE;

import fr.passerelle.partenaires.convention.ContratVu;
import fr.passerelle.partenaires.convention.Contrats;
import fr.passerelle.partenaires.convention.ConventionVue;
import fr.passerelle.partenaires.convention.Conventions;
import fr.passerelle.partenaires.demande.saisie.DemandeSaisie;
import fr.passerelle.partenaires.demande.saisie.Origine;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.registre.PartenaireVu;
import fr.passerelle.partenaires.registre.Partenaires;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.signatures.CircuitVu;
import fr.passerelle.socle.signatures.Circuits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What pages are told of a request. */
@ApplicationScoped
class Composition {

    @Inject
    private DemandeRepository demandes;
    @Inject
    private Partenaires partenaires;
    @Inject
    private Conventions conventions;
    @Inject
    private Contrats contrats;
    @Inject
    private Circuits circuits;
    @Inject
    private QuiEstQui gens;
    @Inject
    private Appelants appelants;

    DemandeSuivie suivie(DemandeDAcces demande) {
        boolean agent = appelants.courant().peut(CONVENTION_INSTRUIRE);
        boolean papier = agent && demande.origine() == Origine.PAPIER;
        String convention = demande.conventionEtablie() == null ? null : conventions.trouver(demande.conventionEtablie()).reference();
        return new DemandeSuivie(demande.vue(), partenaires.trouver(demande.partenaire()), gens.signataire(demande.signataire()), points(demande),
                passages(demande, agent), demandes.inscriptions(demande.id()), convention,
                demande.estUnAjout() ? conventions.trouver(demande.convention()).reference() : null, ouverts(demande), signatures(convention, demande.estUnAjout()), papier,
                demande.etat().seRemplit() && (papier || !agent));
    }

    /** As far as the round open over the documents of the convention tells. */
    private List<DemandeSuivie.Signature> signatures(String convention, boolean ajout) {
        Optional<CircuitVu> circuit = convention == null ? Optional.empty() : circuits.dernier("convention", convention);
        return circuit.filter(c -> !c.estAnnule() && (c.estOuvert() || !ajout)).map(c -> c.signataires().stream().map(s -> new DemandeSuivie.Signature(s.libelle(), s.signeLe())).toList()).orElse(List.of());
    }

    /** What the convention it adds to has already. */
    private List<ServicePartenaire> ouverts(DemandeDAcces demande) {
        return demande.estUnAjout() ? contrats.deLaConvention(demande.convention()).stream().filter(c -> !c.etat().estFinal()).map(ContratVu::service).toList() : List.of();
    }

    List<PointVu> points(DemandeDAcces demande) {
        return demande.points().stream().map(PointDemande::vu).toList();
    }

    /** To a partner, the Caf is one: which agent acts is for the Caf. */
    List<PassageVu> passages(DemandeDAcces demande, boolean nommerLesAgents) {
        Map<String, String> noms = gens.noms(demande.passages().stream().map(PassageDeDemande::auteur).toList());
        String signataire = gens.signataire(demande.signataire()).compte();
        return demande.passages().stream().map(p -> p.vu(nommerLesAgents || p.auteur().equals(signataire)
                ? noms.getOrDefault(p.auteur(), p.auteur()) : "la Caf")).toList();
    }

    /** Why that partner cannot ask for access now; {@code null} when it can. */
    String empechement(long partenaire) {
        Optional<DemandeDAcces> enCours = demandes.enCours(partenaire);
        if (enCours.isPresent()) {
            return "La demande " + enCours.get().reference() + " est déjà en cours.";
        }
        return vivante(partenaire).filter(c -> c.etat() != EtatConvention.ACTIVE).map(Composition::dejaConclue).orElse(null);
    }

    /** The convention in force, under which that partner may ask for services more. */
    Optional<ConventionVue> enVigueur(long partenaire) {
        return vivante(partenaire).filter(c -> c.etat() == EtatConvention.ACTIVE);
    }

    private Optional<ConventionVue> vivante(long partenaire) {
        List<ConventionVue> vivantes = conventions.duPartenaire(partenaire).stream().filter(c -> !c.etat().estFinal()).toList();
        return vivantes.stream().filter(c -> c.etat() == EtatConvention.ACTIVE).findFirst().or(() -> vivantes.stream().findFirst());
    }

    /**
     * A request to begin: what is known already is in it, what the last one said of the body too.
     *
     * @param recueLe the day its paper came, or {@code null}
     */
    DemandeDAcces nouvelle(PartenaireVu p, long signataire, LocalDate recueLe, String auteur, Instant maintenant) {
        Optional<ConventionVue> sous = enVigueur(p.id());
        DemandeSaisie vierge = DemandeSaisie.vierge(p.siret(), p.raisonSociale(), p.type(), p.commune());
        DemandeSaisie depart = sous.isEmpty() ? vierge : demandes.derniere(p.id()).map(DemandeDAcces::contenu).orElse(vierge).pourUnAjout(p.siret(), p.raisonSociale());
        DemandeDAcces demande = new DemandeDAcces(p.id(), signataire, recueLe, depart, auteur, maintenant);
        sous.ifPresent(c -> demande.sous(c.id()));
        return demandes.ajouter(demande);
    }

    private static String dejaConclue(ConventionVue convention) {
        return "La convention " + convention.reference() + " couvre déjà ce partenaire (" + Typographie.minuscule(convention.etat().libelle())
                + ")\u202f: un service de plus s’y ajoute une fois qu’elle est active.";
    }
}

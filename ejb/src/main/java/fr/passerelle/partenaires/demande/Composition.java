package fr.passerelle.partenaires.demande;

import static fr.passerelle.partenaires.Permissions.CONVENTION_INSTRUIRE;

import fr.passerelle.partenaires.convention.ConventionVue;
import fr.passerelle.partenaires.convention.Conventions;
import fr.passerelle.partenaires.demande.saisie.Origine;
import fr.passerelle.partenaires.registre.Partenaires;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.signatures.CircuitVu;
import fr.passerelle.socle.signatures.Circuits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    private Circuits circuits;
    @Inject
    private QuiEstQui gens;
    @Inject
    private Appelants appelants;

    DemandeSuivie suivie(DemandeDAcces demande) {
        boolean agent = appelants.courant().peut(CONVENTION_INSTRUIRE);
        boolean papier = agent && demande.origine() == Origine.PAPIER;
        String convention = demande.convention() == null ? null : conventions.trouver(demande.convention()).reference();
        return new DemandeSuivie(demande.vue(), partenaires.trouver(demande.partenaire()), gens.signataire(demande.signataire()), points(demande),
                passages(demande, agent), demandes.inscriptions(demande.id()), convention, signatures(convention), papier,
                demande.etat().seRemplit() && (papier || !agent));
    }

    /** As far as the round open over the documents of the convention tells. */
    private List<DemandeSuivie.Signature> signatures(String convention) {
        Optional<CircuitVu> circuit = convention == null ? Optional.empty() : circuits.dernier("convention", convention);
        return circuit.filter(c -> !c.estAnnule()).map(c -> c.signataires().stream().map(s -> new DemandeSuivie.Signature(s.libelle(), s.signeLe())).toList()).orElse(List.of());
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
        return conventions.duPartenaire(partenaire).stream().filter(c -> !c.etat().estFinal()).findFirst().map(Composition::dejaConclue).orElse(null);
    }

    private static String dejaConclue(ConventionVue convention) {
        return "La convention " + convention.reference() + " couvre déjà ce partenaire (" + Typographie.minuscule(convention.etat().libelle())
                + ") : un service de plus s’y ajoute, sans nouvelle demande d’accès.";
    }
}

package fr.passerelle.avip.reponse.demonstration;

import static fr.passerelle.socle.capacites.Population.PARTENAIRE;

import fr.passerelle.avip.nomenclature.Profil;
import fr.passerelle.avip.reseau.Reseaux;
import fr.passerelle.avip.structure.StructureVue;
import fr.passerelle.avip.structure.Structures;
import fr.passerelle.partenaires.convention.ContratVu;
import fr.passerelle.partenaires.convention.Contrats;
import fr.passerelle.partenaires.convention.ConventionVue;
import fr.passerelle.partenaires.convention.Conventions;
import fr.passerelle.partenaires.convention.ServiceConvenu;
import fr.passerelle.partenaires.habilitation.Acteur;
import fr.passerelle.partenaires.habilitation.HabilitationSaisie;
import fr.passerelle.partenaires.habilitation.Habilitations;
import fr.passerelle.partenaires.habilitation.UtilisateurSaisi;
import fr.passerelle.partenaires.habilitation.Utilisateurs;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.capacites.Demonstration;
import fr.passerelle.socle.capacites.Personnage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two people who answer for structures of one network, by the same verbs as real ones. */
@ApplicationScoped
class CrechesDeDemonstration implements Demonstration {

    private static final String CRECHE = "creche1";
    private static final String AUTRE_CRECHE = "creche2";
    private static final Acteur CAF = Acteur.caf("habilitations");

    @Inject
    private Structures structures;
    @Inject
    private Reseaux reseaux;
    @Inject
    private Conventions conventions;
    @Inject
    private Contrats contrats;
    @Inject
    private Utilisateurs utilisateurs;
    @Inject
    private Habilitations habilitations;
    @Inject
    private Clock horloge;

    @Override
    public int rang() {
        return 220;
    }

    @Override
    public List<Personnage> personnages() {
        return List.of(new Personnage(CRECHE, "Charlie", "Démo-Crèche", "Structure d’accueil Avip", null, PARTENAIRE),
                new Personnage(AUTRE_CRECHE, "Dominique", "Démo-Crèche", "Structure d’accueil Avip, même réseau", null, PARTENAIRE));
    }

    /** Plays them once, where two structures have a partner that runs them. */
    @Override
    @Transactional
    public void jouer() {
        List<StructureVue> deux = deux();
        if (deux.size() == 2 && utilisateurs.parCompte(CRECHE).isEmpty()) {
            ouvrir(CRECHE, "Charlie", deux.get(0));
            ouvrir(AUTRE_CRECHE, "Dominique", deux.get(1));
        }
    }

    private List<StructureVue> deux() {
        LocalDate jour = LocalDate.now(horloge);
        return reseaux.tous(jour).stream().map(r -> gerees(structures.parmi(r.membres()))).filter(m -> m.size() == 2).findFirst()
                .orElseGet(() -> gerees(structures.toutes()));
    }

    /** Two of those whose partner has a convention. */
    private List<StructureVue> gerees(List<StructureVue> toutes) {
        return toutes.stream().filter(s -> s.partenaire() != null && convention(s.partenaire()).isPresent()).limit(2).toList();
    }

    private Optional<ConventionVue> convention(long partenaire) {
        return conventions.duPartenaire(partenaire).stream().filter(c -> c.etat() == EtatConvention.ACTIVE).findFirst();
    }

    private void ouvrir(String compte, String prenom, StructureVue structure) {
        long qui = utilisateurs.rattacher(structure.partenaire(), new UtilisateurSaisi(prenom, "Démo-Crèche", compte + "@demo.example", "Référence Avip", false), compte,
                CAF.identifiant());
        habilitations.donner(new HabilitationSaisie(qui, contrat(structure.partenaire()), Profil.STRUCTURE.name(), Set.of(structure.reference()), null, null,
                "Répondre aux demandes d’accueil"), CAF);
    }

    private long contrat(long partenaire) {
        return contrats.duPartenaire(partenaire).stream().filter(c -> c.service() == ServicePartenaire.AVIP && c.estOuvert()).map(ContratVu::id).findFirst()
                .orElseGet(() -> signer(convention(partenaire).orElseThrow().id()));
    }

    private long signer(long convention) {
        LocalDate le = LocalDate.now(horloge).minusDays(30);
        long contrat = contrats.ajouter(convention, new ServiceConvenu(ServicePartenaire.AVIP, List.of(Profil.STRUCTURE.name()), null));
        contrats.soumettre(contrat);
        contrats.signe(contrat, le, le.plusDays(1));
        return contrat;
    }
}

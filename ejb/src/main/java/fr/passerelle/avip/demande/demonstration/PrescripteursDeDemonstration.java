package fr.passerelle.avip.demande.demonstration;

import static fr.passerelle.socle.capacites.Population.PARTENAIRE;

import fr.passerelle.avip.nomenclature.Profil;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import fr.passerelle.avip.orientation.PrescripteurSaisi;
import fr.passerelle.avip.orientation.Prescripteurs;
import fr.passerelle.partenaires.convention.Contrats;
import fr.passerelle.partenaires.convention.ConventionSaisie;
import fr.passerelle.partenaires.convention.ConventionVue;
import fr.passerelle.partenaires.convention.Conventions;
import fr.passerelle.partenaires.convention.CoursDesConventions;
import fr.passerelle.partenaires.convention.ServiceConvenu;
import fr.passerelle.partenaires.habilitation.Acteur;
import fr.passerelle.partenaires.habilitation.HabilitationSaisie;
import fr.passerelle.partenaires.habilitation.Habilitations;
import fr.passerelle.partenaires.habilitation.UtilisateurSaisi;
import fr.passerelle.partenaires.habilitation.Utilisateurs;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.Reconduction;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.registre.PartenaireVu;
import fr.passerelle.partenaires.registre.Partenaires;
import fr.passerelle.partenaires.registre.SiretsDeDemonstration;
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

/** Two people who refer parents, of two bodies under convention, by the same verbs as real ones. */
@ApplicationScoped
class PrescripteursDeDemonstration implements Demonstration {

    static final String MISSION_LOCALE = "prescripteur1";
    static final String FRANCE_TRAVAIL = "prescripteur2";
    private static final Acteur CAF = Acteur.caf("habilitations");
    private static final int JOURS = 90;

    @Inject
    private Partenaires partenaires;
    @Inject
    private Conventions conventions;
    @Inject
    private CoursDesConventions cours;
    @Inject
    private Contrats contrats;
    @Inject
    private Utilisateurs utilisateurs;
    @Inject
    private Habilitations habilitations;
    @Inject
    private Prescripteurs prescripteurs;
    @Inject
    private Clock horloge;

    @Override
    public int rang() {
        return 222;
    }

    @Override
    public List<Personnage> personnages() {
        return List.of(new Personnage(MISSION_LOCALE, "Yaël", "Démo-Mission", "Mission locale, oriente des parents", null, PARTENAIRE),
                new Personnage(FRANCE_TRAVAIL, "Ange", "Démo-Travail", "France Travail, oriente des parents", null, PARTENAIRE));
    }

    /** Plays them once, where both partners are there. */
    @Override
    @Transactional
    public void jouer() {
        if (utilisateurs.parCompte(MISSION_LOCALE).isPresent()) {
            return;
        }
        partenaires.parSiret(SiretsDeDemonstration.AUTRES.get(0)).ifPresent(p -> ouvrir(p, MISSION_LOCALE, "Yaël", "Démo-Mission", TypePrescripteur.MISSION_LOCALE));
        partenaires.parSiret(SiretsDeDemonstration.FRANCE_TRAVAIL).ifPresent(p -> ouvrir(p, FRANCE_TRAVAIL, "Ange", "Démo-Travail", TypePrescripteur.FRANCE_TRAVAIL));
    }

    private void ouvrir(PartenaireVu p, String compte, String prenom, String nom, TypePrescripteur type) {
        long qui = utilisateurs.rattacher(p.id(), new UtilisateurSaisi(prenom, nom, compte + "@demo.example", "Conseil en insertion", false), compte, CAF.identifiant());
        habilitations.donner(new HabilitationSaisie(qui, contrat(p), Profil.PRESCRIPTEUR.name(), Set.of(), null, null, "Orienter les parents accompagnés"), CAF);
        enregistrer(p, type);
    }

    private void enregistrer(PartenaireVu p, TypePrescripteur type) {
        if (prescripteurs.parPartenaire(p.id()).isEmpty()) {
            prescripteurs.ajouter(new PrescripteurSaisi(p.id(), p.raisonSociale(), type, null));
        }
    }

    /** Its contract for the Avip, under the convention it has, or under one made for it. */
    private long contrat(PartenaireVu p) {
        LocalDate le = LocalDate.now(horloge).minusDays(JOURS);
        ServiceConvenu service = new ServiceConvenu(ServicePartenaire.AVIP, List.of(Profil.PRESCRIPTEUR.name()), null);
        Optional<ConventionVue> active = conventions.duPartenaire(p.id()).stream().filter(c -> c.etat() == EtatConvention.ACTIVE).findFirst();
        if (active.isPresent()) {
            long contrat = contrats.ajouter(active.get().id(), service);
            contrats.soumettre(contrat);
            contrats.signe(contrat, le, le.plusDays(1));
            return contrat;
        }
        long convention = conventions.preparer(p.id(), new ConventionSaisie(ModeGestion.CAF, le, 36, Reconduction.AUCUNE, null, null, 3, List.of(service)));
        conventions.soumettre(convention);
        conventions.signee(convention, le.minusDays(2), le.minusDays(1));
        cours.constater(convention);
        return contrats.deLaConvention(convention).get(0).id();
    }
}

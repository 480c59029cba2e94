package fr.passerelle.partenaires.habilitation.demonstration;

import fr.passerelle.partenaires.convention.ContratVu;
import fr.passerelle.partenaires.convention.Contrats;
import fr.passerelle.partenaires.habilitation.Acteur;
import fr.passerelle.partenaires.habilitation.Administrateurs;
import fr.passerelle.partenaires.habilitation.HabilitationSaisie;
import fr.passerelle.partenaires.habilitation.Habilitations;
import fr.passerelle.partenaires.habilitation.UtilisateurSaisi;
import fr.passerelle.partenaires.habilitation.Utilisateurs;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.partenaires.registre.PartenaireVu;
import fr.passerelle.partenaires.registre.Partenaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes people and their rights, by the same verbs as real ones; then gives them the age a demonstration needs. */
@ApplicationScoped
class DroitsDeDemonstration {

    private static final List<String> PRENOMS = List.of("Lou", "Sasha", "Charlie", "Eden", "Ange", "Camille", "Noa", "Alix", "Sacha", "Maxence", "Yaël", "Jo");
    private static final List<String> NOMS = List.of("Aubrival", "Corvenne", "Dampval", "Ervault", "Fontclairet", "Garancel", "Hauterivel", "Isombart", "Jolivray",
            "Lormontel", "Marcival", "Orvanne", "Pralinet");
    private static final List<String> FONCTIONS = List.of("Direction", "Coordination", "Accueil des familles", "Comptabilité", "Secrétariat");
    private static final Acteur CAF = Acteur.caf("habilitations");

    @Inject
    private EntityManager em;
    @Inject
    private Partenaires partenaires;
    @Inject
    private Contrats contrats;
    @Inject
    private Utilisateurs utilisateurs;
    @Inject
    private Administrateurs administrateurs;
    @Inject
    private Habilitations habilitations;
    @Inject
    private Clock horloge;
    private int rang;

    boolean sontLa(String compte) {
        return utilisateurs.parCompte(compte).isPresent();
    }

    /** The association of the accounts one signs in with: two administrators, a user who holds rights, one suspended, one awaited, one gone. */
    void association(String siret) {
        PartenaireVu p = partenaires.parSiret(siret).orElseThrow();
        long signataire = offert(p, GensDeDemonstration.SIGNATAIRE, "Maé", "Démo-Lucioles", "Présidence", true);
        long second = offert(p, GensDeDemonstration.SECOND, "Robin", "Démo-Lucioles", "Direction", false);
        long lison = offert(p, GensDeDemonstration.UTILISATEUR, "Lison", "Démo-Lucioles", "Accueil des familles", false);
        administrateurs.nommer(signataire, CAF.identifiant());
        administrateurs.nommer(second, CAF.identifiant());
        List<ContratVu> ouverts = ouverts(p);
        ouverts.forEach(c -> donner(lison, c, null));
        ouverts.stream().limit(1).forEach(c -> donner(second, c, null));
        ouverts.stream().skip(1).forEach(c -> donner(signataire, c, null));
        ouverts.stream().limit(1).forEach(c -> habilitations.demander(saisie(signataire, c, null), GensDeDemonstration.SIGNATAIRE));
        long suspendu = personne(p, false);
        ouverts.stream().limit(1).map(c -> donner(suspendu, c, null)).forEach(d -> habilitations.suspendre(d, MotifSuspension.PARTAGE_IDENTIFIANT,
                "Le même identifiant a servi sur deux postes à la fois.", CAF));
        long questionne = personne(p, false);
        ouverts.stream().skip(1).limit(1).map(c -> donner(questionne, c, LocalDate.now(horloge).plusDays(40))).forEach(this::questionner);
        long parti = personne(p, false);
        ouverts.forEach(c -> donner(parti, c, null));
        utilisateurs.partir(parti, LocalDate.now(horloge).minusDays(3), CAF);
    }

    void bailleur(String siret) {
        PartenaireVu p = partenaires.parSiret(siret).orElseThrow();
        long signataire = offert(p, GensDeDemonstration.BAILLEUR, "Andrea", "Démo-Habitat", "Gérance", true);
        administrateurs.nommer(signataire, CAF.identifiant());
        ouverts(p).forEach(c -> donner(signataire, c, null));
        long collegue = personne(p, false);
        ouverts(p).forEach(c -> donner(collegue, c, null));
    }

    /** Any other: a signatory who administers, a second one in two of three, then users, in every state. */
    void ordinaire(String siret, int i) {
        Optional<PartenaireVu> trouve = partenaires.parSiret(siret);
        List<ContratVu> siens = trouve.map(p -> contrats.duPartenaire(p.id())).orElse(List.of());
        if (siens.isEmpty()) {
            return;
        }
        PartenaireVu p = trouve.get();
        List<ContratVu> ouverts = ouverts(p);
        long signataire = personne(p, true);
        if (!ouverts.isEmpty()) {
            administrateurs.nommer(signataire, CAF.identifiant());
            if (i % 3 != 0) {
                administrateurs.nommer(personne(p, false), CAF.identifiant());
            }
        }
        for (int n = 0; n < 1 + i % 3; n++) {
            long qui = personne(p, false);
            for (ContratVu c : ouverts) {
                agir(habilitations.demander(saisie(qui, c, null), CAF.identifiant()), c, i + n);
            }
            siens.stream().filter(c -> c.etatConvention() == EtatConvention.SUSPENDUE).forEach(c -> geler(qui, c));
            if ((i + n) % 13 == 6) {
                utilisateurs.reprendre(p.id(), new UtilisateurSaisi("Dany", "Dormant-Fictif", "dormant" + i + n + "@partenaire" + p.id() + ".example"),
                        horloge.instant().minus(Duration.ofDays(100L + i)), CAF.identifiant());
            }
        }
    }

    private void agir(long droit, ContratVu contrat, int n) {
        if (n % 9 == 4 && contrat.mode() == ModeGestion.CAF) {
            return;
        }
        if (n % 11 == 7) {
            habilitations.refuser(droit, "Sans rapport avec la mission décrite.", CAF);
            return;
        }
        habilitations.valider(droit, CAF);
        switch (n % 12) {
            case 5 -> habilitations.retirer(droit, "Changement de poste.", CAF);
            case 8 -> habilitations.suspendre(droit, MotifSuspension.MANQUEMENT, "Consultations hors des heures d’ouverture.", CAF);
            case 10 -> habilitations.expirer(droit, "Terme atteint", Acteur.echeance());
            default -> { }
        }
    }

    private long offert(PartenaireVu p, String compte, String prenom, String nom, String fonction, boolean signataire) {
        return utilisateurs.rattacher(p.id(), new UtilisateurSaisi(prenom, nom, compte + "@demo.example", fonction, signataire), compte, CAF.identifiant());
    }

    private long personne(PartenaireVu p, boolean signataire) {
        int n = rang++;
        String prenom = PRENOMS.get(n % PRENOMS.size());
        String nom = NOMS.get(n % NOMS.size());
        String courriel = "personne" + n + "@partenaire" + p.id() + ".example";
        Instant connexion = n % 7 == 3 ? null : horloge.instant().minus(Duration.ofHours(5L + n * 37L % 2_000));
        return utilisateurs.reprendre(p.id(), new UtilisateurSaisi(prenom, nom, courriel, FONCTIONS.get(n % FONCTIONS.size()), signataire), connexion, CAF.identifiant());
    }

    private List<ContratVu> ouverts(PartenaireVu p) {
        return contrats.duPartenaire(p.id()).stream().filter(ContratVu::estOuvert).toList();
    }

    private long donner(long qui, ContratVu c, LocalDate fin) {
        return habilitations.donner(saisie(qui, c, fin), CAF);
    }

    private static HabilitationSaisie saisie(long qui, ContratVu c, LocalDate fin) {
        return new HabilitationSaisie(qui, c.id(), c.service().permis(c.profils()).get(0), Set.of(), null, fin, "Suivi des familles accueillies");
    }

    /** Under a convention that is frozen, as it was left when it was. */
    private void geler(long qui, ContratVu c) {
        em.createNativeQuery("""
                insert into partenaires.habilitation (utilisateur_id, contrat_id, service, profil, debut, etat, demandee_le, demandee_par, active_le, activee_par,
                    suspendue_le, suspendue_par, suspendue_niveau, suspension_texte, etat_le, etat_par, etat_motif)
                values (:qui, :contrat, :service, :profil, current_date - 200, 'SUSPENDUE', now() - interval '201 days', 'habilitations', now() - interval '200 days',
                    'habilitations', now(), 'secretariat', 'CONVENTION', 'Suspension de la convention', now(), 'secretariat', 'Suspension de la convention')""")
                .setParameter("qui", qui).setParameter("contrat", c.id()).setParameter("service", c.service().name())
                .setParameter("profil", c.service().permis(c.profils()).get(0)).executeUpdate();
    }

    private void questionner(long droit) {
        em.createNativeQuery("""
                insert into partenaires.habilitation_question (habilitation_id, posee_le, posee_par, question, repondre_avant)
                values (:droit, now(), 'habilitations', 'Ce droit n’a pas servi depuis des mois : cette personne en a-t-elle encore besoin ?', current_date + 15)""")
                .setParameter("droit", droit).executeUpdate();
    }

    /** What is done is written and no longer watched: the next partner costs no more than the first. */
    void souffler() {
        em.flush();
        em.clear();
    }

    /** Rights of a demonstration were not all given today: asked for, given, used, reviewed at various moments of the year. */
    void vieillir() {
        em.flush();
        em.createNativeQuery("""
                update partenaires.habilitation h set debut = current_date - x.jours, demandee_le = now() - make_interval(days => x.jours + 1 + (x.jours % 6)),
                    active_le = case when h.active_le is null then null else now() - make_interval(days => x.jours) end,
                    date_revue = case when x.jours > 380 then current_date - (x.jours - 365) end,
                    derniere_utilisation = case when h.active_le is not null and h.id % 5 <> 0 then now() - make_interval(hours => cast(h.id * 53 % (x.jours * 24 + 1) as integer)) end
                from (select id, cast(20 + id * 47 % 480 as integer) as jours from partenaires.habilitation where etat <> 'DEMANDEE') x
                where x.id = h.id and (h.fin is null or h.fin >= current_date - x.jours)""").executeUpdate();
    }
}

package fr.passerelle.avip.demande.demonstration;

import fr.passerelle.avip.label.Labels;
import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.InscriptionFranceTravail;
import fr.passerelle.avip.nomenclature.MotifDeclin;
import fr.passerelle.avip.nomenclature.MotifRefus;
import fr.passerelle.avip.nomenclature.MotifRetrait;
import fr.passerelle.avip.nomenclature.OrigineOrientation;
import fr.passerelle.avip.nomenclature.SensOrientation;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.nomenclature.TypeParcours;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import fr.passerelle.avip.orientation.Besoin;
import fr.passerelle.avip.orientation.Delai;
import fr.passerelle.avip.orientation.EnfantDit;
import fr.passerelle.avip.orientation.FicheOrientation;
import fr.passerelle.avip.orientation.NouvelleOrientation;
import fr.passerelle.avip.orientation.Orientations;
import fr.passerelle.avip.orientation.Parent;
import fr.passerelle.avip.orientation.PrescripteurVu;
import fr.passerelle.avip.orientation.Prescripteurs;
import fr.passerelle.avip.proposition.PropositionSaisie;
import fr.passerelle.avip.proposition.Propositions;
import fr.passerelle.socle.capacites.Demonstration;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Requests in their states, made by the acts real ones are made by, then given the age they need; and parents proposed. */
@ApplicationScoped
class DemandesDeDemonstration implements Demonstration {

    private static final List<String> PRENOMS = List.of("Lou", "Sasha", "Charlie", "Eden", "Ange", "Camille", "Noa", "Alix", "Maxence", "Yaël", "Jo", "Sacha");
    private static final List<String> NOMS = List.of("Aubépin-Fictif", "Brindille", "Coquelicot", "Dentelaire", "Églantin", "Fougeray-Fictif", "Genestel", "Houblonnet");
    private static final List<String> ENFANTS = List.of("Malo", "Zélie", "Timéo", "Ondine", "Marceau", "Lilas", "Côme", "Romy", "Soan", "Iris");
    private static final List<Set<DemiJournee>> SEMAINES = List.of(EnumSet.of(DemiJournee.LUNDI_MATIN, DemiJournee.MARDI_MATIN, DemiJournee.JEUDI_MATIN, DemiJournee.VENDREDI_MATIN),
            EnumSet.allOf(DemiJournee.class), EnumSet.of(DemiJournee.LUNDI_MATIN, DemiJournee.LUNDI_APRES_MIDI, DemiJournee.JEUDI_MATIN, DemiJournee.JEUDI_APRES_MIDI),
            EnumSet.of(DemiJournee.MERCREDI_MATIN, DemiJournee.VENDREDI_APRES_MIDI));
    private static final String CRECHE = "creche1";
    private static final Set<TypePrescripteur> DEUX = EnumSet.of(TypePrescripteur.MISSION_LOCALE, TypePrescripteur.FRANCE_TRAVAIL);

    @Inject
    private EntityManager em;
    @Inject
    private Orientations orientations;
    @Inject
    private Propositions propositions;
    @Inject
    private Prescripteurs prescripteurs;
    @Inject
    private Labels labels;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;
    private int rang;

    @Override
    public int rang() {
        return 230;
    }

    /** Plays them once, where there are prescribers and structures that receive. */
    @Override
    @Transactional
    public void jouer() {
        List<PrescripteurVu> eux = prescripteurs.tous().stream().filter(p -> DEUX.contains(p.type()) && p.partenaire() != null).toList();
        List<Long> structures = labels.recevant();
        boolean deja = (Boolean) em.createNativeQuery("select exists (select 1 from avip.orientation)", Boolean.class).getSingleResult();
        if (deja || eux.isEmpty() || structures.isEmpty()) {
            return;
        }
        try {
            for (int i = 0; i < structures.size(); i++) {
                dans(structures.get(i), i, eux);
            }
            ensemble(structures, eux);
            proposer(structures.get(0), eux);
        } finally {
            provenance.estDe("systeme");
        }
    }

    /** What each structure has waiting, and what it answered. */
    private void dans(long structure, int i, List<PrescripteurVu> eux) {
        StatutOrientation[] etats = {StatutOrientation.ENVOYEE, StatutOrientation.EN_EXAMEN, StatutOrientation.COMPLEMENT_DEMANDE, StatutOrientation.LISTE_ATTENTE,
                StatutOrientation.REFUSEE, StatutOrientation.RETIREE, StatutOrientation.SANS_REPONSE};
        StatutOrientation[] siens = i < 2 ? etats : new StatutOrientation[] {etats[i % etats.length], etats[(i + 3) % etats.length]};
        int[] ages = {1, 5, 8, 16, 24, 20, 33};
        for (StatutOrientation etat : siens) {
            amener(envoyer(List.of(structure), eux), etat, ages[List.of(etats).indexOf(etat)]);
        }
        if (i < 2) {
            vieillir(envoyer(List.of(structure), eux), 12);
        }
    }

    private void amener(long id, StatutOrientation etat, int jours) {
        vieillir(id, jours);
        int version = orientations.trouver(id).version();
        switch (etat) {
            case SANS_REPONSE -> orientations.sansReponse(id, version);
            case RETIREE -> orientations.retirer(id, version, MotifRetrait.AUTRE_SOLUTION, null);
            case EN_EXAMEN, COMPLEMENT_DEMANDE, LISTE_ATTENTE, REFUSEE -> repondre(id, orientations.ouvrir(id, version), etat);
            default -> { }
        }
        souffler();
    }

    private void repondre(long id, int version, StatutOrientation etat) {
        switch (etat) {
            case COMPLEMENT_DEMANDE -> orientations.demanderComplement(id, version, "Le parent peut-il venir à une visite un mercredi matin\u202f?");
            case LISTE_ATTENTE -> orientations.mettreEnAttente(id, version, "Une place devrait se libérer le mois prochain.");
            case REFUSEE -> orientations.refuser(id, version, Set.of(MotifRefus.HORAIRES_INCOMPATIBLES), "Nous fermons à 18 heures\u202f: la formation finit plus tard.");
            default -> orientations.noterEchange(id, version, LocalDate.now(horloge));
        }
    }

    /** One parent asked for in three structures at once. */
    private void ensemble(List<Long> structures, List<PrescripteurVu> eux) {
        vieillir(envoyer(structures.stream().limit(3).toList(), eux), 3);
    }

    private long envoyer(List<Long> structures, List<PrescripteurVu> eux) {
        int n = rang++;
        LocalDate jour = LocalDate.now(horloge);
        PrescripteurVu qui = eux.get(n % eux.size());
        Parent parent = new Parent(PRENOMS.get(n % PRENOMS.size()), NOMS.get(n % NOMS.size()), "03520001%02d".formatted(n % 100), null, n % 7 == 6, n % 5 < 3, n % 3 == 0, n % 4 == 0,
                InscriptionFranceTravail.values()[n % 3]);
        Besoin besoin = new Besoin(TypeParcours.values()[n % 6], jour, null, n % 4 == 1 ? jour.plusDays(18) : null, jour.plusDays(20L + n % 40), null,
                SEMAINES.get(n % SEMAINES.size()), LocalTime.of(8, 0), LocalTime.of(17, 0), null);
        EnfantDit enfant = new EnfantDit(ENFANTS.get(n % ENFANTS.size()), jour.minusMonths(4 + n % 26), false, null);
        List<EnfantDit> enfants = n % 6 == 5 ? List.of(enfant, new EnfantDit(ENFANTS.get((n + 4) % ENFANTS.size()), jour.minusMonths(31), false, null)) : List.of(enfant);
        String compte = compte(qui);
        provenance.estDe(compte);
        OrigineOrientation origine = n % 5 == 3 ? OrigineOrientation.DORA : OrigineOrientation.PORTAIL;
        long id = orientations.envoyer(new NouvelleOrientation(qui, compte, SensOrientation.PRESCRIPTEUR_VERS_STRUCTURE, origine,
                origine == OrigineOrientation.DORA ? "%08d-52aa-4bbb-8ccc-%012d".formatted(n, n) : null, new FicheOrientation(parent, besoin, enfants), horloge.instant(), null,
                List.of()), structures).get(0);
        provenance.estDe(CRECHE);
        return id;
    }

    private static String compte(PrescripteurVu qui) {
        return qui.type() == TypePrescripteur.FRANCE_TRAVAIL ? PrescripteursDeDemonstration.FRANCE_TRAVAIL : PrescripteursDeDemonstration.MISSION_LOCALE;
    }

    /** It left so many days ago: what happens next is done today. */
    private void vieillir(long id, int jours) {
        LocalDate envoyee = LocalDate.now(horloge).minusDays(jours);
        souffler();
        em.createNativeQuery("""
                update avip.orientation o set envoyee_le = o.envoyee_le - make_interval(days => :jours), creee_le = o.creee_le - make_interval(days => :jours),
                    parent_informe_le = o.parent_informe_le - make_interval(days => :jours), echeance_le = :echeance
                where o.groupe = (select g.groupe from avip.orientation g where g.id = :id)""").setParameter("jours", jours)
                .setParameter("echeance", new Delai(envoyee, 0).echeance()).setParameter("id", id).executeUpdate();
        em.createNativeQuery("""
                update avip.orientation_passage p set le = p.le - make_interval(days => :jours)
                where p.orientation_id in (select o.id from avip.orientation o where o.groupe = (select g.groupe from avip.orientation g where g.id = :id))""")
                .setParameter("jours", jours).setParameter("id", id).executeUpdate();
    }

    /** One that waits, one declined. */
    private void proposer(long structure, List<PrescripteurVu> eux) {
        provenance.estDe(CRECHE);
        LocalDate jour = LocalDate.now(horloge);
        PrescripteurVu mission = eux.stream().filter(p -> compte(p).equals(PrescripteursDeDemonstration.MISSION_LOCALE)).findFirst().orElse(eux.get(0));
        propositions.proposer(new PropositionSaisie(structure, mission.id(), "Camille", "R", "0352000198", YearMonth.from(jour).minusMonths(11), jour.minusDays(1),
                "Vient au lieu d’accueil enfants-parents, dit chercher une formation."));
        long autre = propositions.proposer(new PropositionSaisie(structure, mission.id(), "Dany", "T", "0352000199", YearMonth.from(jour).minusMonths(20), jour.minusDays(2), null));
        provenance.estDe(PrescripteursDeDemonstration.MISSION_LOCALE);
        propositions.decliner(autre, propositions.trouver(autre).version(), MotifDeclin.NON_SUIVI, null);
    }

    /** What is done is written and no longer watched. */
    private void souffler() {
        em.flush();
        em.clear();
    }
}

package fr.passerelle.avip.accueil;

import fr.passerelle.avip.label.LabelVu;
import fr.passerelle.avip.label.Labels;
import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.InscriptionFranceTravail;
import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.ModeContinuite;
import fr.passerelle.avip.nomenclature.MotifRupture;
import fr.passerelle.avip.nomenclature.OrigineOrientation;
import fr.passerelle.avip.nomenclature.SensOrientation;
import fr.passerelle.avip.nomenclature.TypeAccueil;
import fr.passerelle.avip.nomenclature.TypeParcours;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import fr.passerelle.avip.orientation.Besoin;
import fr.passerelle.avip.orientation.EnfantDit;
import fr.passerelle.avip.orientation.FicheOrientation;
import fr.passerelle.avip.orientation.NouvelleOrientation;
import fr.passerelle.avip.orientation.Orientations;
import fr.passerelle.avip.orientation.Parent;
import fr.passerelle.avip.orientation.PrescripteurVu;
import fr.passerelle.avip.places.Places;
import fr.passerelle.socle.capacites.Demonstration;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Receptions in each of their states, one of them to follow now, made by the acts real ones are made by, then given the age they need. */
@ApplicationScoped
class AccueilsDeDemonstration implements Demonstration {

    private static final List<String> PRENOMS = List.of("Anaé", "Basile", "Célia", "Diego", "Élia", "Fantin", "Gaby", "Hugo", "Inès", "Jules", "Kenza", "Léo");
    private static final List<String> PARENTS = List.of("Mahé", "Nora", "Olga", "Paul", "Rania", "Sonia", "Théa", "Ugo", "Vera", "Yann");
    private static final List<String> NOMS = List.of("Bellefeuille", "Courtevoie", "Doucelin", "Fabulat", "Grandpré-Fictif", "Imaginel", "Lavandin", "Merveillon");
    private static final String PAR = "creche1";
    /** Places engaged by the smallest structures. */
    private static final int PETITE = 3;
    private static final Set<DemiJournee> MATINS = Set.of(DemiJournee.LUNDI_MATIN, DemiJournee.MARDI_MATIN, DemiJournee.JEUDI_MATIN, DemiJournee.VENDREDI_MATIN);
    private static final Set<DemiJournee> APRES_MIDIS = Set.of(DemiJournee.LUNDI_APRES_MIDI, DemiJournee.MARDI_APRES_MIDI, DemiJournee.JEUDI_APRES_MIDI);
    /** How many months ago each began; what became of it. */
    private static final List<Cas> CAS = List.of(new Cas(3, "en cours"), new Cas(10, "à suivre"), new Cas(5, "finit bientôt"), new Cas(0, "préparé"), new Cas(2, "suspendu"),
            new Cas(4, "rompu"), new Cas(10, "suivi"), new Cas(0, "signé"));

    private record Cas(int mois, String etat) {
    }

    @Inject
    private EntityManager em;
    @Inject
    private AccueilRepository depot;
    @Inject
    private Orientations orientations;
    @Inject
    private Places places;
    @Inject
    private Labels labels;
    @Inject
    private Clock horloge;
    private int rang;

    @Override
    public int rang() {
        return 240;
    }

    @Override
    @Transactional
    public void jouer() {
        List<PrescripteurVu> prescripteurs = prescripteurs();
        if (prescripteurs.isEmpty() || (Long) em.createNativeQuery("select count(*) from avip.accueil", Long.class).getSingleResult() > 0) {
            return;
        }
        List<Long> structures = labels.recevant();
        remplir(structures, prescripteurs);
        for (int i = 0; i < structures.size(); i++) {
            raconter(structures.get(i), CAS.get(0), prescripteurs);
            raconter(structures.get(i), CAS.get(1 + i % (CAS.size() - 1)), prescripteurs);
            if (i < 2) {
                raconter(structures.get(i), CAS.get(3), prescripteurs);
                raconter(structures.get(i), CAS.get(i == 0 ? 2 : 1), prescripteurs);
            }
        }
    }

    /** Of the smallest structures, one keeps its engagement of the year all along, another began at the summer only. */
    private void remplir(List<Long> structures, List<PrescripteurVu> prescripteurs) {
        LocalDate premier = LocalDate.now(horloge).withDayOfYear(1);
        List<Long> petites = structures.stream().filter(s -> engagees(s) <= PETITE).limit(2).toList();
        for (int i = 0; i < petites.size(); i++) {
            for (int place = 0; place < engagees(petites.get(i)); place++) {
                for (Set<DemiJournee> moitie : List.of(MATINS, APRES_MIDIS)) {
                    if (i == 0) {
                        occuper(petites.get(i), premier, premier.plusMonths(6).minusDays(1), moitie, prescripteurs);
                    }
                    occuper(petites.get(i), premier.plusMonths(6), premier.plusYears(1).minusDays(1), moitie, prescripteurs);
                }
            }
        }
    }

    private int engagees(long structure) {
        return labels.enVigueur(structure, LocalDate.now(horloge)).map(LabelVu::placesEngagees).orElse(Integer.MAX_VALUE);
    }

    /** A child of that structure on those half-days, from the first day to the last: begun, and ended if the last is past. */
    private void occuper(long structure, LocalDate debut, LocalDate fin, Set<DemiJournee> quand, List<PrescripteurVu> prescripteurs) {
        LocalDate jour = LocalDate.now(horloge);
        if (!debut.isBefore(jour) || !places.simuler(structure, 1, quand, debut, fin).possible()) {
            return;
        }
        int n = rang++;
        long demande = demander(structure, prescripteurs.get(n % prescripteurs.size()), n, debut, quand);
        long enfant = enfant(demande);
        places.reserver(structure, List.of(enfant), quand, debut, fin);
        vivre(demande, enfant, structure, n, debut, fin, fin.isBefore(jour) ? new Cas(0, "à suivre") : CAS.get(0), quand);
    }

    private void raconter(long structure, Cas cas, List<PrescripteurVu> prescripteurs) {
        int n = rang++;
        LocalDate jour = LocalDate.now(horloge);
        LocalDate debut = cas.mois() == 0 ? jour.plusDays(9) : jour.minusMonths(cas.mois()).plusDays(n % 5);
        LocalDate fin = switch (cas.etat()) {
            case "finit bientôt" -> jour.plusDays(18);
            case "à suivre", "suivi" -> debut.plusMonths(4).minusDays(1);
            default -> debut.plusMonths(6).minusDays(1);
        };
        Set<DemiJournee> quand = n % 2 == 0 ? Set.of(DemiJournee.LUNDI_MATIN, DemiJournee.MARDI_MATIN, DemiJournee.JEUDI_MATIN) : Set.of(DemiJournee.LUNDI_APRES_MIDI,
                DemiJournee.JEUDI_APRES_MIDI);
        long demande = demander(structure, prescripteurs.get(n % prescripteurs.size()), n, debut, quand);
        long enfant = enfant(demande);
        LocalDate dernier = cas.etat().equals("rompu") ? rupture(jour) : fin;
        if (places.simuler(structure, 1, quand, debut, dernier).possible()) {
            places.reserver(structure, List.of(enfant), quand, debut, dernier);
        }
        vivre(demande, enfant, structure, n, debut, fin, cas, quand);
    }

    private static LocalDate rupture(LocalDate jour) {
        return jour.minusDays(12);
    }

    private long enfant(long demande) {
        return ((Number) em.createNativeQuery("select id from avip.enfant where orientation_id = :id").setParameter("id", demande).getSingleResult()).longValue();
    }

    /** A request sent a month before the first day, answered in some days. */
    private long demander(long structure, PrescripteurVu prescripteur, int n, LocalDate debut, Set<DemiJournee> quand) {
        LocalDate jour = LocalDate.now(horloge);
        Parent parent = new Parent(PARENTS.get(n % PARENTS.size()), NOMS.get(n % NOMS.size()), "03520000%02d".formatted(n % 100), null, false, n % 5 < 3, n % 3 == 0, n % 4 == 0,
                InscriptionFranceTravail.OUI);
        Besoin besoin = new Besoin(TypeParcours.values()[n % 4], jour, null, null, jour.plusDays(30), null, quand, null, null, null);
        EnfantDit lui = new EnfantDit(PRENOMS.get(n % PRENOMS.size()), jour.minusMonths(8 + n % 12), false, null);
        String auteur = prescripteur.type() == TypePrescripteur.MISSION_LOCALE ? "prescripteur1" : "prescripteur2";
        long id = orientations.envoyer(new NouvelleOrientation(prescripteur, auteur, SensOrientation.PRESCRIPTEUR_VERS_STRUCTURE, OrigineOrientation.PORTAIL, null,
                new FicheOrientation(parent, besoin, List.of(lui)), horloge.instant(), null, List.of()), List.of(structure)).get(0);
        int version = orientations.accepter(id, orientations.ouvrir(id, orientations.trouver(id).version()), "Bienvenue à cette famille.");
        if (debut.isBefore(jour)) {
            orientations.convertir(id, version);
        }
        em.flush();
        vieillir(id, jour.plusDays(30).toEpochDay() - debut.toEpochDay());
        // what is held of it would be written again as it was
        em.clear();
        return id;
    }

    private void vieillir(long id, long jours) {
        em.createNativeQuery("""
                update avip.orientation set envoyee_le = envoyee_le - make_interval(days => :j), ouverte_le = ouverte_le - make_interval(days => :j - 2),
                    repondue_le = repondue_le - make_interval(days => :j - 4), acceptee_le = acceptee_le - make_interval(days => :j - 4),
                    close_le = close_le - make_interval(days => :j - 10), creee_le = creee_le - make_interval(days => :j), entree_souhaitee = entree_souhaitee - :j,
                    parcours_debut = parcours_debut - :j, echeance_le = echeance_le - :j where id = :id""").setParameter("j", (int) jours).setParameter("id", id).executeUpdate();
        em.createNativeQuery("update avip.enfant set naissance = naissance - :j where orientation_id = :id").setParameter("j", (int) jours).setParameter("id", id).executeUpdate();
        em.createNativeQuery("""
                update avip.orientation_passage p set le = le - make_interval(days => :j - 2 * cast(x.rang as integer))
                from (select id, row_number() over (order by id) - 1 as rang from avip.orientation_passage where orientation_id = :id) x where x.id = p.id""")
                .setParameter("j", (int) jours).setParameter("id", id).executeUpdate();
    }

    private void vivre(long demande, long enfant, long structure, int n, LocalDate debut, LocalDate fin, Cas cas, Set<DemiJournee> quand) {
        LocalDate jour = LocalDate.now(horloge);
        LocalDate avant = debut.isBefore(jour) ? debut.minusDays(5) : jour;
        Accueil a = new Accueil(cadre(demande, enfant, structure, avant), new ContratSaisi(TypeAccueil.REGULIER, null, debut, fin, debut, quand), PAR, instant(avant));
        depot.ajouter(a);
        dire(a, "Contrat préparé", avant);
        if (cas.etat().equals("préparé")) {
            return;
        }
        a.remettreLaCharte(avant, avant);
        a.signer(new SignatureSaisie(avant, debut, n % 5 < 3, n % 3 == 0, n % 4 == 0), cadre(demande, enfant, structure, avant));
        dire(a, "Contrat signé", avant);
        if (!debut.isBefore(jour)) {
            orientations.convertir(demande, orientations.trouver(demande).version());
            return;
        }
        a.demarrer(debut);
        dire(a, "Accueil commencé", debut);
        switch (cas.etat()) {
            case "suspendu" -> {
                a.suspendre(jour.minusDays(8), jour.plusDays(20), jour);
                dire(a, "Accueil suspendu", jour.minusDays(8));
            }
            case "rompu" -> {
                LocalDate sortie = rupture(jour);
                a.rompre(new RuptureSaisie(MotifRupture.PARCOURS_ABANDONNE, sortie.minusDays(20), sortie.minusDays(16), false, sortie, ModeContinuite.SOLUTION_FAMILIALE, null), sortie);
                dire(a, "Accueil rompu", sortie);
            }
            case "à suivre", "suivi" -> finir(a, fin, n, cas);
            default -> { }
        }
    }

    private void finir(Accueil a, LocalDate fin, int n, Cas cas) {
        IssueParcours issue = List.of(IssueParcours.CDD, IssueParcours.FORMATION, IssueParcours.CDI, IssueParcours.RECHERCHE_POURSUIVIE).get(n % 4);
        a.terminer(new FinSaisie(fin, issue, n % 2 == 0 ? ModeContinuite.MEME_STRUCTURE : ModeContinuite.ASSISTANT_MATERNEL, null), fin);
        dire(a, "Accueil terminé", fin);
        if (cas.etat().equals("suivi")) {
            LocalDate suivi = fin.plusMonths(5).plusDays(3);
            a.suivre(new SuiviSaisi(suivi, n % 3 == 1, n % 3 == 1 ? null : issue), suivi);
            dire(a, "Situation à six mois notée", suivi);
        }
    }

    private static Cadre cadre(long demande, long enfant, long structure, LocalDate jour) {
        return new Cadre(demande, enfant, structure, new AgeDAccueil(jour.minusMonths(14)), null, j -> true, jour);
    }

    private void dire(Accueil a, String fait, LocalDate le) {
        em.flush();
        depot.noter(a, PAR, instant(le), fait, null);
    }

    private Instant instant(LocalDate jour) {
        return horloge.instant().minus(Duration.ofDays(LocalDate.now(horloge).toEpochDay() - jour.toEpochDay()));
    }

    private List<PrescripteurVu> prescripteurs() {
        List<Tuple> lus = Lignes.de(em.createNativeQuery("select id, partenaire_id, nom, type from avip.prescripteur where suspendu_le is null order by partenaire_id nulls last, id limit 2",
                Tuple.class));
        return lus.stream().map(Lue::new).map(l -> new PrescripteurVu(l.nombre("id"), l.nombre("partenaire_id"), l.texte("nom"), l.code(TypePrescripteur.class, "type"))).toList();
    }
}

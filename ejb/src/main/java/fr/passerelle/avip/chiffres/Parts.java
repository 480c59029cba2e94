package fr.passerelle.avip.chiffres;

import fr.passerelle.avip.chiffres.ComplementsAvip.Origine;
import fr.passerelle.avip.chiffres.LectureDeLOffre.Validee;
import fr.passerelle.avip.chiffres.calcul.Comptes;
import fr.passerelle.avip.chiffres.calcul.Compteur;
import fr.passerelle.avip.chiffres.calcul.FaitBilan;
import fr.passerelle.avip.chiffres.calcul.FaitBilan.Contrat;
import fr.passerelle.avip.chiffres.calcul.FaitsDeLAnnee;
import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.ModeContinuite;
import fr.passerelle.avip.nomenclature.ReponseDonnee;
import fr.passerelle.avip.structure.StructureVue;
import fr.passerelle.socle.commun.Libelle;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.comptes.Appelants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of structures in the report of a year. */
@Dependent
class Parts {

    @Inject
    private EntityManager em;
    @Inject
    private LectureDesFaits lecture;
    @Inject
    private VersionsDuBilan versions;
    @Inject
    private BilanAvip bilan;
    @Inject
    private Reglages reglages;
    @Inject
    private Appelants appelants;
    @Inject
    private Clock horloge;

    /** A validation, with what the lines said then. */
    private record Dite(Instant le, Validee validee) {
    }

    List<PartVue> de(int annee, List<StructureVue> structures) {
        LectureDesFaits.Lus lus = lecture.lire(annee, structures.stream().map(StructureVue::id).toList());
        boolean close = lus.origine() != Origine.APPLICATION || versions.derniere(annee) > 0;
        return structures.stream().map(s -> part(s, lus.faits(), close)).toList();
    }

    private PartVue part(StructureVue s, FaitsDeLAnnee tous, boolean close) {
        List<FaitBilan> faits = tous.faits().stream().filter(f -> f.demande().structure() == s.id()).toList();
        FaitsDeLAnnee siens = new FaitsDeLAnnee(tous.annee(), tous.au(), faits, List.of());
        Comptes c = Compteur.compter(siens);
        Optional<Dite> dite = dite(s.id(), tous.annee());
        boolean vaut = dite.filter(d -> d.validee().vautPour(c)).isPresent();
        LocalDate du = LocalDate.of(tous.annee(), 12, 31).minusDays(reglages.entier(ReglagesDuBilan.OUVERTURE));
        return new PartVue(s.id(), s.nom(), s.commune(), tous.annee(), c.demandes().recues(), c.demandes().donnees(ReponseDonnee.ACCEPTEE),
                c.demandes().donnees(ReponseDonnee.REFUSEE), c.personnes().parents(), c.personnes().enfants(), c.contrats().finis(), lignes(siens), aCompleter(siens),
                vaut ? dite.get().le() : null, dite.isPresent() && !vaut, close ? null : du, bilan.jusquA(tous.annee()),
                !close && !LocalDate.now(horloge).isBefore(du));
    }

    private static Stream<FaitBilan> actifs(FaitsDeLAnnee f) {
        return f.faits().stream().filter(x -> x.contrat() != null && x.contrat().court(f.du(), f.au()));
    }

    private static List<PartVue.Ligne> lignes(FaitsDeLAnnee faits) {
        return actifs(faits).sorted(Comparator.comparing((FaitBilan f) -> f.contrat().entree()).thenComparing(f -> f.demande().reference())).map(f -> {
            Contrat c = f.contrat();
            return new PartVue.Ligne(f.demande().reference(), c.entree(), c.sortie(), c.parSemaine(), libelle(c.issue()), libelle(c.continuite()),
                    c.nonJoignable() ? "Non joint" : libelle(c.situation6Mois()));
        }).toList();
    }

    private static String libelle(Libelle valeur) {
        return valeur == null ? null : valeur.libelle();
    }

    private List<String> aCompleter(FaitsDeLAnnee faits) {
        List<Contrat> finis = actifs(faits).map(FaitBilan::contrat).filter(c -> c.sortie() != null && !c.sortie().isAfter(faits.au())).toList();
        LocalDate ilYASixMois = LocalDate.now(horloge).minusMonths(6);
        List<String> manques = new ArrayList<>();
        dire(manques, finis.stream().filter(c -> c.issue() == null || c.issue() == IssueParcours.NON_RENSEIGNEE).count(), "issue non renseignée", "issues non renseignées");
        dire(manques, finis.stream().filter(c -> c.continuite() == null || c.continuite() == ModeContinuite.NON_RENSEIGNE).count(), "suite d’accueil non renseignée",
                "suites d’accueil non renseignées");
        dire(manques, finis.stream().filter(c -> c.situation6Mois() == null && !c.nonJoignable() && c.sortie().isBefore(ilYASixMois)).count(),
                "situation à six mois à demander", "situations à six mois à demander");
        return manques;
    }

    private static void dire(List<String> manques, long nombre, String une, String plusieurs) {
        if (nombre > 0) {
            manques.add(Typographie.entier(nombre) + "\u00a0" + (nombre > 1 ? plusieurs : une));
        }
    }

    private Optional<Dite> dite(long structure, int annee) {
        List<Object[]> lues = Lignes.de(em.createNativeQuery("select validee_le, parents, enfants, finis from avip.part_validee where structure_id = :structure and annee = :annee",
                Object[].class).setParameter("structure", structure).setParameter("annee", annee));
        return lues.stream().findFirst().map(l -> new Dite((Instant) l[0], new Validee((Integer) l[1], (Integer) l[2], (Integer) l[3])));
    }

    void valider(PartVue p, String commentaire) {
        em.createNativeQuery("""
                insert into avip.part_validee (structure_id, annee, validee_le, validee_par, parents, enfants, finis, commentaire)
                values (:structure, :annee, :le, :par, :parents, :enfants, :finis, cast(:commentaire as text))
                on conflict (structure_id, annee) do update set validee_le = excluded.validee_le, validee_par = excluded.validee_par, parents = excluded.parents,
                    enfants = excluded.enfants, finis = excluded.finis, commentaire = excluded.commentaire""")
                .setParameter("structure", p.structure()).setParameter("annee", p.annee()).setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .setParameter("par", appelants.courant().identifiant()).setParameter("parents", p.parents()).setParameter("enfants", p.enfants())
                .setParameter("finis", p.finis()).setParameter("commentaire", commentaire.isEmpty() ? null : commentaire).executeUpdate();
    }
}

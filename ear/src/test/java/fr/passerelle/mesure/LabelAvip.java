package fr.passerelle.mesure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** La pièce du label Avip, à cent fois plus de structures, de demandes et d'accueils : ce que chacun y regarde, et les chiffres de l'année. */
final class LabelAvip {

    private static final int PETIT = 20;
    private static final int GRAND = 2_000;
    private static final double CHIFFRES_AU_PLUS = 2;
    private static final String PORTE = "partenaires/connexion";
    private static final int ANNEE = LocalDate.now().getYear() - 1;
    private static final String BILAN = "avip/bilan/" + ANNEE + ".csv?edition=interne";

    private static final String UN_CHANGEMENT = """
            with prise as (select id from avip.accueil order by random() limit 1)
            update avip.accueil a set suivi_le = suivi_le from prise where a.id = prise.id returning a.id""";
    /**
     * Chaque compte et chaque répartition du bilan, d'une seule lecture de l'année ; puis ce qui fut offert et réservé. De l'année seule :
     * l'application lit aussi celle d'avant, à quoi le bilan compare, et compte en plus chaque réseau, chaque mois, ce qui fut offert par structure.
     */
    private static final String UNE_SEULE_REQUETE = """
            with f as (
                select o.structure_id, o.type_prescripteur, o.sens, o.parent_cle, e.cle, cast(o.repondue_le at time zone 'Europe/Paris' as date) as repondue, o.echeance_le,
                    cast(o.envoyee_le at time zone 'Europe/Paris' as date) as envoyee, o.motifs_refus[1] as refus, o.acceptee_le, a.debut, a.sortie_le, a.issue, a.continuite,
                    a.situation_6_mois, a.monoparental, a.residence_qpv, a.moins_de_25_ans, a.demi_journees
                from avip.orientation o join avip.enfant e on e.orientation_id = o.id
                left join avip.accueil a on a.enfant_id = e.id and a.statut not in ('PREPARE', 'ANNULE') and a.debut < date '%2$d-01-01'
                where o.statut <> 'BROUILLON' and (o.envoyee_le >= '%1$d-01-01' and o.envoyee_le < '%2$d-01-01' or a.debut < date '%2$d-01-01'
                    and coalesce(a.sortie_le, 'infinity') >= date '%1$d-01-01'))
            select (select string_agg(g || ':' || n || ':' || p, ',') from (
                    select grouping(structure_id, type_prescripteur, sens, refus, issue, continuite, situation_6_mois, monoparental, residence_qpv, moins_de_25_ans) g, count(*) n,
                        count(distinct parent_cle) p, count(distinct cle) c, avg(repondue - envoyee) d, count(*) filter (where repondue <= echeance_le) t, avg(sortie_le - debut + 1) j
                    from f group by grouping sets ((), (structure_id), (type_prescripteur), (sens), (refus), (issue), (continuite), (situation_6_mois), (monoparental),
                        (residence_qpv), (moins_de_25_ans))) x)
                || (select sum(upper(r.periode) - lower(r.periode)) from avip.reservation r where r.periode && daterange('%1$d-01-01', '%2$d-01-01'))
                || (select sum(d.places[1]) from avip.disponibilite d where d.au >= '%1$d-01-01' and d.du < '%2$d-01-01')""".formatted(ANNEE, ANNEE + 1);

    private LabelAvip() {
    }

    static List<Rapport> mesurer(Path dossier) throws Exception {
        try (Terrain petit = terrain(dossier.resolve("avip-petit"), PETIT); Terrain grand = terrain(dossier.resolve("avip-grand"), GRAND)) {
            List<Rapport> rapports = new ArrayList<>(pages(new Comparee(petit, grand, "à 100 000 demandes contre 1 000")));
            rapports.add(chiffres(grand));
            return rapports;
        }
    }

    /** Cette ligne seule, sur un seul terrain : deux minutes. */
    static List<Rapport> mesurerLesChiffres(Path dossier) throws Exception {
        try (Terrain grand = terrain(dossier.resolve("avip-grand"), GRAND)) {
            return List.of(chiffres(grand));
        }
    }

    private static Terrain terrain(Path dossier, int structures) throws Exception {
        return new Terrain(dossier, "/mesure/avip.sql", Map.of(":n)", structures + ")"), "avip");
    }

    private static List<Rapport> pages(Comparee pages) throws Exception {
        List<Rapport> rapports = new ArrayList<>(pages.page("File d’une structure", "avip/file", "<tbody", PORTE, "creche1"));
        rapports.addAll(pages.page("Demandes suivies par la Caf", "avip/suivi", "<tbody"));
        rapports.addAll(pages.page("Demandes suivies, une structure", "avip/suivi?q=Sources+5", "<tbody"));
        rapports.addAll(pages.page("Recherche d’une structure par ses horaires", "avip/orienter?id=1&etape=5", "Ses horaires couvrent", PORTE, "prescripteur1"));
        rapports.addAll(pages.page("Occupation d’un réseau sur l’année", "avip/places?reseau=1", "engagements"));
        rapports.addAll(pages.page("Un réseau et ses membres", "avip/reseau?id=1", "Membres"));
        rapports.addAll(pages.page("Bilan Avip de l’année", "avip/bilan?annee=" + ANNEE, "</html>"));
        rapports.addAll(pages.page("Bilan Avip en CSV", BILAN, "I-01"));
        return rapports;
    }

    /** Refaits chaque fois : un accueil vient de changer. */
    private static Rapport chiffres(Terrain grand) throws Exception {
        String faits = grand.lireEnBase("select count(*) from avip.orientation where envoyee_le >= '" + ANNEE + "-01-01' and envoyee_le < '" + (ANNEE + 1) + "-01-01'");
        double[] durees = Chrono.medianes(20, 11, () -> grand.lireEnBase(UN_CHANGEMENT), () -> grand.visiteur().lire(BILAN, "I-01"), () -> grand.lireEnBase(UNE_SEULE_REQUETE));
        return Rapport.auPlus("Chiffres d’un bilan Avip (" + faits + " demandes) contre une seule requête", durees[0], durees[1], CHIFFRES_AU_PLUS);
    }
}

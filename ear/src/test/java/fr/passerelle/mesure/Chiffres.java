package fr.passerelle.mesure;

import java.util.List;

/** Les chiffres du bilan, contre la meilleure requête seule qu'écrirait un administrateur de bases pour les mêmes. */
final class Chiffres {

    private static final double FOIS_AU_PLUS = 2;
    /** Every distribution and count of the bilan, in one scan of the year. */
    private static final String UNE_SEULE_REQUETE = """
            select string_agg(g || ':' || n, ',') from (
            select grouping(canal, type_saisissant, motif, prestation, trimestre, motif_irrecevabilite, position, mode_reponse, origine, cause, delai) g,
                count(*) n, count(*) filter (where recevable) a, count(*) filter (where p) p, sum(montant_rappel) r, sum(delai) d
            from (select canal, type_saisissant, motif, prestation, extract(quarter from date_reception) trimestre, recevable,
                    motif_irrecevabilite, recevable and date_premiere_reponse is not null as p, position, mode_reponse, origine,
                    motif_cloture cause, date_premiere_reponse - date_reception delai, montant_rappel
                from mediation.saisine where annee = 2025 and motif_cloture is distinct from 'DOUBLON'
                    and motif_cloture is distinct from 'ERREUR_ENREGISTREMENT') r
            group by grouping sets ((), (canal), (type_saisissant), (motif), (prestation), (trimestre), (motif_irrecevabilite), (position),
                (mode_reponse), (origine), (cause), (delai))) x""";

    private static final String UN_CHANGEMENT = """
            with prise as (select id from mediation.saisine where annee = 2025 order by random() limit 1)
            update mediation.saisine s set urgence = urgence from prise where s.id = prise.id returning s.id""";

    private Chiffres() {
    }

    static List<Rapport> mesurer(Terrain grand) throws Exception {
        long enBase = Long.parseLong(grand.lireEnBase("""
                select count(*) from mediation.saisine where annee = 2025 and motif_cloture is distinct from 'DOUBLON'
                    and motif_cloture is distinct from 'ERREUR_ENREGISTREMENT'"""));
        String fichier = grand.visiteur().lire("mediation/bilan/2025.csv?edition=interne", "I-01");
        if (!fichier.replaceAll("[\\s\\u00a0\\u202f]", "").contains(Long.toString(enBase))) {
            throw new IllegalStateException("Le bilan ne compte pas " + enBase + " saisines");
        }
        // what was computed serves again while no case changes: here each time a case of the year has just changed
        double[] durees = Chrono.medianes(() -> grand.lireEnBase(UN_CHANGEMENT),
                () -> grand.visiteur().lire("mediation/bilan/2025.csv?edition=interne", "I-01"), () -> grand.lireEnBase(UNE_SEULE_REQUETE));
        return List.of(Rapport.auPlus("Chiffres d’un bilan (" + enBase + " saisines) contre une seule requête", durees[0], durees[1], FOIS_AU_PLUS));
    }
}

package fr.passerelle.socle.listes;

import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** Asks the database for the lines of a list. */
@ApplicationScoped
class LecteurDeListes {

    /** How many lines of an export are in memory at a time. */
    static final int PAQUET = 500;
    /** A search by words found in more lines is not counted to its end. */
    private static final int COMPTE_AU_PLUS = 2_000;
    /**
     * For the queries of this transaction, a name of six letters is still found with one of them wrong, missing or moved;
     * the database's own threshold is too strict for that. And what is typed is looked at before choosing how to find it: a
     * rare word and a common one are not found the same way.
     */
    private static final String POUR_DES_MOTS = """
            set_config('pg_trgm.word_similarity_threshold', '0.5', true) as seuil, commun.courant(:mots) as courants""";
    private static final String A_CHAQUE_FOIS = "set_config('plan_cache_mode', 'force_custom_plan', true) as plan";

    @Inject
    private EntityManager em;

    /**
     * What the list reads beforehand, the marks of what it lists and whether the words looked for are all too common
     * ({@code courants}), in one query; {@code null} when there is nothing to read.
     */
    Lue prealable(Liste<?> liste, Vue vue) {
        return prealable(liste, vue, null);
    }

    /** The same with the views that reader keeps of it ({@code vues}), where one keeps some. */
    Lue prealable(Liste<?> liste, Vue vue, String lecteur) {
        String mots = vue.texte();
        boolean tape = !mots.isEmpty() || liste.filtres().stream().anyMatch(f -> f.seTape() && !vue.valeurs(f.nom()).isEmpty());
        List<String> lues = Stream.of(liste.marques() == null ? null : liste.marques() + " as marques", liste.prealable(),
                lecteur == null ? null : VueEnregistree.LECTURE, mots.isEmpty() ? null : POUR_DES_MOTS, tape ? A_CHAQUE_FOIS : null).filter(Objects::nonNull).toList();
        if (lues.isEmpty()) {
            return null;
        }
        Query lecture = em.createNativeQuery("select " + String.join(", ", lues), Tuple.class);
        if (lecteur != null) {
            lecture.setParameter("liste", liste.code()).setParameter("moi", lecteur);
        }
        return new Lue((Tuple) (mots.isEmpty() ? lecture : lecture.setParameter("mots", mots)).getSingleResult());
    }

    /**
     * The lines of one page, and how many there are in all, in one query: the page is found by its keys first, so that a
     * far page does not read all the lines before it. Each line carries the total.
     *
     * @param connu how many there are, when it is known; else null
     */
    List<Lue> page(Liste<?> liste, Requete.Recherche recherche, Long connu, int page, int taille) {
        return lire(liste.lecture() + ", page.total, page.ou_plus, page.proche", liste, recherche, connu, (page - 1) * taille, taille);
    }

    /** What names the records of a few lines in their addresses, from that place on. */
    List<String> nommees(Liste<?> liste, Requete.Recherche recherche, int debut, int nombre) {
        return lire("cast(" + liste.fiche().cle() + " as text) as nommee", liste, recherche, 0L, debut, nombre).stream().map(l -> l.texte("nommee")).toList();
    }

    private List<Lue> lire(String colonnes, Liste<?> liste, Requete.Recherche recherche, Long connu, int debut, int nombre) {
        Requete souple = recherche.souple();
        Query lecture = preparer("select " + colonnes + " from ("
                + (souple.chercheDesMots() || souple.seTape() ? parLesMots(liste, recherche.stricte(), souple) : parLesFiltres(souple, connu != null))
                + ") page join " + liste.source(colonnes) + " on " + liste.cle() + " = page.cle order by page.place", souple);
        if (connu != null && !souple.chercheDesMots() && !souple.seTape()) {
            lecture.setParameter("connu", connu);
        }
        return Lignes.<Tuple>de(lecture.setParameter("taille", nombre).setParameter("debut", debut)).stream().map(Lue::new).toList();
    }

    /** The count and the page each have their indexes. */
    private static String parLesFiltres(Requete requete, boolean connu) {
        return """
                select s.cle, row_number() over () as place, false as ou_plus, false as proche, %s as total from (%s) s"""
                .formatted(connu ? "cast(:connu as bigint)" : requete.compte(), requete.page());
    }

    /**
     * What is typed: the very words when lines hold them, else what looks like them; both come with their count. Words in so many lines that
     * nobody will read them all are found by walking the order of the view, and counting stops there. The database does only
     * one of the three.
     */
    private static String parLesMots(Liste<?> liste, Requete stricte, Requete souple) {
        return """
                with mots as materialized (select count(*) as trouvees from (
                    select 1 from %6$s where %2$s limit %1$d + 1) s)
                select s.cle, row_number() over () as place, true as ou_plus, false as proche, %1$d as total from (
                    select %7$s as cle from %8$s
                    where (select trouvees from mots) > %1$d and %2$s order by %3$s limit :taille offset :debut) s
                union all %4$s union all %5$s""".formatted(COMPTE_AU_PLUS, "(" + stricte.conditionDesMotsMemes() + ")", stricte.ordreDuTri(),
                        comptees(liste, "between 1 and " + COMPTE_AU_PLUS, stricte), comptees(liste, "= 0", souple), liste.source(stricte.conditionDesMotsMemes()), liste.cle(),
                        liste.source(stricte.conditionDesMotsMemes(), stricte.ordreDuTri()));
    }

    private static String comptees(Liste<?> liste, String quand, Requete requete) {
        return """
                select s.cle, row_number() over () as place, false as ou_plus, s.proche, s.total from (
                    select %5$s as cle, %2$s as proche, count(*) over () as total from %6$s
                    where (select trouvees from mots) %1$s and (%3$s) order by %4$s limit :taille offset :debut) s"""
                .formatted(quand, requete.proches(), requete.condition().sql(), requete.ordre(), liste.cle(),
                        liste.source(requete.proches(), requete.condition().sql(), requete.ordre()));
    }

    /** Whether there is one. */
    boolean trouve(Liste<?> liste, Requete requete) {
        return !preparer("select 1 as un from " + liste.source(requete.condition().sql()) + " where " + requete.condition().sql() + " limit 1", requete).getResultList().isEmpty();
    }

    long compter(Liste<?> liste, Requete requete) {
        return ((Tuple) preparer("select count(*) as total from " + liste.source(requete.condition().sql()) + " where "
                + requete.condition().sql(), requete)
                .getSingleResult()).get("total", Long.class);
    }

    /** All the lines, read as they are consumed; to be closed. */
    @SuppressWarnings("unchecked")
    Stream<Tuple> toutes(Liste<?> liste, Requete requete) {
        return preparer("select " + liste.lecture() + ", false as proche from "
                + liste.source(liste.lecture(), requete.condition().sql(), requete.ordre()) + " where " + requete.condition().sql()
                + " order by " + requete.ordre(), requete)
                .setHint(HibernateHints.HINT_FETCH_SIZE, PAQUET)
                .getResultStream();
    }

    private Query preparer(String sql, Requete requete) {
        Query preparee = em.createNativeQuery(sql, Tuple.class);
        Set<String> demandees = preparee.getParameters().stream().map(Parameter::getName).collect(Collectors.toSet());
        requete.valeurs().forEach((nom, valeur) -> {
            if (demandees.contains(nom)) {
                preparee.setParameter(nom, valeur);
            }
        });
        return preparee;
    }
}

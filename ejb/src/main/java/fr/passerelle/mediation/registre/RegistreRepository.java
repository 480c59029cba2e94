package fr.passerelle.mediation.registre;

import fr.passerelle.mediation.delai.CompteurDelai;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.NatureAttente;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.socle.changement.Changements;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** Reads the lines of the registry. */
@ApplicationScoped
class RegistreRepository {

    /** How many lines of an export are in memory at a time. */
    private static final int PAQUET = 500;
    /** A search by words found in more cases is not counted to its end. */
    private static final int COMPTE_AU_PLUS = 2_000;

    private static final String COLONNES = """
            s.reference, s.version, s.date_reception, s.numero_allocataire, s.type_saisissant, s.canal, s.motif,
            array_to_string(s.motifs_secondaires, ',') as motifs, s.prestation,
            array_to_string(s.prestations_secondaires, ',') as prestations, s.etat, s.titulaire,
            coalesce(nullif(trim(concat_ws(' ', s.concerne_prenom, s.concerne_nom)), ''),
                (select x.nom from mediation.saisissant x where x.saisine_id = s.id order by x.rang limit 1)) as concerne,
            %s as attendue, case when s.etat = 'EN_ATTENTE' then (
                select string_agg(q.destinataire, ', ' order by q.echeance, q.id) from mediation.question q
                where q.saisine_id = s.id and q.repondue_le is null) end as attend_de,
            nullif(trim(s.urgence), '') as signale, s.date_premiere_reponse, s.date_reponse, s.mode_reponse, s.position,
            s.origine, s.motif_irrecevabilite""".formatted(RequeteRegistre.ATTENDUE);

    /**
     * For the queries of this transaction, a name of six letters is still found with one of them wrong, missing or moved;
     * the database's own threshold is too strict for that. And the words are looked at before choosing how to find them: a
     * rare one and a common one are not found the same way.
     */
    private static final String POUR_DES_MOTS = """
            set_config('pg_trgm.word_similarity_threshold', '0.5', true), set_config('plan_cache_mode', 'force_custom_plan', true)""";

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;
    @Inject
    private Seuils seuils;

    /**
     * The lines of one page, and how many there are in all, in one query: the page is found by its keys first, so that a
     * far page does not read all the cases before it. Each line carries the total.
     *
     * @param connu how many there are, when it is known; else null
     */
    List<Tuple> page(Recherche recherche, Long connu, int page, int taille) {
        RequeteRegistre souple = recherche.souple();
        Query lecture = preparer("select " + COLONNES + ", p.total, p.ou_plus, p.proche from ("
                + (souple.chercheDesMots() ? parLesMots(recherche.stricte(), souple) : parLesFiltres(souple, connu != null))
                + ") p join mediation.saisine s on s.id = p.id order by p.place", souple);
        if (connu != null) {
            lecture.setParameter("connu", connu);
        }
        return Lignes.de(lecture
                .setParameter("taille", taille)
                .setParameter("debut", (page - 1) * taille));
    }

    /** The count and the page each have their indexes. */
    private static String parLesFiltres(RequeteRegistre requete, boolean connu) {
        return """
                select s.id, row_number() over () as place, false as ou_plus, false as proche,
                    %s as total
                from (%s) s""".formatted(connu ? "cast(:connu as bigint)" : requete.compte(), requete.page());
    }

    /**
     * The very words when cases hold them, else what looks like them; both come with their count. Words in so many cases that
     * nobody will read them all are found by walking the order of the view, and counting stops there. The database does only
     * one of the three.
     */
    private static String parLesMots(RequeteRegistre stricte, RequeteRegistre souple) {
        return """
                with mots as materialized (select count(*) as trouvees from (
                    select 1 from mediation.saisine s where %2$s limit %1$d + 1) s)
                select s.id, row_number() over () as place, true as ou_plus, false as proche, %1$d as total from (
                    select s.id from mediation.saisine s
                    where (select trouvees from mots) > %1$d and %2$s order by %3$s limit :taille offset :debut) s
                union all %4$s union all %5$s""".formatted(COMPTE_AU_PLUS, stricte.conditionDesMotsMemes(), stricte.ordreDuTri(),
                        comptees("between 1 and " + COMPTE_AU_PLUS, stricte), comptees("= 0", souple));
    }

    private static String comptees(String quand, RequeteRegistre requete) {
        return """
                select s.id, row_number() over () as place, false as ou_plus, s.proche, s.total from (
                    select s.id, %s as proche, count(*) over () as total from mediation.saisine s
                    where (select trouvees from mots) %s and %s order by %s limit :taille offset :debut) s"""
                .formatted(requete.proches(), quand, requete.condition(), requete.ordre());
    }

    /** Whether a case is found. */
    boolean trouve(RequeteRegistre requete) {
        return ((Tuple) preparer("select exists (select 1 from mediation.saisine s where " + requete.condition() + ") as oui", requete)
                .getSingleResult()).get("oui", Boolean.class);
    }

    long compter(RequeteRegistre requete) {
        return ((Tuple) preparer("select count(*) as total from mediation.saisine s where " + requete.condition(), requete)
                .getSingleResult()).get("total", Long.class);
    }

    /** All the lines, read as they are consumed; to be closed. */
    @SuppressWarnings("unchecked")
    Stream<Tuple> toutes(RequeteRegistre requete) {
        return preparer("select %s, false as proche from mediation.saisine s where %s order by %s"
                .formatted(COLONNES, requete.condition(), requete.ordre()), requete)
                .setHint(HibernateHints.HINT_FETCH_SIZE, PAQUET)
                .getResultStream();
    }

    LigneRegistre ligne(Tuple l, LocalDate aujourdhui, UnaryOperator<String> nom) {
        EtatSaisine etat = code(EtatSaisine.class, l, "etat");
        String titulaire = texte(l, "titulaire");
        LocalDate reception = date(l, "date_reception");
        LocalDate premiereReponse = date(l, "date_premiere_reponse");
        boolean horloge = etat.estOuvert() || premiereReponse != null;
        return new LigneRegistre(texte(l, "reference"), l.get("version", Integer.class), reception, texte(l, "concerne"),
                texte(l, "numero_allocataire"), code(TypeSaisissant.class, l, "type_saisissant"),
                code(CanalSaisine.class, l, "canal"), code(MotifSaisine.class, l, "motif"),
                codes(MotifSaisine.class, l, "motifs"), code(Prestation.class, l, "prestation"),
                codes(Prestation.class, l, "prestations"), etat, code(NatureAttente.class, l, "attendue"), texte(l, "attend_de"),
                titulaire == null ? null : nom.apply(titulaire),
                horloge ? CompteurDelai.entre(reception, premiereReponse, aujourdhui, seuils) : null, texte(l, "signale"),
                date(l, "date_reponse"), code(ModeReponse.class, l, "mode_reponse"), code(PositionCaf.class, l, "position"),
                code(OrigineDysfonctionnement.class, l, "origine"), code(MotifIrrecevabilite.class, l, "motif_irrecevabilite"),
                l.get("proche", Boolean.class));
    }

    /**
     * What there is to know before looking for a page.
     *
     * @param annees the years in which a case was received, the latest first
     * @param marques what is never twice the same once a case has changed
     */
    record Etat(List<Integer> annees, String marques) {
    }

    /** @param pourDesMots whether words are looked for afterwards, which is prepared on the way */
    Etat etat(boolean pourDesMots) {
        Tuple lu = (Tuple) em.createNativeQuery("""
                select %s as marques, (select min(annee) from mediation.saisine) as premiere,
                    (select max(annee) from mediation.saisine) as derniere%s"""
                .formatted(Changements.marques("mediation"), pourDesMots ? ", " + POUR_DES_MOTS : ""), Tuple.class).getSingleResult();
        Integer derniere = lu.get("derniere", Integer.class);
        List<Integer> annees = derniere == null ? List.of()
                : IntStream.rangeClosed(0, derniere - lu.get("premiere", Integer.class)).mapToObj(n -> derniere - n).toList();
        return new Etat(annees, texte(lu, "marques"));
    }

    private Query preparer(String sql, RequeteRegistre requete) {
        Query preparee = em.createNativeQuery(sql, Tuple.class);
        requete.valeurs().forEach((nom, valeur) -> {
            if (sql.contains(":" + nom)) {
                preparee.setParameter(nom, valeur);
            }
        });
        return preparee;
    }

    private static String texte(Tuple l, String alias) {
        return l.get(alias, String.class);
    }

    private static LocalDate date(Tuple l, String alias) {
        Date jour = l.get(alias, Date.class);
        return jour == null ? null : jour.toLocalDate();
    }

    private static <E extends Enum<E>> E code(Class<E> type, Tuple l, String alias) {
        String code = texte(l, alias);
        return code == null ? null : Enum.valueOf(type, code);
    }

    private static <E extends Enum<E>> List<E> codes(Class<E> type, Tuple l, String alias) {
        String codes = texte(l, alias);
        return codes.isEmpty() ? List.of() : Arrays.stream(codes.split(",")).map(c -> Enum.valueOf(type, c)).toList();
    }
}

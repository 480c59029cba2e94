package fr.passerelle.partenaires.registre;

import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;

/**
 * Which partners may be one and the same: those of one Siren, of one name, or of one kind with names alike at the same postcode (a town
 * and its Ccas are two). Figures count as they are: « Résidence 1 » and « Résidence 2 » are two. What someone said to be two is not asked
 * again.
 */
@ApplicationScoped
class Ressemblances {

    private static final int AU_PLUS = 100;
    private static final int PREMIERES = 5;
    private static final String CHIFFRES = "regexp_replace(%s.nom_plie, '\\D+', ' ', 'g')";
    private static final String MEME_SIREN = "left(a.siret, 9) = left(b.siret, 9)";
    private static final String MEME_NOM = "a.nom_plie = b.nom_plie"
            + " and (a.code_postal = b.code_postal or a.code_postal is null or b.code_postal is null)";
    private static final String NOMS_PROCHES = "a.code_postal = b.code_postal and a.type = b.type and similarity(a.nom_plie, b.nom_plie) >= 0.55"
            + " and " + CHIFFRES.formatted("a") + " = " + CHIFFRES.formatted("b");
    private static final String DEUX = " and not exists (select 1 from partenaires.partenaire_distinct d"
            + " where d.premier_id = least(a.id, b.id) and d.second_id = greatest(a.id, b.id))";
    private static final String VU = "b.id, b.siret, b.raison_sociale, b.type, b.commune";

    @Inject
    private EntityManager em;

    /** Two that may be one, the older first. */
    record Paire(PartenaireVu premier, PartenaireVu second, boolean memeSiren) {
    }

    /** All of them, those of one Siren first. */
    List<Paire> toutes() {
        String paires = "select a.id as a_id, b.id as b_id, " + MEME_SIREN + " as siren from partenaires.partenaire a join partenaires.partenaire b on a.id < b.id and ";
        String vivants = " where a.fondu_dans is null and b.fondu_dans is null" + DEUX;
        List<Tuple> lues = Lignes.de(em.createNativeQuery("""
                select x.siren, p.id as p_id, p.siret as p_siret, p.raison_sociale as p_nom, p.type as p_type, p.commune as p_commune,
                    s.id as s_id, s.siret as s_siret, s.raison_sociale as s_nom, s.type as s_type, s.commune as s_commune
                from (\
                """ + String.join(" union ", paires + MEME_SIREN + vivants, paires + MEME_NOM + vivants, paires + NOMS_PROCHES + vivants) + """
                ) x join partenaires.partenaire p on p.id = x.a_id join partenaires.partenaire s on s.id = x.b_id
                order by x.siren desc, p.raison_sociale, p.id, s.id""", Tuple.class).setMaxResults(AU_PLUS));
        return lues.stream().map(Lue::new).map(l -> new Paire(vu(l, "p_"), vu(l, "s_"), l.vrai("siren"))).toList();
    }

    /** The others that this one may be. */
    List<PartenaireVu> de(long id) {
        return lire(em.createNativeQuery("select " + VU + " from partenaires.partenaire a join partenaires.partenaire b on a.id <> b.id"
                + " where a.id = :id and b.fondu_dans is null and (" + MEME_SIREN + " or " + MEME_NOM + " or " + NOMS_PROCHES + ")" + DEUX
                + " order by b.raison_sociale, b.id", Tuple.class).setParameter("id", id));
    }

    /** Those that one about to be registered may be; of the same Siret, there can be one only, which is refused. */
    List<PartenaireVu> de(PartenaireSaisi saisi) {
        return lire(em.createNativeQuery("select " + VU + """
                 from (select cast(:siret as text) as siret, commun.mots(cast(:nom as text)) as nom_plie, nullif(cast(:postal as text), '') as code_postal, cast(:type as text) as type) a
                join partenaires.partenaire b on b.fondu_dans is null and b.siret <> a.siret
                where \
                """ + MEME_SIREN + " or " + MEME_NOM + " or " + NOMS_PROCHES + " order by b.raison_sociale, b.id", Tuple.class)
                .setParameter("siret", TextePropre.compact(saisi.siret()))
                .setParameter("nom", TextePropre.nom(saisi.raisonSociale()))
                .setParameter("postal", TextePropre.compact(saisi.codePostal()))
                .setParameter("type", saisi.type() == null ? "" : saisi.type().name()));
    }

    private static List<PartenaireVu> lire(Query requete) {
        Collection<Tuple> lues = Lignes.de(requete.setMaxResults(PREMIERES));
        return lues.stream().map(Lue::new).map(l -> new PartenaireVu(l.nombre("id"), PartenaireVu.reference(l.nombre("id")), l.texte("siret"),
                l.texte("raison_sociale"), l.code(TypePartenaire.class, "type"), l.texte("commune"))).toList();
    }

    private static PartenaireVu vu(Lue l, String qui) {
        long id = l.nombre(qui + "id");
        return new PartenaireVu(id, PartenaireVu.reference(id), l.texte(qui + "siret"), l.texte(qui + "nom"), l.code(TypePartenaire.class, qui + "type"),
                l.texte(qui + "commune"));
    }
}

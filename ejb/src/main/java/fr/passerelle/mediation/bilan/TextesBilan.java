package fr.passerelle.mediation.bilan;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.VersionPerimee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The narrative blocks of a year, as written. */
@Dependent
class TextesBilan {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock horloge;

    /** Every block, written or not, in the order of the sections. */
    Map<BlocNarratif, TexteBilan> lire(int annee) {
        Map<BlocNarratif, TexteBilan> textes = new EnumMap<>(BlocNarratif.class);
        for (BlocNarratif bloc : BlocNarratif.values()) {
            textes.put(bloc, new TexteBilan(bloc, "", 0, null));
        }
        List<Object[]> lignes = Lignes.de(em.createNativeQuery(
                "select bloc, texte, version, maj_par from mediation.bilan_texte where annee = :annee")
                .setParameter("annee", annee));
        for (Object[] l : lignes) {
            BlocNarratif bloc = BlocNarratif.valueOf((String) l[0]);
            textes.put(bloc, new TexteBilan(bloc, (String) l[1], (Integer) l[2], (String) l[3]));
        }
        return textes;
    }

    void ecrire(int annee, TexteBilan texte, String par) {
        int ecrits = em.createNativeQuery("""
                insert into mediation.bilan_texte as t (annee, bloc, texte, version, maj_le, maj_par)
                values (:annee, :bloc, :texte, 1, :le, :par)
                on conflict (annee, bloc) do update
                set texte = excluded.texte, version = t.version + 1, maj_le = excluded.maj_le, maj_par = excluded.maj_par
                where t.version = :version""")
                .setParameter("annee", annee)
                .setParameter("bloc", texte.bloc().name())
                .setParameter("texte", texte.texte())
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .setParameter("par", par)
                .setParameter("version", texte.version())
                .executeUpdate();
        if (ecrits == 0) {
            throw new VersionPerimee("Ce texte a été modifié entre-temps : « " + lire(annee).get(texte.bloc()).texte() + " »");
        }
    }
}

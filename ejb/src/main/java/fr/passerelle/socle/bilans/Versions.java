package fr.passerelle.socle.bilans;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The frozen versions: written once, read for ever. */
@Dependent
class Versions {

    /** First key of the lock, ours alone in this database; the second is the capability and the year. */
    private static final int VERROU = 20_611;
    private static final String CHIFFRES = "select cast(chiffres as text) from bilans.version where capacite = :capacite and annee = :annee";

    @Inject
    private EntityManager em;
    @Inject
    private Annuaire annuaire;

    <P> Optional<Bilan<P>> derniere(DeclarationDeBilan<P> d, int annee) {
        return lire(d, em.createNativeQuery(CHIFFRES + " order by version desc limit 1", String.class)
                .setParameter("annee", annee));
    }

    <P> Optional<Bilan<P>> version(DeclarationDeBilan<P> d, int annee, int version) {
        return lire(d, em.createNativeQuery(CHIFFRES + " and version = :version", String.class)
                .setParameter("annee", annee).setParameter("version", version));
    }

    private static <P> Optional<Bilan<P>> lire(DeclarationDeBilan<P> d, Query requete) {
        List<String> trouvees = Lignes.de(requete.setParameter("capacite", d.capacite()));
        return trouvees.stream().findFirst().map(chiffres -> Chiffrage.relire(chiffres, d.propre()));
    }

    /** What was said of a year is read for ever: figures, and the words around them. */
    @ApplicationScoped
    static class Ecrits implements EcritsGardes {

        @Override
        public List<EcritGarde> ecrits() {
            return List.of(EcritGarde.sansPersonne("bilans.version", "capacite", "chiffres"),
                    EcritGarde.selon("qui a arrêté les chiffres et pourquoi", "bilans.version", "arrete_par", "motif"),
                    EcritGarde.sansPersonne("bilans.texte", "capacite", "bloc"),
                    EcritGarde.selon("publié", "bilans.texte", "texte", "maj_par"));
        }
    }

    /** The latest first. */
    List<VersionBilan> liste(String capacite, int annee) {
        List<Object[]> lignes = Lignes.de(em.createNativeQuery("""
                select version, arrete_le, arrete_par, motif from bilans.version
                where capacite = :capacite and annee = :annee order by version desc""")
                .setParameter("capacite", capacite).setParameter("annee", annee));
        Map<String, String> noms = annuaire.noms(lignes.stream().map(l -> (String) l[2]).toList());
        return lignes.stream()
                .map(l -> new VersionBilan(annee, (Integer) l[0], jour(l[1]), noms.get((String) l[2]), (String) l[3]))
                .toList();
    }

    List<Integer> annees(String capacite) {
        return Lignes.de(em.createNativeQuery("select distinct annee from bilans.version where capacite = :capacite", Integer.class)
                .setParameter("capacite", capacite));
    }

    /** Two people who freeze the same year at once do it one after the other. */
    void verrouiller(String capacite, int annee) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(:verrou, hashtext(:cle)) as text)", String.class)
                .setParameter("verrou", VERROU).setParameter("cle", capacite + " " + annee).getSingleResult();
    }

    void ajouter(String capacite, Bilan<?> bilan, String par) {
        em.createNativeQuery("""
                insert into bilans.version (capacite, annee, version, arrete_le, arrete_par, motif, chiffres)
                values (:capacite, :annee, :version, :le, :par, :motif, cast(:chiffres as jsonb))""")
                .setParameter("capacite", capacite)
                .setParameter("annee", bilan.annee())
                .setParameter("version", bilan.version())
                .setParameter("le", bilan.arreteLe())
                .setParameter("par", par)
                .setParameter("motif", bilan.motifVersion())
                .setParameter("chiffres", Chiffrage.ecrire(bilan))
                .executeUpdate();
    }

    private static LocalDate jour(Object valeur) {
        return valeur instanceof Date date ? date.toLocalDate() : (LocalDate) valeur;
    }
}

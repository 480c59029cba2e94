package fr.passerelle.socle.taches.demande;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.taches.demande.LigneDeRapport.Gravite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is read of tasks, and what each was given, says and gives back. */
@ApplicationScoped
class RapportRepository {

    private static final String TACHE = """
            select t.id, t.code, t.titre, t.depuis, t.demandee_le, t.etat, t.faits, t.total, t.annulee_le is not null, t.commencee_le, t.finie_le, t.issue,
                   (select nom from taches.fichier f where f.tache_id = t.id and f.sens = 'RENDU'),
                   t.etat in ('ECHOUEE', 'ANNULEE', 'INTERROMPUE') and t.parametres <> '{}' and (not t.avec_fichier
                       or exists (select 1 from taches.fichier f where f.tache_id = t.id and f.sens = 'RECU'))
            from taches.tache t where t.demandee_par = :par""";

    @Inject
    private EntityManager em;

    Optional<Tache> tache(long id, String par) {
        List<Object[]> lues = Lignes.de(em.createNativeQuery(TACHE + " and t.id = :id", Object[].class).setParameter("par", par).setParameter("id", id));
        return lues.stream().findFirst().map(RapportRepository::enTache);
    }

    Tranche<Tache> taches(String par, int page, int taille) {
        long total = (Long) em.createNativeQuery("select count(*) from taches.tache where demandee_par = :par", Long.class)
                .setParameter("par", par).getSingleResult();
        List<Object[]> lues = Lignes.de(em.createNativeQuery(TACHE + " order by t.id desc", Object[].class).setParameter("par", par)
                .setFirstResult((page - 1) * taille).setMaxResults(taille));
        return new Tranche<>(lues.stream().map(RapportRepository::enTache).toList(), total, page, taille);
    }

    Tranche<LigneDeRapport> lignes(long tache, int page, int taille) {
        long total = (Long) em.createNativeQuery("select count(*) from taches.ligne where tache_id = :tache", Long.class)
                .setParameter("tache", tache).getSingleResult();
        List<Object[]> lues = Lignes.de(em.createNativeQuery("""
                select gravite, ligne, colonne, valeur, message from taches.ligne where tache_id = :tache order by id""", Object[].class)
                .setParameter("tache", tache).setFirstResult((page - 1) * taille).setMaxResults(taille));
        return new Tranche<>(lues.stream().map(l -> new LigneDeRapport(Gravite.valueOf((String) l[0]), (Long) l[1], (String) l[2],
                (String) l[3], (String) l[4])).toList(), total, page, taille);
    }

    @Transactional(TxType.MANDATORY)
    void ajouter(long tache, List<LigneDeRapport> lignes) {
        for (LigneDeRapport ligne : lignes) {
            em.createNativeQuery("""
                    insert into taches.ligne (tache_id, gravite, ligne, colonne, valeur, message)
                    values (:tache, :gravite, :ligne, :colonne, :valeur, :message)""")
                    .setParameter("tache", tache).setParameter("gravite", ligne.gravite().name()).setParameter("ligne", ligne.ligne())
                    .setParameter("colonne", ligne.colonne()).setParameter("valeur", ligne.valeur()).setParameter("message", ligne.message())
                    .executeUpdate();
        }
    }

    /** A try that begins says everything anew. */
    @Transactional(TxType.MANDATORY)
    void effacer(long tache) {
        em.createNativeQuery("delete from taches.ligne where tache_id = :tache").setParameter("tache", tache).executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    void garder(long tache, FichierDeTache fichier) {
        em.createNativeQuery("insert into taches.fichier (tache_id, sens, nom, type, contenu) values (:tache, 'RECU', :nom, :type, :contenu)")
                .setParameter("tache", tache).setParameter("nom", fichier.nom()).setParameter("type", fichier.type())
                .setParameter("contenu", fichier.contenu()).executeUpdate();
    }

    /** The file it was given. */
    Optional<FichierDeTache> recu(long tache) {
        List<Object[]> lus = Lignes.de(em.createNativeQuery(
                "select nom, type, contenu from taches.fichier where tache_id = :tache and sens = 'RECU'", Object[].class)
                .setParameter("tache", tache));
        return lus.stream().findFirst().map(l -> new FichierDeTache((String) l[0], (String) l[1], (byte[]) l[2]));
    }

    Map<String, String> parametres(long tache) {
        return TacheRepository.deJson((String) em.createNativeQuery("select cast(parametres as text) from taches.tache where id = :tache",
                String.class).setParameter("tache", tache).getSingleResult());
    }

    /** What is asked for once more, as it was. */
    Demande demande(long tache) {
        Object[] l = (Object[]) em.createNativeQuery("select code, titre, cast(parametres as text), depuis from taches.tache where id = :tache",
                Object[].class).setParameter("tache", tache).getSingleResult();
        return new Demande((String) l[0], (String) l[1], TacheRepository.deJson((String) l[2]), (String) l[3], recu(tache).orElse(null));
    }

    private static Tache enTache(Object[] l) {
        return new Tache((Long) l[0], (String) l[1], (String) l[2], (String) l[3], (Instant) l[4], EtatTache.valueOf((String) l[5]), (Integer) l[6],
                (Integer) l[7], (Boolean) l[8], (Instant) l[9], (Instant) l[10], (String) l[11], (String) l[12], (Boolean) l[13]);
    }
}

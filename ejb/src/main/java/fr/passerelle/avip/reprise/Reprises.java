package fr.passerelle.avip.reprise;

import fr.passerelle.avip.chiffres.VersionsDuBilan;
import fr.passerelle.avip.chiffres.calcul.FaitBilan;
import fr.passerelle.avip.chiffres.calcul.FaitBilan.Contrat;
import fr.passerelle.avip.chiffres.calcul.FaitBilan.Demande;
import fr.passerelle.avip.chiffres.calcul.ParentDeclare;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;

/** The batches that brought past years, in the database. */
@Dependent
class Reprises {

    @Inject
    private EntityManager em;
    @Inject
    private VersionsDuBilan versions;

    /** The name of the file that year was last taken over from; empty when it never was. */
    Optional<String> fichierDeLaDerniere(int annee) {
        List<Object[]> lues = Lignes.de(em.createNativeQuery("select lot, sorte from avip.annee_reprise where annee = :annee order by lot desc limit 1", Object[].class)
                .setParameter("annee", annee));
        return lues.stream().findFirst().map(l -> (l[1].equals("BILAN") ? "bilan_avip_" : "accueils_avip_") + annee + ".csv");
    }

    /** Whether that batch is the one that counts, and its report not frozen since. */
    boolean estAnnulable(long lot) {
        List<Object[]> lues = Lignes.de(em.createNativeQuery("""
                select r.annee, r.versions from avip.annee_reprise r where r.lot = :lot
                and not exists (select 1 from avip.annee_reprise s where s.annee = r.annee and s.lot > r.lot)""", Object[].class).setParameter("lot", lot));
        return lues.stream().anyMatch(l -> versions.derniere((Integer) l[0]) == (Integer) l[1]);
    }

    int annee(long lot) {
        return (Integer) em.createNativeQuery("select annee from avip.annee_reprise where lot = :lot", Integer.class).setParameter("lot", lot).getSingleResult();
    }

    void ouvrir(long lot, FichierDeLAnnee fichier) {
        em.createNativeQuery("insert into avip.annee_reprise (lot, annee, sorte, versions) values (:lot, :annee, :sorte, :versions) on conflict (lot) do nothing")
                .setParameter("lot", lot).setParameter("annee", fichier.annee()).setParameter("sorte", fichier.sorte().name())
                .setParameter("versions", versions.derniere(fichier.annee())).executeUpdate();
    }

    void garder(long lot, LigneReprise ligne) {
        if (ligne instanceof LigneReprise.Accueil accueil) {
            garder(lot, accueil);
        } else {
            garder(lot, ((LigneReprise.Declaree) ligne).parent());
        }
    }

    private void garder(long lot, LigneReprise.Accueil ligne) {
        FaitBilan f = ligne.fait();
        Demande d = f.demande();
        Optional<Contrat> c = Optional.ofNullable(f.contrat());
        Query ecrire = em.createNativeQuery("""
                insert into avip.fait (lot, orientation, structure_id, prescripteur, sens, envoyee_le, pause_jours, repondue_le, reponse, motif_refus, parent, enfant,
                    monoparental, qpv, moins_de_25_ans, france_travail, parcours, entree, sortie, demi_journees, issue, continuite, situation_6_mois)
                values (:lot, :orientation, :structure, :prescripteur, :sens, :envoyee, :pause, cast(:repondue as date), cast(:reponse as text), cast(:motif as text),
                    :parent, :enfant, :seul, :qpv, :jeune, cast(:ft as text), cast(:parcours as text), cast(:entree as date), cast(:sortie as date),
                    cast(:semaine as integer), cast(:issue as text), cast(:continuite as text), cast(:situation as text))""");
        ecrire.setParameter("lot", lot).setParameter("orientation", d.reference()).setParameter("structure", d.structure()).setParameter("prescripteur", d.prescripteur().name())
                .setParameter("sens", d.sens().name()).setParameter("envoyee", d.envoyeeLe()).setParameter("pause", d.pauseJours())
                .setParameter("repondue", texte(d.repondueLe())).setParameter("reponse", code(d.reponse())).setParameter("motif", code(d.motif()))
                .setParameter("parent", f.parent().cle()).setParameter("enfant", f.enfant()).setParameter("seul", f.parent().monoparental())
                .setParameter("qpv", f.parent().qpv()).setParameter("jeune", f.parent().moinsDe25Ans()).setParameter("ft", code(ligne.franceTravail()))
                .setParameter("parcours", code(ligne.parcours())).setParameter("entree", c.map(x -> texte(x.entree())).orElse(null))
                .setParameter("sortie", c.map(x -> texte(x.sortie())).orElse(null))
                .setParameter("semaine", c.filter(x -> x.parSemaine() > 0).map(x -> Integer.toString(x.parSemaine())).orElse(null))
                .setParameter("issue", c.map(x -> code(x.issue())).orElse(null)).setParameter("continuite", c.map(x -> code(x.continuite())).orElse(null))
                .setParameter("situation", c.map(x -> x.nonJoignable() ? "NON_JOIGNABLE" : code(x.situation6Mois())).orElse(null)).executeUpdate();
    }

    private void garder(long lot, ParentDeclare p) {
        em.createNativeQuery("""
                insert into avip.parent_declare (lot, parent, enfants, qpv, moins_de_25_ans, monoparental, issue)
                values (:lot, :parent, :enfants, :qpv, :jeune, :seul, :issue)""")
                .setParameter("lot", lot).setParameter("parent", p.parent()).setParameter("enfants", p.enfants()).setParameter("qpv", p.qpv())
                .setParameter("jeune", p.moinsDe25Ans()).setParameter("seul", p.monoparental()).setParameter("issue", p.issue().name()).executeUpdate();
    }

    void effacer(long lot) {
        em.createNativeQuery("delete from avip.annee_reprise where lot = :lot").setParameter("lot", lot).executeUpdate();
    }

    private static String code(Enum<?> valeur) {
        return valeur == null ? null : valeur.name();
    }

    private static String texte(Object valeur) {
        return valeur == null ? null : valeur.toString();
    }
}

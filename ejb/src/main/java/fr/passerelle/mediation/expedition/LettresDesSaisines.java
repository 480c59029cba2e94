package fr.passerelle.mediation.expedition;

import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.nomenclature.NatureLettre;
import fr.passerelle.mediation.visibilite.Suppleance;
import fr.passerelle.mediation.visibilite.Visibilite;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.documents.DocumentFige;
import fr.passerelle.socle.documents.envoi.EnvoisDeLettres;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** The letters of cases, found by those who may see them. */
@ApplicationScoped
class LettresDesSaisines {

    @Inject
    private EntityManager em;
    @Inject
    private EnvoisDeLettres envois;
    @Inject
    private Suppleance suppleance;
    @Inject
    private Clock horloge;

    /** A letter, the case it is of and who holds it. */
    record Trouvee(long id, long document, String reference, NatureLettre nature, String bloc, String titulaire, int version) {

        String destinataire() {
            return DocumentFige.nom(bloc);
        }

        String enClair() {
            return nature.libelle() + " à " + destinataire();
        }
    }

    Trouvee trouver(long lettre, Appelant moi) {
        return lire("l.id = :valeur", lettre, moi).stream().findFirst().orElseThrow(() -> new Introuvable("lettre " + lettre));
    }

    /** Those of a case that may be mailed at once: whose address is confirmed. */
    List<Trouvee> aEnvoyer(String reference, Appelant moi) {
        return lire("s.reference = :valeur and e.etat = 'A_EXPEDIER' and e.voie = 'COURRIEL' and e.confirme", reference, moi);
    }

    LettreEnRoute vue(long lettre, Appelant moi) {
        return Lignes.<Tuple>de(em.createNativeQuery("select " + ListeDesLettres.LECTURE + " from " + ListeDesLettres.SOURCE + " where l.id = :id and "
                        + Visibilite.condition(moi, suppleance.supplee(moi)), Tuple.class).setParameter("id", lettre).setParameter("moi", moi.identifiant()))
                .stream().findFirst().map(t -> ListeDesLettres.ligne(new Lue(t))).orElseThrow(() -> new Introuvable("lettre " + lettre));
    }

    private List<Trouvee> lire(String condition, Object valeur, Appelant moi) {
        List<Object[]> lues = Lignes.de(em.createNativeQuery("""
                select l.id, l.document_id, s.reference, l.nature, d.destinataire, s.titulaire, s.version from mediation.lettre l
                join mediation.saisine s on s.id = l.saisine_id join documents.document d on d.id = l.document_id
                join documents.envoi e on e.document_id = l.document_id where %s and %s order by l.id"""
                .formatted(condition, Visibilite.condition(moi, suppleance.supplee(moi))), Object[].class)
                .setParameter("valeur", valeur).setParameter("moi", moi.identifiant()));
        return lues.stream().map(l -> new Trouvee((Long) l[0], (Long) l[1], (String) l[2], NatureLettre.valueOf((String) l[3]),
                (String) l[4], (String) l[5], ((Number) l[6]).intValue())).toList();
    }

    /** How many wait to be sent, and since when. */
    AExpedier attente(Appelant moi) {
        Object[] l = Lignes.<Object[]>de(em.createNativeQuery("""
                select count(*) filter (where e.etat = 'A_EXPEDIER'), min(d.fige_le) filter (where e.etat = 'A_EXPEDIER'), count(*) filter (where e.etat = 'REVENUE')
                from documents.envoi e join mediation.lettre l on l.document_id = e.document_id join documents.document d on d.id = e.document_id
                join mediation.saisine s on s.id = l.saisine_id where %s and %s"""
                .formatted(ListeDesLettres.A_SUIVRE, Visibilite.condition(moi, suppleance.supplee(moi))), Object[].class).setParameter("moi", moi.identifiant())).get(0);
        return new AExpedier((Long) l[0], l[1] == null ? null : LocalDate.ofInstant((Instant) l[1], Horloge.PARIS), (Long) l[2], LocalDate.now(horloge));
    }

    /** The same letter, whose document is a new one. */
    long reprendre(Trouvee revenue, long document) {
        return (Long) em.createNativeQuery("""
                insert into mediation.lettre (saisine_id, nature, document_id) select saisine_id, nature, :document from mediation.lettre where id = :revenue
                returning id""", Long.class).setParameter("document", document).setParameter("revenue", revenue.id()).getSingleResult();
    }

    /**
     * Those that wait to be sent, or came back and nothing followed, since before that day, and of which nobody was reminded: taken, each
     * once, with its case.
     */
    List<Long> prendreLesOubliees(LocalDate avant) {
        List<Object[]> oubliees = Lignes.de(em.createNativeQuery("""
                select l.document_id, l.saisine_id from mediation.lettre l join documents.envoi e on e.document_id = l.document_id
                join documents.document d on d.id = l.document_id where e.rappelee_le is null and %s
                and coalesce(e.revenue_le, cast(d.fige_le at time zone 'Europe/Paris' as date)) < :avant"""
                .formatted(ListeDesLettres.A_SUIVRE), Object[].class).setParameter("avant", avant));
        Set<Long> rappelees = envois.rappeler(oubliees.stream().map(o -> (Long) o[0]).toList(), LocalDate.now(horloge));
        return oubliees.stream().filter(o -> rappelees.contains((Long) o[0])).map(o -> (Long) o[1]).toList();
    }

    /** Whether that person may see one of those cases. */
    boolean enVoit(Appelant qui, List<Long> saisines) {
        return (Boolean) em.createNativeQuery("select exists (select 1 from mediation.saisine s where s.id = any(:saisines) and %s)"
                .formatted(Visibilite.condition(qui, suppleance.supplee(qui))), Boolean.class)
                .setParameter("saisines", saisines.toArray(Long[]::new)).setParameter("moi", qui.identifiant()).getSingleResult();
    }

    /** In the timeline, without a new version of the case: whoever is writing in it goes on. */
    void raconter(String reference, String texte, String auteur) {
        em.createNativeQuery("""
                insert into mediation.evenement (saisine_id, le, auteur, acte, texte, saisine_version)
                select id, :le, :auteur, :acte, :texte, version from mediation.saisine where reference = :reference""")
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).setParameter("auteur", auteur).setParameter("acte", Acte.ENVOI.name())
                .setParameter("texte", texte).setParameter("reference", reference).executeUpdate();
    }
}

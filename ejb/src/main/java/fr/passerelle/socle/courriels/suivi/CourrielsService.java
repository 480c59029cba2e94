package fr.passerelle.socle.courriels.suivi;

import static fr.passerelle.socle.Permissions.COURRIELS_ADMINISTRER;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.courriels.EnvoiDesCourriels;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.listes.Lue;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.ZoneOffset;

/** The mails and what became of them, for whoever runs the application. */
@Stateless
public class CourrielsService {

    @Inject
    private EntityManager em;
    @Inject
    private EnvoiDesCourriels envoi;
    @Inject
    private ListeDesCourriels liste;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** How many wait and since when, how many ask for a decision, and whether anything can leave. */
    @Autorise(COURRIELS_ADMINISTRER)
    public FileDAttente file() {
        Object[] comptes = (Object[]) em.createNativeQuery("""
                select count(*) filter (where etat in ('EN_ATTENTE', 'EN_COURS')), count(*) filter (where etat in ('ABANDONNE', 'INCERTAIN'))
                from courriels.envoi where etat <> 'ENVOYE'""").getSingleResult();
        return new FileDAttente((Long) comptes[0], envoi.attente(), (Long) comptes[1], envoi.peutPartir());
    }

    @Autorise(COURRIELS_ADMINISTRER)
    public CourrielVu courriel(long id) {
        return Lignes.<Tuple>de(em.createNativeQuery("select " + ListeDesCourriels.LECTURE + " from courriels.envoi e where e.id = :id", Tuple.class)
                        .setParameter("id", id))
                .stream().map(Lue::new).map(liste::vu).findFirst().orElseThrow(() -> new Introuvable("courriel " + id));
    }

    /** Has a mail tried again that left no more by itself; the reason goes to the journal. */
    @Autorise(COURRIELS_ADMINISTRER)
    public void relancer(long id) {
        CourrielVu courriel = courriel(id);
        int relances = em.createNativeQuery("""
                update courriels.envoi set etat = 'EN_ATTENTE', essais = 0, prochain_essai = :maintenant
                where id = :id and etat in ('ABANDONNE', 'INCERTAIN')""")
                .setParameter("maintenant", horloge.instant().atOffset(ZoneOffset.UTC)).setParameter("id", id).executeUpdate();
        if (relances == 0) {
            throw new RegleRefusee("COURRIEL", "Ce courriel n’est pas en échec\u202f: il n’y a rien à relancer.");
        }
        journal.noter(ActeJournal.ADMINISTRATION, "courriel", String.valueOf(id), "Relancé\u202f; il était\u202f: " + courriel.etat().libelle(), null);
    }
}

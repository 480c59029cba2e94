package fr.passerelle.socle.notifications;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Ouvert;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which of one's notifications also come by mail: none, until one asks. */
@Stateless
public class ChoixDesNotificationsService {

    private static final String POUR_SOI = "chacun choisit pour soi";

    @Inject
    private EntityManager em;
    @Inject
    private Instance<GenresDeNotification> declares;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;

    /** What one may be told, by its words. */
    @Ouvert(POUR_SOI)
    public List<GenreDeNotification> possibles() {
        Appelant moi = appelants.courant();
        return declares.stream().flatMap(d -> d.genres().stream()).filter(g -> g.permissions().isEmpty() || g.permissions().stream().anyMatch(moi::peut))
                .sorted(Comparator.comparing(GenreDeNotification::libelle)).toList();
    }

    /** The codes of those that come by mail too. */
    @Ouvert(POUR_SOI)
    public List<String> parCourriel() {
        return Lignes.de(em.createNativeQuery("select genre from notifications.par_courriel where compte = :moi", String.class).setParameter("moi", moi()));
    }

    /** Where they would come, or {@code null} when one has no address. */
    @Ouvert(POUR_SOI)
    public String adresse() {
        return annuaire.courriel(moi()).orElse(null);
    }

    /** From now on, those and no other. */
    @Ouvert(POUR_SOI)
    public void choisir(Collection<String> codes) {
        List<String> choisis = possibles().stream().map(GenreDeNotification::code).filter(codes::contains).toList();
        em.createNativeQuery("delete from notifications.par_courriel where compte = :moi").setParameter("moi", moi()).executeUpdate();
        em.createNativeQuery("insert into notifications.par_courriel (compte, genre) select :moi, g from unnest(:genres) as g").setParameter("moi", moi())
                .setParameter("genres", choisis.toArray(String[]::new)).executeUpdate();
        journal.noter(ActeJournal.MODIFICATION, "compte", moi(), "Notifications par courriel\u202f: " + (choisis.isEmpty() ? "aucune" : String.join(", ", choisis)), null);
    }

    private String moi() {
        return appelants.courant().identifiant();
    }
}

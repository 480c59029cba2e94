package fr.passerelle.socle.notifications;

import fr.passerelle.socle.TextesDuSocle;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.courriels.Courriels;
import fr.passerelle.socle.courriels.CourrielsDeposes;
import fr.passerelle.socle.courriels.CourrielsOublies;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Tells people in the application, in the transaction of the act it tells of: never the author of the act, never somebody whose account
 * is not active, once while it is not read. What a room writes by mail to somebody of the house is told here too, under the title of that
 * mail: it says that something awaits, and leads there; the page it leads to decides who may see it.
 */
@ApplicationScoped
public class Notifications {

    @Inject
    private EntityManager em;
    @Inject
    private Courriels courriels;
    @Inject
    private Organisme organisme;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;

    /**
     * Tells them of one kind of things; by mail too, those who asked for it: the mail says the kind, and leads there.
     *
     * @param comptes who is told, by their sign-in names
     * @param texte what, without a name nor a figure of anybody's
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void prevenir(GenreDeNotification genre, Collection<String> comptes, String texte, String lien, String objet, String reference) {
        ecrireAussi(genre, ecrire(comptes, texte, lien, objet, reference, auteur()), lien, objet, reference);
    }

    /** Tells one person that what they asked for, and did not wait for, is done: though they are its author. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void rendreCompte(GenreDeNotification genre, String compte, String texte, String lien, String objet, String reference) {
        ecrireAussi(genre, ecrire(List.of(compte), texte, lien, objet, reference, ""), lien, objet, reference);
    }

    /** What leads there has been seen by that person. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void vue(String compte, String lien) {
        em.createNativeQuery("update notifications.notification set lue_le = :maintenant where compte = :compte and lien = :lien and lue_le is null")
                .setParameter("maintenant", maintenant()).setParameter("compte", compte).setParameter("lien", lien).executeUpdate();
    }

    /**
     * @param comptes who is told, by their sign-in names
     * @param texte what, without a name nor a figure of anybody's
     * @param lien where it leads, in the application
     * @param objet the kind of thing it is about, as the journal names it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void prevenir(Collection<String> comptes, String texte, String lien, String objet, String reference) {
        ecrire(comptes, texte, lien, objet, reference, auteur());
    }

    /** @return those who did not know yet */
    private List<String> ecrire(Collection<String> comptes, String texte, String lien, String objet, String reference, String auteur) {
        return Lignes.de(em.createNativeQuery("""
                insert into notifications.notification (compte, texte, lien, objet, reference, le)
                select c.identifiant, :texte, :lien, :objet, cast(:reference as text), :maintenant from comptes.compte c
                where c.identifiant = any(:comptes) and c.identifiant <> :auteur and c.etat = 'ACTIF'
                on conflict do nothing returning compte""", String.class)
                .setParameter("texte", texte).setParameter("lien", lien).setParameter("objet", objet).setParameter("reference", reference)
                .setParameter("maintenant", maintenant()).setParameter("comptes", comptes.toArray(String[]::new))
                .setParameter("auteur", auteur));
    }

    private void ecrireAussi(GenreDeNotification genre, List<String> prevenus, String lien, String objet, String reference) {
        if (prevenus.isEmpty()) {
            return;
        }
        List<String> adresses = Lignes.de(em.createNativeQuery("""
                select c.courriel from notifications.par_courriel p join comptes.compte c on c.identifiant = p.compte
                where p.genre = :genre and p.compte = any(:prevenus) and c.courriel is not null""", String.class)
                .setParameter("genre", genre.code()).setParameter("prevenus", prevenus.toArray(String[]::new)));
        courriels.deposerTous(TextesDuSocle.NOTIFICATION, objet, adresses.stream()
                .map(a -> new Courriels.Destine(a, Map.of("quoi", genre.libelle(), "lien", organisme.adresse() + lien), reference)).toList());
    }

    void suivreLesCourriels(@Observes CourrielsDeposes mails) {
        String chezNous = organisme.adresse();
        List<CourrielsDeposes.Mail> menent = mails.mails().stream().filter(m -> m.lien() != null && m.lien().startsWith(chezNous + "/")).toList();
        if (menent.isEmpty() || mails.titre().equals(TextesDuSocle.NOTIFICATION.titre())) {
            return;
        }
        em.createNativeQuery("""
                insert into notifications.notification (compte, texte, lien, objet, reference, le)
                select c.identifiant, :texte, m.lien, :objet, nullif(m.reference, ''), :maintenant
                from unnest(:adresses, :liens, :references) as m(adresse, lien, reference)
                join comptes.compte c on lower(c.courriel) = lower(m.adresse)
                where c.identifiant <> :auteur and c.etat = 'ACTIF'
                on conflict do nothing""")
                .setParameter("texte", mails.titre()).setParameter("objet", mails.objet()).setParameter("maintenant", maintenant())
                .setParameter("adresses", menent.stream().map(CourrielsDeposes.Mail::adresse).toArray(String[]::new))
                .setParameter("liens", menent.stream().map(m -> m.lien().substring(chezNous.length())).toArray(String[]::new))
                .setParameter("references", menent.stream().map(m -> m.reference() == null ? "" : m.reference()).toArray(String[]::new))
                .setParameter("auteur", auteur()).executeUpdate();
    }

    /** Nobody is told any more of what is no longer kept. */
    void oublier(@Observes CourrielsOublies oubliees) {
        em.createNativeQuery("delete from notifications.notification where objet = :objet and reference = any(:references)")
                .setParameter("objet", oubliees.objet()).setParameter("references", oubliees.references().toArray(String[]::new)).executeUpdate();
    }

    /** Nobody, when it is the house that writes, outside any request. */
    private String auteur() {
        try {
            return provenance.auteur();
        } catch (ContextNotActiveException horsDeToute) {
            return "";
        }
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}

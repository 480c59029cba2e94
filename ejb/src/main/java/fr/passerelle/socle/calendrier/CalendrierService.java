package fr.passerelle.socle.calendrier;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Jeton;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Ouvert;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The calendar of all that is due, each seeing what they may; and the private link by which a diary follows it. */
@Stateless
public class CalendrierService {

    private static final String LE_SIEN = "chacun n’y voit que ce que ses permissions lui ouvrent";
    private static final int MOIS_PASSES = 3;
    private static final int MOIS_A_VENIR = 24;

    @Inject
    private EntityManager em;
    @Inject
    @Any
    private Instance<Echeances> toutes;
    @Inject
    private Appelants appelants;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Organisme organisme;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** @throws Introuvable for whoever has nothing to see there */
    @Ouvert(LE_SIEN)
    public Mois mois(YearMonth mois) {
        Appelant moi = appelants.courant();
        if (toutes.stream().noneMatch(e -> moi.peut(e.permission()))) {
            throw new Introuvable("calendrier");
        }
        return Mois.de(mois, entre(mois.atDay(1), mois.atEndOfMonth(), moi::peut), aujourdhui());
    }

    /** Whether the caller's diary follows it. */
    @Ouvert(LE_SIEN)
    public boolean estSuivi() {
        return !em.createNativeQuery("select 1 from calendrier.lien where identifiant = :moi").setParameter("moi", moi()).getResultList().isEmpty();
    }

    /** A new link, shown once: the one before no longer leads anywhere. Returns its address. */
    @Ouvert(LE_SIEN)
    public String ouvrirLeLien() {
        String jeton = Jeton.nouveau();
        em.createNativeQuery("""
                insert into calendrier.lien (identifiant, empreinte, cree_le) values (:moi, :empreinte, :le)
                on conflict (identifiant) do update set empreinte = excluded.empreinte, cree_le = excluded.cree_le, lu_le = null""")
                .setParameter("moi", moi()).setParameter("empreinte", Jeton.empreinte(jeton))
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).executeUpdate();
        journal.noter(ActeJournal.CREATION, "lien de calendrier", null, "Lien privé ouvert", null);
        return organisme.adresse() + "/calendrier.ics?lien=" + jeton;
    }

    @Ouvert(LE_SIEN)
    public void revoquerLeLien() {
        if (em.createNativeQuery("delete from calendrier.lien where identifiant = :moi").setParameter("moi", moi()).executeUpdate() > 0) {
            journal.noter(ActeJournal.MODIFICATION, "lien de calendrier", null, "Lien privé révoqué", null);
        }
    }

    /** What the diary of whoever holds that link reads: what that account may see now. @throws Introuvable when it leads nowhere any more */
    @Ouvert("le lien est un secret que seul son titulaire connaît, et qui ne vaut que ce que valent ses droits")
    public String agenda(String jeton) {
        if (!Jeton.enALaForme(jeton)) {
            throw new Introuvable("calendrier");
        }
        List<String> titulaires = Lignes.de(em.createNativeQuery("update calendrier.lien set lu_le = :le where empreinte = :empreinte returning identifiant",
                String.class).setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).setParameter("empreinte", Jeton.empreinte(jeton)));
        String qui = titulaires.stream().findFirst().orElseThrow(() -> new Introuvable("calendrier"));
        LocalDate jour = aujourdhui();
        List<Devoir> devoirs = entre(jour.minusMonths(MOIS_PASSES), jour.plusMonths(MOIS_A_VENIR), p -> annuaire.peut(qui, p));
        return Agenda.de("Échéances " + organisme.nom(), organisme.adresse(), devoirs, horloge.instant());
    }

    private List<Devoir> entre(LocalDate du, LocalDate au, Predicate<String> permis) {
        return toutes.stream().filter(e -> permis.test(e.permission())).flatMap(e -> e.entre(du, au).stream())
                .sorted(Comparator.comparing(Devoir::jour).thenComparing(Devoir::detail)).toList();
    }

    private String moi() {
        return appelants.courant().identifiant();
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}

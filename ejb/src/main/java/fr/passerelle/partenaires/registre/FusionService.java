package fr.passerelle.partenaires.registre;

import static fr.passerelle.partenaires.Permissions.PARTENAIRE_GERER;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Partners found twice: said to be two, or merged into one that keeps all that hung on the other. */
@Stateless
public class FusionService {

    private static final int ADMINISTRATEURS_AU_PLUS = 2;

    @Inject
    private EntityManager em;
    @Inject
    private PartenaireRepository partenaires;
    @Inject
    private Ressemblances ressemblances;
    @Inject
    private Charge charge;
    @Inject
    private Histoire histoire;
    @Inject
    private Journal journal;
    @Inject
    private Appelants appelants;
    @Inject
    private Clock horloge;
    @Inject
    private Event<PartenaireReuni> reunis;

    /** Two partners that may be one. */
    public record Doublon(PartenaireVu premier, PartenaireVu second, boolean memeSiren) implements Serializable {
    }

    /**
     * What a merge would do.
     *
     * @param porte what the one that stays has already, in words
     * @param deplace what goes to it, in words
     * @param empechement why it cannot be done now, or {@code null}
     */
    public record Apercu(PartenaireVu absorbe, PartenaireVu garde, List<String> porte, List<String> deplace, String empechement) implements Serializable {
    }

    @Autorise(PARTENAIRE_GERER)
    public List<Doublon> doublons() {
        return ressemblances.toutes().stream().map(p -> new Doublon(p.premier(), p.second(), p.memeSiren())).toList();
    }

    /** Those are two, whatever they look like. */
    @Autorise(PARTENAIRE_GERER)
    public void distinguer(long un, long autre) {
        PartenaireVu premier = partenaires.tenir(Math.min(un, autre)).vu();
        PartenaireVu second = partenaires.tenir(Math.max(un, autre)).vu();
        em.createNativeQuery("""
                insert into partenaires.partenaire_distinct (premier_id, second_id, le, auteur) values (:premier, :second, :le, :auteur)
                on conflict do nothing""")
                .setParameter("premier", premier.id()).setParameter("second", second.id())
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).setParameter("auteur", appelants.courant().identifiant()).executeUpdate();
        raconter(premier.id(), "Distingué de " + second.reference(), null);
        raconter(second.id(), "Distingué de " + premier.reference(), null);
    }

    @Autorise(PARTENAIRE_GERER)
    public Apercu apercu(long absorbe, long garde) {
        Partenaire de = vivant(absorbe);
        Partenaire vers = vivant(garde);
        return new Apercu(de.vu(), vers.vu(), charge.de(garde), charge.de(absorbe), empechement(de, vers));
    }

    /** The first goes, and says into which; all that hung on it hangs on the second, in one transaction. */
    @Autorise(PARTENAIRE_GERER)
    public void fondre(long absorbe, long garde) {
        exiger(absorbe != garde, "R-PART-2", null, "Un partenaire ne se réunit pas à lui-même.");
        charge.retenir(LongStream.of(absorbe, garde));
        Partenaire de = partenaires.tenir(absorbe);
        Partenaire vers = partenaires.tenir(garde);
        String empechement = empechement(de, vers);
        exiger(empechement == null, "R-PART-2", null, empechement);
        charge.rangerLesSieges(absorbe, garde);
        String deplace = charge.confier(absorbe, garde).stream().collect(Collectors.joining(", "));
        em.createQuery("update Partenaire p set p.fonduDans = :garde where p.fonduDans = :absorbe")
                .setParameter("garde", garde).setParameter("absorbe", absorbe).executeUpdate();
        de.fondreDans(vers, horloge.instant());
        reunis.fire(new PartenaireReuni(absorbe, garde));
        raconter(absorbe, "Réuni à " + vers.reference(), vers.saisie().raisonSociale());
        raconter(garde, "A repris " + de.reference(), de.saisie().raisonSociale() + ", Siret " + de.saisie().siret()
                + (deplace.isEmpty() ? "" : "\u202f: " + deplace));
    }

    private String empechement(Partenaire de, Partenaire vers) {
        List<String> leurs = Lignes.de(em.createNativeQuery("""
                select c.reference from partenaires.convention c where c.partenaire_id in (:deux) and c.etat in ('ACTIVE', 'SUSPENDUE') order by c.id""", String.class)
                .setParameter("deux", List.of(de.id(), vers.id())));
        if (leurs.size() > 1) {
            return "Chacun a une convention en cours (" + String.join(", ", leurs) + ")\u202f: un partenaire n’en a qu’une. Terminez ou dénoncez l’une des deux d’abord.";
        }
        long administrateurs = charge.administrateurs(de.id()) + charge.administrateurs(vers.id());
        return administrateurs > ADMINISTRATEURS_AU_PLUS ? "À eux deux, ils ont " + administrateurs
                + " administrateurs\u202f: un partenaire en a deux au plus (R-PART-5). Mettez d’abord fin à " + (administrateurs - ADMINISTRATEURS_AU_PLUS)
                + " de ces mandats." : null;
    }

    private Partenaire vivant(long id) {
        Partenaire lu = partenaires.get(id);
        if (lu.fonduDans() != null) {
            throw PartenaireRepository.introuvable(id);
        }
        return lu;
    }

    private void raconter(long partenaire, String fait, String detail) {
        histoire.raconter(partenaire, fait, detail);
        journal.noter(ActeJournal.MODIFICATION, Partenaires.OBJET, PartenaireVu.reference(partenaire), fait, null);
    }
}

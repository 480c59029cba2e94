package fr.passerelle.socle.demarrage;

import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.capacites.Demonstration;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.ReglageEffectif;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.comptes.PremiersComptes;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;

/** Opens the first accounts and plays the demonstration, once the database is ready. */
@Startup
@Singleton
@DependsOn("Migrations")
public class Demarrage {

    /** Any number, the same for all servers of this application. */
    private static final long TOUR = 20_260_504L;

    @Inject
    private EntityManager em;
    @Inject
    private PremiersComptes comptes;
    @Inject
    private Instance<Demonstration> demonstrations;
    @Inject
    private ModeDemo demo;
    @Inject
    private Capacites capacites;
    @Inject
    private DroitsDemandes demandes;
    @Inject
    private Reglages reglages;
    @Inject
    private Instance<Declaration> declarations;

    @PostConstruct
    void ouvrir() {
        refuserLesReglagesInvalides();
        refuserLesDroitsMalDeclares();
        attendreSonTour();
        if (demo.comptes()) {
            comptes.ouvrirDemonstration();
        }
        if (demo.donnees()) {
            demonstrations.stream().sorted(Comparator.comparing(Demonstration::rang)).forEach(this::jouer);
        }
        reglages.siDefini(ReglagesDemarrage.ADMINISTRATEUR).ifPresent(this::ouvrirAdministrateur);
    }

    /** Each is forgotten once written: what the first ones left in memory would be looked over again at every question of the next. */
    private void jouer(Demonstration demonstration) {
        demonstration.jouer();
        em.flush();
        em.clear();
    }

    /** Whoever installs reads why in the log of the server, beside the name of what they set. */
    private void ouvrirAdministrateur(String motDePasse) {
        try {
            comptes.ouvrirAdministrateur(motDePasse);
        } catch (RegleRefusee refus) {
            throw new IllegalStateException(ReglagesDemarrage.ADMINISTRATEUR.variable() + "\u202f: " + refus.getMessage(), refus);
        }
    }

    /** A setting that cannot be read is told at the start, not to the first person who needs it. */
    private void refuserLesReglagesInvalides() {
        List<String> invalides = declarations.stream().flatMap(d -> d.reglages().stream()).map(reglages::effectif)
                .filter(ReglageEffectif::invalide).map(r -> r.reglage().variable() + " = " + r.valeur()).toList();
        if (!invalides.isEmpty()) {
            throw new IllegalStateException("Un nombre entier est attendu\u202f: " + String.join(", ", invalides));
        }
    }

    /** A right that nobody declares would be refused to everyone, one click at a time: better not to start. */
    private void refuserLesDroitsMalDeclares() {
        List<String> anomalies = capacites.anomalies(demandes.parLieu());
        if (!anomalies.isEmpty()) {
            throw new IllegalStateException("Des droits sont mal déclarés\u202f: " + String.join("\u202f; ", anomalies));
        }
    }

    /** Two servers that start together open the first accounts one after the other: the second finds them there. */
    private void attendreSonTour() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(:tour)").setParameter("tour", TOUR).getSingleResult();
    }
}

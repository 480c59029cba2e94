package fr.passerelle.mediation.preconisation;

import static fr.passerelle.mediation.nomenclature.EtatPreconisation.*;

import fr.passerelle.mediation.nomenclature.EtatPreconisation;
import fr.passerelle.mediation.nomenclature.NiveauPreconisation;
import fr.passerelle.socle.capacites.Demonstration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The six préconisations of the demonstration, on the themes the institution published for 2025, each at its own stage. */
@ApplicationScoped
public class PreconisationsDeDemonstration implements Demonstration {

    private static final int ANNEE = 2025;
    private static final int APRES_LES_ANNEES_REPRISES = 32;

    @Inject
    private EntityManager em;
    @Inject
    private PreconisationRepository preconisations;
    @Inject
    private Clock horloge;

    @Override
    public int rang() {
        return APRES_LES_ANNEES_REPRISES;
    }

    /** Proposes them, unless some préconisation exists already. */
    @Override
    @Transactional
    public void jouer() {
        if (!preconisations.chercher(null, null).isEmpty()) {
            return;
        }
        proposer("Prévention des ruptures de droit",
                "Alerter l’allocataire avant la date à laquelle un droit peut s’interrompre, et maintenir le versement tant que la pièce demandée est en cours d’examen.",
                "Prestations", "service", 60, "ABSENCE_PAIEMENT", TRANSMISE, ACCEPTEE, EN_COURS);
        proposer("Parcours dédiés selon les situations de vie",
                "Proposer un rendez-vous systématique après une séparation, une naissance ou la reconnaissance d’un handicap.",
                "Qualité de service", "pilote", 120, "INCOMPREHENSION_DECISION", TRANSMISE, ACCEPTEE);
        proposer("Accompagnement des usagers dans l’accès aux droits",
                "Expliquer chaque trop-perçu en une page\u202f: période, calcul, recours, possibilités d’échelonnement.",
                "Qualité de service", "pilote", -15, "INCOMPREHENSION_INDU", TRANSMISE, ACCEPTEE, EN_COURS);
        proposer("Échanges avec les partenaires",
                "Désigner un interlocuteur par partenaire qui saisit souvent la médiation, avec un point chaque trimestre.",
                "Relations partenaires", null, 30, null, TRANSMISE, ACCEPTEE, EN_COURS, MISE_EN_OEUVRE);
        proposer("Accompagnement des partenaires",
                "Former les partenaires aux démarches préalables, pour que la médiation soit saisie au bon moment.",
                "Relations partenaires", null, 90, null, TRANSMISE);
        proposer("Association des usagers à l’offre de service",
                "Faire relire les courriers les plus contestés par un groupe d’allocataires volontaires.",
                "Communication", "pilote", 180, null);
    }

    private void proposer(String theme, String texte, String porteur, String identifiant, int joursAvantEcheance,
            String motifDesSaisines, EtatPreconisation... suites) {
        Instant debut = horloge.instant().minus(Duration.ofDays(60));
        Preconisation p = new Preconisation(new PreconisationSaisie(ANNEE, theme, texte, NiveauPreconisation.LOCAL, porteur,
                identifiant, LocalDate.now(horloge).plusDays(joursAvantEcheance)), "mediateur", debut);
        for (int i = 0; i < suites.length; i++) {
            String auteur = suites[i] == ACCEPTEE ? "direction" : suites[i] == TRANSMISE || identifiant == null
                    ? "mediateur" : identifiant;
            p.avancer(suites[i], null, auteur, debut.plus(Duration.ofDays(7L * (i + 1))));
        }
        preconisations.ajouter(p);
        if (motifDesSaisines != null) {
            em.createNativeQuery("""
                    insert into mediation.preconisation_saisine (preconisation_id, saisine_id)
                    select :id, id from mediation.saisine where annee = :annee and motif = :motif""")
                    .setParameter("id", p.id()).setParameter("annee", ANNEE).setParameter("motif", motifDesSaisines)
                    .executeUpdate();
        }
    }
}

package fr.passerelle.socle.comptes;

import static fr.passerelle.mediation.Mediation.AGENT_ACCUEIL;
import static fr.passerelle.mediation.Mediation.ASSISTANT_MEDIATION;
import static fr.passerelle.mediation.Mediation.DIRECTION;
import static fr.passerelle.mediation.Mediation.MEDIATEUR;
import static fr.passerelle.mediation.Mediation.MEDIATEUR_SUPPLEANT;
import static fr.passerelle.mediation.Mediation.PILOTE_PRECONISATION;
import static fr.passerelle.mediation.Mediation.SERVICE_INTERROGE;
import static fr.passerelle.socle.Socle.ADMIN_TECHNIQUE;
import static fr.passerelle.socle.Socle.AUDITEUR_DPO;

import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.commun.RegleRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Opens the accounts an empty application needs; called at start only. */
@ApplicationScoped
public class PremiersComptes {

    public static final String MOT_DE_PASSE_DEMO = "Passerelle-demo-1!";

    private static final List<NouveauCompte> DEMO = List.of(
            demo("mediateur", "Camille", "Démo-Médiation", "Médiation administrative", MEDIATEUR),
            demo("suppleant", "Dominique", "Démo-Suppléance", "Médiation administrative", MEDIATEUR_SUPPLEANT),
            demo("assistant", "Claude", "Démo-Assistance", "Médiation administrative", ASSISTANT_MEDIATION),
            demo("service", "Sacha", "Démo-Prestations", "Prestations – RSA et prime d’activité", SERVICE_INTERROGE),
            demo("pilote", "Alix", "Démo-Pilotage", "Qualité de service", PILOTE_PRECONISATION),
            demo("direction", "Morgan", "Démo-Direction", "Direction", DIRECTION),
            demo("accueil", "Lou", "Démo-Accueil", "Accueil", AGENT_ACCUEIL),
            demo("dpo", "Charlie", "Démo-Données", "Protection des données", AUDITEUR_DPO),
            demo("admin", "Maxime", "Démo-Technique", "Informatique", ADMIN_TECHNIQUE));

    @Inject
    private CompteRepository comptes;
    @Inject
    private ReglagesMotDePasse reglages;
    @Inject
    private Clock horloge;

    private static NouveauCompte demo(String identifiant, String prenom, String nom, String service, String role) {
        return new NouveauCompte(identifiant, prenom, nom, identifiant + "@demo.example", service, Set.of(role),
                MOT_DE_PASSE_DEMO);
    }

    /** The demonstration accounts, in the order the sign-in page offers them. */
    public static List<NouveauCompte> comptesDeDemonstration() {
        return DEMO;
    }

    /** Opens the demonstration accounts that do not exist yet. */
    @Transactional
    public void ouvrirDemonstration() {
        DEMO.stream().filter(n -> comptes.parIdentifiant(n.identifiant()).isEmpty()).forEach(this::ouvrir);
    }

    /** Opens the first administrator of a real installation, if there is none; not with the password everybody knows. */
    @Transactional
    public void ouvrirAdministrateur(String motDePasse) {
        if (!comptes.existeAvec(ADMIN_TECHNIQUE)) {
            if (MOT_DE_PASSE_DEMO.equals(motDePasse)) {
                throw new RegleRefusee("MDP_COMMUN", null, "Ce mot de passe est celui de la démonstration : choisissez-en un autre.");
            }
            ouvrir(new NouveauCompte("admin", "", "Administrateur", null, null, Set.of(ADMIN_TECHNIQUE), motDePasse));
        }
    }

    private void ouvrir(NouveauCompte nouveau) {
        MotDePasse choisi = MotDePasse.choisir(nouveau.motDePasse(), reglages.minimum(Population.AGENT),
                nouveau.identifiant(), nouveau.courriel());
        comptes.ajouter(new Compte(nouveau, choisi.empreinte(), horloge.instant()));
    }
}

package fr.passerelle.socle.comptes;

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
            demo("mediateur", "Camille", "Démo-Médiation", "Médiation administrative", Role.MEDIATEUR),
            demo("suppleant", "Dominique", "Démo-Suppléance", "Médiation administrative", Role.MEDIATEUR_SUPPLEANT),
            demo("assistant", "Claude", "Démo-Assistance", "Médiation administrative", Role.ASSISTANT_MEDIATION),
            demo("service", "Sacha", "Démo-Prestations", "Prestations – RSA et prime d’activité", Role.SERVICE_INTERROGE),
            demo("pilote", "Alix", "Démo-Pilotage", "Qualité de service", Role.PILOTE_PRECONISATION),
            demo("direction", "Morgan", "Démo-Direction", "Direction", Role.DIRECTION),
            demo("accueil", "Lou", "Démo-Accueil", "Accueil", Role.AGENT_ACCUEIL),
            demo("dpo", "Charlie", "Démo-Données", "Protection des données", Role.AUDITEUR_DPO),
            demo("admin", "Maxime", "Démo-Technique", "Informatique", Role.ADMIN_TECHNIQUE));

    @Inject
    private CompteRepository comptes;
    @Inject
    private ReglagesMotDePasse reglages;
    @Inject
    private Clock horloge;

    private static NouveauCompte demo(String identifiant, String prenom, String nom, String service, Role role) {
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
        if (!comptes.existeAvec(Role.ADMIN_TECHNIQUE)) {
            if (MOT_DE_PASSE_DEMO.equals(motDePasse)) {
                throw new RegleRefusee("MDP_COMMUN", null, "Ce mot de passe est celui de la démonstration : choisissez-en un autre.");
            }
            ouvrir(new NouveauCompte("admin", "", "Administrateur", null, null, Set.of(Role.ADMIN_TECHNIQUE), motDePasse));
        }
    }

    private void ouvrir(NouveauCompte nouveau) {
        MotDePasse choisi = MotDePasse.choisir(nouveau.motDePasse(), reglages.minimum(Population.AGENT),
                nouveau.identifiant(), nouveau.courriel());
        comptes.ajouter(new Compte(nouveau, choisi.empreinte(), horloge.instant()));
    }
}

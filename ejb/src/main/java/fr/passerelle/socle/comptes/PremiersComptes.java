package fr.passerelle.socle.comptes;

import static fr.passerelle.socle.Socle.ADMIN_TECHNIQUE;

import fr.passerelle.socle.capacites.Demonstration;
import fr.passerelle.socle.capacites.Personnage;
import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.motdepasse.MotDePasse;
import fr.passerelle.socle.comptes.motdepasse.ReglagesMotDePasse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Opens the accounts an empty application needs; called at start only. */
@ApplicationScoped
public class PremiersComptes {

    public static final String MOT_DE_PASSE_DEMO = "Passerelle-demo-1!";

    @Inject
    private Instance<Demonstration> demonstrations;
    @Inject
    private CompteRepository comptes;
    @Inject
    private ReglagesMotDePasse reglages;
    @Inject
    private Clock horloge;

    /** The invented people of the demonstration, in the order the sign-in page offers them. */
    public List<Personnage> personnages() {
        return demonstrations.stream().sorted(Comparator.comparing(Demonstration::rang)).flatMap(d -> d.personnages().stream()).toList();
    }

    /** Opens the demonstration accounts that do not exist yet. */
    @Transactional
    public void ouvrirDemonstration() {
        personnages().stream().filter(p -> comptes.parIdentifiant(p.identifiant()).isEmpty())
                .forEach(p -> ouvrir(new NouveauCompte(p.identifiant(), p.prenom(), p.nom(), p.identifiant() + "@demo.example",
                        p.service(), p.role() == null ? Set.of() : Set.of(p.role()), p.population()), MOT_DE_PASSE_DEMO));
    }

    /**
     * Opens the first administrator of a real installation, if there is none; not with the password everybody knows, and only until they
     * have chosen one that whoever installs does not know.
     */
    @Transactional
    public void ouvrirAdministrateur(String motDePasse) {
        if (!comptes.existeAvec(ADMIN_TECHNIQUE)) {
            if (MOT_DE_PASSE_DEMO.equals(motDePasse)) {
                throw new RegleRefusee("MDP_COMMUN", null, "Ce mot de passe est celui de la démonstration\u202f: choisissez-en un autre.");
            }
            ouvrir(new NouveauCompte("admin", "", "Administrateur", null, null, Set.of(ADMIN_TECHNIQUE)), motDePasse).faireChangerLeMotDePasse();
        }
    }

    private Compte ouvrir(NouveauCompte nouveau, String motDePasse) {
        MotDePasse choisi = MotDePasse.choisir(motDePasse, reglages.pour(nouveau.population()),
                nouveau.identifiant(), nouveau.courriel());
        Compte ouvert = new Compte(nouveau, choisi.empreinte(), horloge.instant());
        comptes.ajouter(ouvert);
        return ouvert;
    }
}

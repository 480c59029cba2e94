package fr.passerelle.socle.demarrage;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is read when the application starts, be it by the server for it. */
@ApplicationScoped
class ReglagesDemarrage implements Declaration {

    static final Reglage DEMO = Reglage.texte("passerelle.demo", "false",
            "L’application s’ouvre avec des données de démonstration\u202f: les comptes et les dossiers si ce réglage vaut «\u202ftrue\u202f», les comptes seuls s’il vaut «\u202fcomptes\u202f», rien s’il vaut «\u202ffalse\u202f».");
    static final Reglage ADMINISTRATEUR = Reglage.secret("passerelle.admin.mot-de-passe",
            "Le premier administrateur entre avec ce mot de passe, et en choisit aussitôt un autre. Il n’est lu que s’il n’y a encore aucun administrateur.");
    private static final Reglage BASE = Reglage.texte("passerelle.db.url", "jdbc:postgresql://localhost:5432/passerelle",
            "L’application trouve sa base de données à cette adresse.");
    private static final Reglage BASE_COMPTE = Reglage.texte("passerelle.db.user", "passerelle", "L’application se présente à la base de données sous ce compte.");
    private static final Reglage BASE_MOT_DE_PASSE = Reglage.secret("passerelle.db.password", "L’application donne ce mot de passe à la base de données.");
    private static final Reglage BASE_CONNEXIONS = Reglage.entier("passerelle.db.pool", 30, "L’application ouvre au plus ce nombre de connexions à la base de données.");

    @Override
    public String titre() {
        return "Démarrage et base de données";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(DEMO, ADMINISTRATEUR, BASE, BASE_COMPTE, BASE_MOT_DE_PASSE, BASE_CONNEXIONS);
    }
}

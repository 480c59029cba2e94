package fr.passerelle.socle.demarrage;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is read when the application starts, be it by the server for it. */
@ApplicationScoped
class ReglagesDemarrage implements Declaration {

    static final Reglage DEMO = Reglage.texte("passerelle.demo", "false",
            "Les données de démonstration\u202f: «\u202ftrue\u202f», les comptes et les dossiers\u202f; «\u202fcomptes\u202f», les comptes seuls\u202f; «\u202ffalse\u202f», rien.");
    static final Reglage ADMINISTRATEUR = Reglage.secret("passerelle.admin.mot-de-passe",
            "Le mot de passe du premier administrateur, lu s’il n’y en a encore aucun.");
    private static final Reglage BASE = Reglage.texte("passerelle.db.url", "jdbc:postgresql://localhost:5432/passerelle",
            "L’adresse de la base de données.");
    private static final Reglage BASE_COMPTE = Reglage.texte("passerelle.db.user", "passerelle", "Le compte de la base.");
    private static final Reglage BASE_MOT_DE_PASSE = Reglage.secret("passerelle.db.password", "Le mot de passe de ce compte.");
    private static final Reglage BASE_CONNEXIONS = Reglage.entier("passerelle.db.pool", 30, "Les connexions à la base, au plus.");

    @Override
    public String titre() {
        return "Démarrage et base de données";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(DEMO, ADMINISTRATEUR, BASE, BASE_COMPTE, BASE_MOT_DE_PASSE, BASE_CONNEXIONS);
    }
}

package fr.passerelle.socle;

import static fr.passerelle.socle.Permissions.COMPTES_ADMINISTRER;
import static fr.passerelle.socle.Permissions.COURRIELS_ADMINISTRER;
import static fr.passerelle.socle.Permissions.DROITS_REPONDRE;
import static fr.passerelle.socle.Permissions.EXPLOITATION;
import static fr.passerelle.socle.Permissions.JOURNAL_CONSERVER;
import static fr.passerelle.socle.Permissions.JOURNAL_LIRE;

import fr.passerelle.socle.capacites.Capacite;
import fr.passerelle.socle.capacites.GenreDObjet;
import fr.passerelle.socle.capacites.Permission;
import fr.passerelle.socle.capacites.Role;
import fr.passerelle.socle.capacites.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The floor, told the way a capability tells itself; listed after all of them. */
@ApplicationScoped
public class Socle implements Capacite {

    public static final String AUDITEUR_DPO = "AUDITEUR_DPO";
    public static final String ADMIN_TECHNIQUE = "ADMIN_TECHNIQUE";

    @Override
    public String code() {
        return "socle";
    }

    @Override
    public String titre() {
        return "Administration";
    }

    @Override
    public int rang() {
        return Integer.MAX_VALUE;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(JOURNAL_LIRE, "Lire le journal des actes et des accès"),
                new Permission(JOURNAL_CONSERVER, "Fixer la durée de conservation du journal, geler, purger"),
                new Permission(DROITS_REPONDRE, "Répondre à une personne qui demande ce qui est détenu sur elle"),
                new Permission(COMPTES_ADMINISTRER, "Administrer les comptes"),
                Permission.sansPersonne(EXPLOITATION, "Suivre la marche de l’application\u202f: travaux, réglages"),
                new Permission(COURRIELS_ADMINISTRER, "Suivre les courriels envoyés, relancer un envoi"));
    }

    @Override
    public List<Role> roles() {
        return List.of(
                Role.agent(AUDITEUR_DPO, "Délégué à la protection des données", JOURNAL_LIRE, JOURNAL_CONSERVER, DROITS_REPONDRE),
                Role.agent(ADMIN_TECHNIQUE, "Administrateur technique", COMPTES_ADMINISTRER, EXPLOITATION, COURRIELS_ADMINISTRER));
    }

    @Override
    public List<Texte> textes() {
        return TextesDuSocle.tous();
    }

    @Override
    public List<GenreDObjet> objets() {
        return List.of(new GenreDObjet("compte", "Compte"), new GenreDObjet("comptes", "Liste des comptes"),
                new GenreDObjet("droits", "Demande d’accès d’une personne"), new GenreDObjet("absence", "Absence"), new GenreDObjet("journal", "Journal"), new GenreDObjet("adresse", "Adresse"),
                new GenreDObjet("conservation", "Durée de conservation"), new GenreDObjet("gel", "Gel"),
                new GenreDObjet("courriel", "Courriel"), new GenreDObjet("texte", "Texte de courriel ou de lettre"),
                new GenreDObjet("tâche", "Tâche"), new GenreDObjet("travail", "Travail"), new GenreDObjet("import", "Import"), new GenreDObjet("lien de calendrier", "Lien de calendrier"));
    }
}

package fr.passerelle.partenaires;

import static fr.passerelle.partenaires.Permissions.CONVENTION_INSTRUIRE;
import static fr.passerelle.partenaires.Permissions.CONVENTION_REPRENDRE;
import static fr.passerelle.partenaires.Permissions.CONVENTION_SIGNER;
import static fr.passerelle.partenaires.Permissions.CONVENTION_SUSPENDRE;
import static fr.passerelle.partenaires.Permissions.HABILITATION_GERER;
import static fr.passerelle.partenaires.Permissions.HABILITATION_LIRE;
import static fr.passerelle.partenaires.Permissions.PARTENAIRE_ECRIRE;
import static fr.passerelle.partenaires.Permissions.PARTENAIRE_GERER;
import static fr.passerelle.partenaires.Permissions.PARTENAIRE_LIRE;
import static fr.passerelle.partenaires.Permissions.PARTENARIATS_ARRETER;
import static fr.passerelle.partenaires.Permissions.PARTENARIATS_CHIFFRES;
import static fr.passerelle.partenaires.Permissions.PORTAIL_ADMINISTRER;
import static fr.passerelle.partenaires.Permissions.PORTAIL_ENTRER;
import static fr.passerelle.partenaires.Permissions.PORTAIL_SIGNER;
import static fr.passerelle.partenaires.Permissions.REVUE_MENER;
import static fr.passerelle.partenaires.Permissions.TEXTES_PARTENAIRES;

import fr.passerelle.partenaires.clauses.ModelesDesPapiers;
import fr.passerelle.partenaires.nomenclature.Reference;
import fr.passerelle.socle.Socle;
import fr.passerelle.socle.capacites.Capacite;
import fr.passerelle.socle.capacites.GenreDObjet;
import fr.passerelle.socle.capacites.Octroi;
import fr.passerelle.socle.capacites.Permission;
import fr.passerelle.socle.capacites.Role;
import fr.passerelle.socle.capacites.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The partners' room as it declares itself. Its agents have roles; partners have none: what each may do comes, at each request, from
 * what they hold (signatory, administrator, user of a service).
 */
@ApplicationScoped
public class Partenariats implements Capacite {

    public static final String SECRETARIAT = "SECRETARIAT_PARTENAIRES";
    public static final String GESTIONNAIRE_HABILITATIONS = "GESTIONNAIRE_HABILITATIONS";

    @Override
    public String code() {
        return "partenaires";
    }

    @Override
    public String titre() {
        return "Partenaires";
    }

    @Override
    public int rang() {
        return 20;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(PARTENAIRE_LIRE, "Voir le registre des partenaires"),
                new Permission(PARTENAIRE_GERER, "Enregistrer, corriger, réunir des partenaires"),
                new Permission(CONVENTION_INSTRUIRE, "Instruire les demandes d’accès, établir conventions et contrats"),
                new Permission(CONVENTION_SIGNER, "Signer pour la Caf"),
                new Permission(CONVENTION_SUSPENDRE, "Suspendre une convention, un contrat ou une habilitation"),
                new Permission(CONVENTION_REPRENDRE, "Reprendre les conventions déjà conclues"),
                new Permission(HABILITATION_LIRE, "Voir les habilitations de tous les partenaires"),
                new Permission(HABILITATION_GERER, "Donner, questionner, retirer des habilitations"),
                new Permission(REVUE_MENER, "Ouvrir et suivre la revue annuelle des habilitations"),
                new Permission(PARTENAIRE_ECRIRE, "Échanger des messages avec les partenaires"),
                Permission.sansPersonne(PARTENARIATS_CHIFFRES, "Lire les chiffres des partenariats"),
                Permission.sansPersonne(PARTENARIATS_ARRETER, "Rédiger, arrêter et corriger le bilan des partenariats"),
                Permission.sansPersonne(TEXTES_PARTENAIRES, "Rédiger les courriels et les clauses des conventions"),
                new Permission(PORTAIL_ENTRER, "Entrer dans Mon Compte Partenaire"),
                new Permission(PORTAIL_SIGNER, "Demander un accès et signer, pour un partenaire"),
                new Permission(PORTAIL_ADMINISTRER, "Administrer les comptes d’un partenaire"));
    }

    @Override
    public List<Role> roles() {
        return List.of(
                Role.agent(SECRETARIAT, "Secrétariat de direction", PARTENAIRE_LIRE, PARTENAIRE_GERER, CONVENTION_INSTRUIRE,
                        CONVENTION_SIGNER, CONVENTION_SUSPENDRE, CONVENTION_REPRENDRE, HABILITATION_LIRE, PARTENAIRE_ECRIRE,
                        PARTENARIATS_CHIFFRES, PARTENARIATS_ARRETER, TEXTES_PARTENAIRES),
                Role.agent(GESTIONNAIRE_HABILITATIONS, "Gestionnaire des habilitations", PARTENAIRE_LIRE, CONVENTION_SUSPENDRE,
                        HABILITATION_LIRE, HABILITATION_GERER, REVUE_MENER, PARTENAIRE_ECRIRE, PARTENARIATS_CHIFFRES));
    }

    @Override
    public List<Octroi> octrois() {
        return List.of(new Octroi(Socle.AUDITEUR_DPO, Set.of(PARTENARIATS_CHIFFRES)));
    }

    @Override
    public List<Texte> textes() {
        return Stream.of(ModelesDesPapiers.clauses(), TextesDesConventions.tous(), TextesDesDemandes.tous(), TextesDesHabilitations.tous(),
                TextesDesRevues.tous()).flatMap(List::stream).toList();
    }

    @Override
    public List<GenreDObjet> objets() {
        return List.of(GenreDObjet.sujet("partenaire", "Partenaire", Reference.PARTENAIRE.forme(), Reference.PARTENAIRE.de(42), false),
                new GenreDObjet("convention", "Convention d’accès"), new GenreDObjet("contrat", "Contrat de service"),
                new GenreDObjet("bulletin", "Bulletin d’adhésion"), new GenreDObjet("habilitation", "Habilitation"),
                new GenreDObjet("utilisateur", "Utilisateur partenaire"), new GenreDObjet("revue", "Revue des habilitations"),
                new GenreDObjet("demande d’accès", "Demande d’accès"), new GenreDObjet("échange", "Échange de messages"));
    }

    @Override
    public List<String> motsDevines() {
        return List.of("partenaire", "convention", "habilitation");
    }
}

package fr.passerelle.mediation;

import static fr.passerelle.mediation.Permissions.AGREGATS_LIRE;
import static fr.passerelle.mediation.Permissions.BILAN_ARRETER;
import static fr.passerelle.mediation.Permissions.EQUITE_DECIDER;
import static fr.passerelle.mediation.Permissions.PRECONISATION_CLORE;
import static fr.passerelle.mediation.Permissions.PRECONISATION_CREER;
import static fr.passerelle.mediation.Permissions.PRECONISATION_DECIDER;
import static fr.passerelle.mediation.Permissions.PRECONISATION_LIRE;
import static fr.passerelle.mediation.Permissions.PRECONISATION_SUIVRE;
import static fr.passerelle.mediation.Permissions.QUESTION_REPONDRE;
import static fr.passerelle.mediation.Permissions.REPRISE_IMPORTER;
import static fr.passerelle.mediation.Permissions.SAISINE_AFFECTER;
import static fr.passerelle.mediation.Permissions.SAISINE_ARCHIVES;
import static fr.passerelle.mediation.Permissions.SAISINE_CONSERVER;
import static fr.passerelle.mediation.Permissions.SAISINE_DECIDER;
import static fr.passerelle.mediation.Permissions.SAISINE_ENREGISTRER;
import static fr.passerelle.mediation.Permissions.SAISINE_GERER;
import static fr.passerelle.mediation.Permissions.SAISINE_LIRE;
import static fr.passerelle.mediation.Permissions.SAISINE_LISTER;
import static fr.passerelle.mediation.Permissions.SAISINE_NOTES;
import static fr.passerelle.mediation.Permissions.SAISINE_TOUTES;
import static fr.passerelle.mediation.Permissions.TEXTES_MEDIATION;

import fr.passerelle.mediation.lettre.TextesDesLettres;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.nomenclature.ReferenceSaisine;
import fr.passerelle.socle.Socle;
import fr.passerelle.socle.capacites.Capacite;
import fr.passerelle.socle.capacites.GenreDObjet;
import fr.passerelle.socle.capacites.Octroi;
import fr.passerelle.socle.capacites.Permission;
import fr.passerelle.socle.capacites.Role;
import fr.passerelle.socle.capacites.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mediation as it declares itself: its permissions, and its roles as the rights matrix draws them. */
@ApplicationScoped
public class Mediation implements Capacite {

    public static final String MEDIATEUR = "MEDIATEUR";
    public static final String MEDIATEUR_SUPPLEANT = "MEDIATEUR_SUPPLEANT";
    public static final String ASSISTANT_MEDIATION = "ASSISTANT_MEDIATION";
    public static final String SERVICE_INTERROGE = "SERVICE_INTERROGE";
    public static final String PILOTE_PRECONISATION = "PILOTE_PRECONISATION";
    public static final String DIRECTION = "DIRECTION";
    public static final String AGENT_ACCUEIL = "AGENT_ACCUEIL";

    @Override
    public String code() {
        return "mediation";
    }

    @Override
    public String titre() {
        return "Médiation";
    }

    @Override
    public int rang() {
        return 10;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(SAISINE_LISTER, "Voir la liste des saisines qui lui sont ouvertes"),
                new Permission(SAISINE_TOUTES, "Voir toutes les saisines, sauf celles dont on s’est déporté"),
                new Permission(SAISINE_LIRE, "Ouvrir une saisine"),
                new Permission(SAISINE_ENREGISTRER, "Enregistrer une demande reçue"),
                new Permission(SAISINE_GERER, "Faire avancer une saisine sans décider"),
                new Permission(SAISINE_DECIDER, "Décider d’une saisine"),
                new Permission(SAISINE_NOTES, "Lire et écrire les notes confidentielles"),
                new Permission(SAISINE_ARCHIVES, "Voir les saisines mises en archive"),
                new Permission(SAISINE_CONSERVER, "Fixer la durée de conservation des saisines, anonymiser"),
                new Permission(SAISINE_AFFECTER, "Confier une saisine à un titulaire"),
                new Permission(QUESTION_REPONDRE, "Répondre aux questions posées à son service"),
                new Permission(EQUITE_DECIDER, "Décider d’une proposition en équité"),
                Permission.sansPersonne(AGREGATS_LIRE, "Lire les chiffres de la médiation"),
                Permission.sansPersonne(BILAN_ARRETER, "Rédiger, arrêter et corriger le bilan annuel"),
                new Permission(REPRISE_IMPORTER, "Reprendre les années passées"),
                Permission.sansPersonne(PRECONISATION_LIRE, "Lire les préconisations"),
                Permission.sansPersonne(PRECONISATION_CREER, "Proposer une préconisation"),
                Permission.sansPersonne(PRECONISATION_CLORE, "Clore ou abandonner une préconisation"),
                Permission.sansPersonne(PRECONISATION_DECIDER, "Accepter ou refuser une préconisation"),
                Permission.sansPersonne(PRECONISATION_SUIVRE, "Suivre les préconisations dont on a la charge"),
                Permission.sansPersonne(TEXTES_MEDIATION, "Rédiger les courriels et les textes juridiques de la médiation"));
    }

    @Override
    public List<Role> roles() {
        return List.of(
                Role.agent(MEDIATEUR, "Médiateur", SAISINE_LISTER, SAISINE_TOUTES, SAISINE_LIRE, SAISINE_ENREGISTRER, SAISINE_GERER,
                        SAISINE_DECIDER, SAISINE_NOTES, SAISINE_ARCHIVES, SAISINE_CONSERVER, SAISINE_AFFECTER, AGREGATS_LIRE,
                        BILAN_ARRETER, REPRISE_IMPORTER, PRECONISATION_LIRE, PRECONISATION_CREER, PRECONISATION_CLORE, TEXTES_MEDIATION),
                Role.agent(MEDIATEUR_SUPPLEANT, "Médiateur suppléant", SAISINE_LISTER, SAISINE_LIRE, SAISINE_ENREGISTRER, SAISINE_GERER,
                        SAISINE_DECIDER, SAISINE_NOTES, AGREGATS_LIRE, PRECONISATION_LIRE, PRECONISATION_CREER),
                Role.agent(ASSISTANT_MEDIATION, "Assistant de médiation", SAISINE_LISTER, SAISINE_TOUTES, SAISINE_LIRE,
                        SAISINE_ENREGISTRER, SAISINE_GERER, SAISINE_AFFECTER, AGREGATS_LIRE, PRECONISATION_LIRE),
                Role.agent(SERVICE_INTERROGE, "Service interrogé", QUESTION_REPONDRE, PRECONISATION_SUIVRE),
                Role.agent(PILOTE_PRECONISATION, "Pilote de préconisation", PRECONISATION_SUIVRE),
                Role.agent(DIRECTION, "Direction", EQUITE_DECIDER, AGREGATS_LIRE, PRECONISATION_LIRE, PRECONISATION_DECIDER),
                Role.agent(AGENT_ACCUEIL, "Agent d’accueil", SAISINE_ENREGISTRER));
    }

    @Override
    public List<Octroi> octrois() {
        return List.of(new Octroi(Socle.AUDITEUR_DPO, Set.of(SAISINE_CONSERVER, AGREGATS_LIRE, PRECONISATION_LIRE)));
    }

    @Override
    public List<Texte> textes() {
        return Stream.concat(TextesDeMediation.tous().stream(), TextesDesLettres.tous().stream()).toList();
    }

    @Override
    public List<GenreDObjet> objets() {
        return List.of(GenreDObjet.sujet("saisine", "Saisine", ReferenceSaisine.FORME, "MED-2026-0001", true),
                new GenreDObjet("registre", "Registre des saisines"), new GenreDObjet("question", "Question à un service"),
                new GenreDObjet("proposition", "Proposition en équité"), new GenreDObjet("preconisation", "Préconisation"),
                new GenreDObjet("bilan", "Bilan annuel"), new GenreDObjet("enquete", "Enquête"),
                new GenreDObjet("lot de reprise", "Reprise d’années"), new GenreDObjet("anonymisation", "Anonymisation"), new GenreDObjet("modele de reponse", "Modèle de réponse"));
    }

    @Override
    public Map<String, String> gestes() {
        Map<String, String> gestes = new HashMap<>(Map.of(Acte.ENREGISTRER.name(), "Saisine enregistrée"));
        gestes.putAll(Arrays.stream(Acte.values())
                .collect(Collectors.groupingBy(Acte::transition, Collectors.mapping(Acte::libelle, Collectors.joining(" ou ")))));
        return gestes;
    }

    @Override
    public List<String> motsDevines() {
        return List.of("mediation", "mediateur", "mediatrice");
    }
}

package fr.passerelle.avip;

import static fr.passerelle.agenda.Permissions.AGENDA_LIRE;
import static fr.passerelle.agenda.Permissions.AGENDA_TENIR;
import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;
import static fr.passerelle.avip.Permissions.AVIP_ARRETER;
import static fr.passerelle.avip.Permissions.AVIP_AVISER;
import static fr.passerelle.avip.Permissions.AVIP_CHIFFRES;
import static fr.passerelle.avip.Permissions.AVIP_GERER;
import static fr.passerelle.avip.Permissions.AVIP_LABELLISER;
import static fr.passerelle.avip.Permissions.AVIP_LIRE;
import static fr.passerelle.avip.Permissions.AVIP_ORIENTER;
import static fr.passerelle.avip.Permissions.AVIP_REPRENDRE;
import static fr.passerelle.avip.Permissions.AVIP_SUIVRE;
import static fr.passerelle.avip.Permissions.TEXTES_AVIP;

import fr.passerelle.avip.clauses.ModelesDAccueil;
import fr.passerelle.avip.nomenclature.Profil;
import fr.passerelle.socle.Socle;
import fr.passerelle.socle.capacites.Capacite;
import fr.passerelle.socle.capacites.GenreDObjet;
import fr.passerelle.socle.capacites.Octroi;
import fr.passerelle.socle.capacites.OctroiDeService;
import fr.passerelle.socle.capacites.Permission;
import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.capacites.Role;
import fr.passerelle.socle.capacites.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The Avip room as it declares itself. The Caf’s officer and the committee have roles; the people of structures and of prescribers
 * have none: what they may do comes from the right they hold on this service, as one or the other (dossier §2).
 */
@ApplicationScoped
public class LabelAvip implements Capacite {

    public static final String GESTIONNAIRE = "GESTIONNAIRE_AVIP";
    public static final String MEMBRE_COMITE = "MEMBRE_COMITE_AVIP";
    private static final String DIRECTION = "DIRECTION";

    @Override
    public String code() {
        return "avip";
    }

    @Override
    public String titre() {
        return "Label Avip";
    }

    @Override
    public int rang() {
        return 30;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                Permission.sansPersonne(AVIP_LIRE, "Voir structures, labels, réseaux et disponibilités"),
                new Permission(AVIP_GERER, "Tenir le registre des structures, instruire les labels, mener les réseaux"),
                Permission.sansPersonne(AVIP_LABELLISER, "Signer les décisions de label"),
                new Permission(AVIP_SUIVRE, "Suivre les demandes et reprendre celles restées sans réponse"),
                Permission.sansPersonne(AVIP_AVISER, "Donner un avis sur les candidatures au label"),
                Permission.sansPersonne(AVIP_CHIFFRES, "Lire les chiffres du label Avip"),
                Permission.sansPersonne(AVIP_ARRETER, "Rédiger, arrêter et corriger le bilan du label Avip"),
                new Permission(AVIP_REPRENDRE, "Reprendre structures et années passées d’un fichier"),
                Permission.sansPersonne(TEXTES_AVIP, "Rédiger les courriels et les clauses du label Avip"),
                new Permission(AVIP_ACCUEILLIR, "Répondre aux demandes et suivre les accueils de sa structure"),
                new Permission(AVIP_ORIENTER, "Orienter des parents et suivre ses demandes"));
    }

    @Override
    public List<Role> roles() {
        return List.of(
                Role.agent(GESTIONNAIRE, "Chargé du label Avip", AVIP_LIRE, AVIP_GERER, AVIP_SUIVRE, AVIP_AVISER, AVIP_CHIFFRES, AVIP_ARRETER,
                        AVIP_REPRENDRE, TEXTES_AVIP, AGENDA_LIRE, AGENDA_TENIR),
                new Role(MEMBRE_COMITE, "Membre du comité de labellisation Avip", Set.of(Population.AGENT, Population.PARTENAIRE),
                        Set.of(AVIP_AVISER, AVIP_LIRE, AVIP_CHIFFRES, AGENDA_LIRE), false));
    }

    @Override
    public List<Octroi> octrois() {
        return List.of(new Octroi(DIRECTION, Set.of(AVIP_LIRE, AVIP_LABELLISER, AVIP_CHIFFRES, AVIP_ARRETER)),
                new Octroi(Socle.AUDITEUR_DPO, Set.of(AVIP_CHIFFRES)));
    }

    @Override
    public List<OctroiDeService> octroisDeService() {
        return List.of(new OctroiDeService(Profil.SERVICE, Profil.STRUCTURE.name(), Set.of(AVIP_ACCUEILLIR)),
                new OctroiDeService(Profil.SERVICE, Profil.PRESCRIPTEUR.name(), Set.of(AVIP_ORIENTER)));
    }

    @Override
    public List<Texte> textes() {
        return Stream.of(TextesDesLabels.tous(), TextesDesPlaces.tous(), TextesDesPropositions.tous(), TextesDesReponses.tous(), TextesDesAccueils.tous(),
                ModelesDAccueil.clauses()).flatMap(List::stream).toList();
    }

    @Override
    public List<GenreDObjet> objets() {
        return List.of(GenreDObjet.sujet("structure", "Structure d’accueil", "STR-\\d{5,}", "STR-00042", true),
                GenreDObjet.sujet("orientation", "Orientation", "ORI-\\d{4}-\\d{5,}", "ORI-2026-00042", true),
                new GenreDObjet("label", "Label"), new GenreDObjet("réseau", "Réseau de structures"),
                new GenreDObjet("comité Avip", "Séance du comité"), new GenreDObjet("prescripteur", "Prescripteur"),
                new GenreDObjet("parent proposé", "Parent proposé à un prescripteur"), new GenreDObjet("accueil", "Contrat d’accueil"));
    }

    @Override
    public List<String> motsDevines() {
        return List.of("avip", "creche", "orientation");
    }
}

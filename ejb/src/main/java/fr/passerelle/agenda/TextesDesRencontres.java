package fr.passerelle.agenda;

import static fr.passerelle.agenda.Permissions.AGENDA_TENIR;
import static fr.passerelle.socle.capacites.Balise.ORGANISME;

import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import java.util.List;

/** What those invited to a meeting receive, each time with the file their diary takes. */
final class TextesDesRencontres {

    private static final Balise TITRE = new Balise("titre", "Rencontre du réseau du nord");
    private static final Balise QUAND = new Balise("quand", "mardi 9 juin 2026, de 14 h à 16 h");
    private static final Balise LIEU = new Balise("lieu", "Mairie de Joinville, salle du conseil");
    private static final Balise ORDRE = new Balise("ordre_du_jour", "1. Bilan de l’année. 2. Places de la rentrée.");
    private static final Balise MOTIF = new Balise("motif", "La salle n’est pas libre.");

    static final Texte INVITATION = courriel("RENCONTRE_INVITATION", "Invitation à une rencontre", "À chaque invité, quand on lui écrit.", TITRE, QUAND, LIEU,
            ORDRE, ORGANISME);
    static final Texte CHANGEMENT = courriel("RENCONTRE_CHANGEMENT", "Rencontre modifiée", "À qui était déjà invité, quand ce qui est annoncé change.", TITRE, QUAND,
            LIEU, ORDRE, ORGANISME);
    static final Texte ANNULATION = courriel("RENCONTRE_ANNULATION", "Rencontre annulée", "À qui était invité, quand la rencontre n’a plus lieu, ou sans eux.", TITRE,
            QUAND, MOTIF, ORGANISME);

    private TextesDesRencontres() {
    }

    static List<Texte> tous() {
        return List.of(INVITATION, CHANGEMENT, ANNULATION);
    }

    private static Texte courriel(String code, String titre, String usage, Balise... balises) {
        return Texte.courriel(TextesDesRencontres.class, code, titre, usage, AGENDA_TENIR, balises);
    }
}

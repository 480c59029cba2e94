package fr.passerelle.agenda;

import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.courriels.Courriels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Writes to those invited to a meeting, in the transaction of the act. */
@ApplicationScoped
class AvisDeRencontre {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("H'\u00a0h'mm");

    @Inject
    private Courriels courriels;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Appelants appelants;
    @Inject
    private Clock horloge;

    void inviter(Seance seance, Invitation invitation) {
        ecrire(TextesDesRencontres.INVITATION, seance, invitation, false, Map.of());
    }

    /** What was announced has changed, or is off for that person. */
    void changer(Seance seance, Invitation invitation, boolean annulee) {
        String motif = seance.vue(null, null).annulationMotif();
        ecrire(annulee ? TextesDesRencontres.ANNULATION : TextesDesRencontres.CHANGEMENT, seance, invitation, annulee,
                annulee ? Map.of("motif", motif == null ? "Vous n’êtes plus attendu à cette rencontre." : motif) : Map.of());
    }

    private void ecrire(Texte texte, Seance seance, Invitation invitation, boolean annulee, Map<String, String> autres) {
        SeanceVue vue = seance.vue(null, null);
        Map<String, String> valeurs = new HashMap<>(autres);
        valeurs.put("titre", vue.titre());
        valeurs.put("quand", quand(vue));
        if (!annulee) {
            valeurs.put("lieu", vue.lieu());
            valeurs.put("ordre_du_jour", vue.ordreDuJour());
        }
        String organisateur = annuaire.courriel(appelants.courant().identifiant()).orElse(null);
        courriels.deposer(texte, invitation.courriel(), valeurs, Rencontres.OBJET, vue.reference(),
                InvitationICalendar.jointe(vue, annulee, organisateur, horloge.instant()));
    }

    /** « mardi 9 juin 2026, de 14 h à 16 h 30 ». */
    static String quand(SeanceVue s) {
        return JOUR.format(s.debut().atZone(Horloge.PARIS)) + ", de " + heure(s.debut().atZone(Horloge.PARIS)) + " à " + heure(s.fin().atZone(Horloge.PARIS));
    }

    private static String heure(ZonedDateTime moment) {
        return moment.getMinute() == 0 ? moment.getHour() + Typographie.INSECABLE + "h" : HEURE.format(moment);
    }
}

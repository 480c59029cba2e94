package fr.passerelle.avip.fil;

import fr.passerelle.avip.accueil.AccueilVu;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.orientation.SuiviVu;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Typographie;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What comes next in a thread, and who has to do it: told by its state alone. */
final class Suites {

    private static final int JOURS_POUR_UN_CONTRAT = 15;
    private static final int JOURS_POUR_UN_COMPLEMENT = 30;
    private static final int JOURS_D_ATTENTE = 30;
    private static final int JOURS_AVANT_LA_FIN = 30;

    private Suites() {
    }

    static List<Suite> de(StatutOrientation statut, SuiviVu suivi, List<EnfantDuFil> enfants, LocalDate jour) {
        List<Suite> suites = new ArrayList<>();
        switch (statut) {
            case ENVOYEE -> suites.add(Suite.de("Ouvrir la demande et l’examiner", qui(suivi), suivi.echeance()));
            case EN_EXAMEN -> suites.add(Suite.de("Répondre à la demande", qui(suivi), suivi.echeance()));
            case COMPLEMENT_DEMANDE -> suites.add(Suite.de("Donner le complément demandé", Cote.PRESCRIPTEUR,
                    suivi.pauseDepuis() == null ? null : suivi.pauseDepuis().plusDays(JOURS_POUR_UN_COMPLEMENT)));
            case LISTE_ATTENTE -> suites.add(Suite.de("Proposer une place, ou confirmer l’attente", Cote.STRUCTURE,
                    suivi.attenteConfirmee() == null ? null : suivi.attenteConfirmee().plusDays(JOURS_D_ATTENTE)));
            case SANS_REPONSE -> suites.add(Suite.de("Reprendre la demande restée sans réponse", Cote.CAF, null));
            case REFUSEE, NON_CONCRETISEE -> suites.add(Suite.de("Chercher une autre structure, si le besoin demeure", Cote.PRESCRIPTEUR, null));
            default -> { }
        }
        for (EnfantDuFil enfant : enfants) {
            if (statut == StatutOrientation.ACCEPTEE && enfant.sansContrat()) {
                suites.add(aPreparer(enfant, suivi.acceptee()));
            }
            enfant.contrat().ifPresent(c -> duContrat(c, enfant, jour, suites));
        }
        return suites;
    }

    private static Cote qui(SuiviVu suivi) {
        return suivi.chezLaCaf() ? Cote.CAF : Cote.STRUCTURE;
    }

    private static Suite aPreparer(EnfantDuFil enfant, Instant acceptee) {
        LocalDate avant = acceptee == null ? null : acceptee.atZone(Horloge.PARIS).toLocalDate().plusDays(JOURS_POUR_UN_CONTRAT);
        return new Suite("Préparer le contrat de " + enfant.nom(), Cote.STRUCTURE, avant, null, enfant.id());
    }

    private static void duContrat(AccueilVu c, EnfantDuFil enfant, LocalDate jour, List<Suite> suites) {
        switch (c.statut()) {
            case PREPARE -> suites.add(new Suite(c.charteRemiseLe() == null ? "Remettre la charte, puis signer le contrat de " + enfant.nom()
                    : "Signer le contrat de " + enfant.nom(), Cote.STRUCTURE, c.debut(), c.id(), null));
            case SIGNE -> suites.add(new Suite("L’accueil de " + enfant.nom() + " commence le " + Typographie.date(c.debut()), null, null, c.id(), null));
            case EN_COURS -> suites.add(enCours(c, enfant, jour));
            case SUSPENDU -> suites.add(new Suite("L’accueil de " + enfant.nom() + " reprend le " + Typographie.date(c.reprisePrevueLe()), null, null, c.id(), null));
            case TERMINE, ROMPU -> suivi(c, enfant, jour, suites);
            default -> { }
        }
    }

    private static Suite enCours(AccueilVu c, EnfantDuFil enfant, LocalDate jour) {
        if (c.fin().isBefore(jour)) {
            return new Suite("Noter l’issue et la continuité pour " + enfant.nom(), Cote.STRUCTURE, c.fin(), c.id(), null);
        }
        if (!c.fin().minusDays(JOURS_AVANT_LA_FIN).isAfter(jour)) {
            return new Suite("Parler de la suite avec le parent\u202f: l’accueil de " + enfant.nom() + " finit bientôt", Cote.STRUCTURE, c.fin(), c.id(), null);
        }
        return new Suite("L’accueil de " + enfant.nom() + " continue jusqu’au " + Typographie.date(c.fin()), null, null, c.id(), null);
    }

    private static void suivi(AccueilVu c, EnfantDuFil enfant, LocalDate jour, List<Suite> suites) {
        if (c.suiviAFaire(jour)) {
            suites.add(new Suite("Noter la situation du parent, six mois après l’accueil de " + enfant.nom(), Cote.PRESCRIPTEUR, c.suiviJusquAu(), c.id(), null));
        } else if (!c.suiviFait() && jour.isBefore(c.suiviDes())) {
            suites.add(new Suite("La situation du parent sera demandée à partir du " + Typographie.date(c.suiviDes()), null, null, c.id(), null));
        }
    }
}

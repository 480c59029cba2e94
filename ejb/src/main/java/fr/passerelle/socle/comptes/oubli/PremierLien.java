package fr.passerelle.socle.comptes.oubli;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.TextesDuSocle;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.faits.AdresseChangee;
import fr.passerelle.socle.comptes.faits.CompteOuvert;
import fr.passerelle.socle.comptes.faits.ComptesOuverts;
import fr.passerelle.socle.comptes.faits.LienVoulu;
import fr.passerelle.socle.comptes.faits.MotDePasseExige;
import fr.passerelle.socle.courriels.Courriels;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A first password is chosen by its holder, and known to nobody else: a link goes to them with the act that opens the account. */
@ApplicationScoped
class PremierLien {

    private static final Duration VALIDITE = LienVoulu.VALIDITE;
    private static final int PAR_HEURE = 3;

    @Inject
    private EntityManager em;
    @Inject
    private Liens liens;
    @Inject
    private Journal journal;
    @Inject
    private Courriels courriels;
    @Inject
    private Clock horloge;

    void envoyer(@Observes CompteOuvert fait) {
        envoyer(fait.compte(), fait.courriel());
    }

    void envoyerATous(@Observes ComptesOuverts fait) {
        Map<String, String> faits = liens.faireTous(fait.comptes().stream().map(CompteOuvert::compte).toList(), VALIDITE);
        courriels.deposerTous(TextesDuSocle.COMPTE_OUVERT, "compte", fait.comptes().stream()
                .map(c -> new Courriels.Destine(c.courriel(), valeurs(c.compte(), faits.get(c.compte())), c.compte())).toList(), horloge.instant().plus(VALIDITE));
    }

    /** The address was mistyped, and nobody has come in yet: the link that went astray is worth nothing any more. */
    void renvoyer(@Observes AdresseChangee fait) {
        if (fait.jamaisEntre()) {
            envoyer(fait.compte(), fait.nouvelle());
        }
    }

    void renouveler(@Observes MotDePasseExige fait) {
        courriels.deposer(TextesDuSocle.MOT_DE_PASSE_EXIGE, fait.courriel(), Map.of("lien", lien(fait.compte()), "jours", Long.toString(VALIDITE.toDays())),
                "compte", fait.compte(), horloge.instant().plus(VALIDITE));
    }

    /** Never to an address changed a short while ago: whoever changed it would hold the account. */
    void redonner(@Observes LienVoulu fait) {
        Object[] compte = Lignes.<Object[]>de(em.createNativeQuery("""
                select courriel, adresse_sure_le, derniere_connexion from comptes.compte where identifiant = :compte and etat = 'ACTIF'""", Object[].class)
                .setParameter("compte", fait.compte())).stream().findFirst().orElseThrow(() -> new Introuvable("compte"));
        String courriel = (String) compte[0];
        Instant sureLe = (Instant) compte[1];
        exiger(courriel != null, "COMPTE", null, "Ce compte n’a pas de courriel\u202f: imprimez un code à usage unique, à remettre en main propre.");
        exiger(sureLe == null || !horloge.instant().isBefore(sureLe), "COMPTE", null, "Le courriel a changé depuis peu\u202f: aucun lien n’y part avant"
                + " sept jours, sauf si la personne le confirme depuis l’ancien. Un code imprimé, remis en main propre, sert dès maintenant.");
        exiger(liens.recents(fait.compte()) < PAR_HEURE, "R-USAG-60", null, "Trois liens sont déjà partis depuis une heure\u202f: attendez avant d’en envoyer un autre.");
        if (compte[2] == null) {
            envoyer(fait.compte(), courriel);
        } else {
            courriels.deposer(TextesDuSocle.LIEN_ENVOYE, courriel, Map.of("lien", lien(fait.compte()), "jours", Long.toString(VALIDITE.toDays())),
                    "compte", fait.compte(), horloge.instant().plus(VALIDITE));
        }
        journal.noter(ActeJournal.ADMINISTRATION, "compte", fait.compte(), "Lien envoyé pour choisir un mot de passe", null);
    }

    private void envoyer(String compte, String courriel) {
        courriels.deposer(TextesDuSocle.COMPTE_OUVERT, courriel, valeurs(compte, lien(compte)), "compte", compte, horloge.instant().plus(VALIDITE));
    }

    private static Map<String, String> valeurs(String compte, String lien) {
        return Map.of("identifiant", compte, "lien", lien, "jours", Long.toString(VALIDITE.toDays()));
    }

    private String lien(String compte) {
        return liens.faire(liens.demander(), compte, VALIDITE);
    }
}

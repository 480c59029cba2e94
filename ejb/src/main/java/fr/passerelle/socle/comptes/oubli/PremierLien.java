package fr.passerelle.socle.comptes.oubli;

import fr.passerelle.socle.TextesDuSocle;
import fr.passerelle.socle.comptes.faits.AdresseChangee;
import fr.passerelle.socle.comptes.faits.CompteOuvert;
import fr.passerelle.socle.comptes.faits.ComptesOuverts;
import fr.passerelle.socle.comptes.faits.MotDePasseExige;
import fr.passerelle.socle.courriels.Courriels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** A first password is chosen by its holder, and known to nobody else: a link goes to them with the act that opens the account. */
@ApplicationScoped
class PremierLien {

    private static final Duration VALIDITE = Duration.ofDays(7);

    @Inject
    private Liens liens;
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

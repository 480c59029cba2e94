package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.acte.Irrecevabilite;
import fr.passerelle.mediation.lettre.FaitsLettre;
import fr.passerelle.mediation.lettre.LettreRedigee;
import fr.passerelle.mediation.lettre.Lettres;
import fr.passerelle.mediation.lettre.PapierALettres;
import fr.passerelle.socle.commun.TextePropre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who a case writes to, and what: the letters each act produces. */
final class Correspondance {

    private static final String PERSONNE_CONCERNEE = "À la personne concernée";

    private final String reference;
    private final DemandeRecue demande;
    private final Lettres ecrivain;

    Correspondance(String reference, DemandeRecue demande, PapierALettres papier) {
        this.reference = reference;
        this.demande = demande;
        this.ecrivain = new Lettres(papier.papier());
    }

    LettreRedigee accuse() {
        return ecrivain.accuse(auPrincipal());
    }

    LettreRedigee complement(String texte, LocalDate echeance) {
        return ecrivain.complement(auPrincipal(), texte, echeance);
    }

    LettreRedigee recevabilite(LocalDate notification) {
        return ecrivain.recevabilite(auPrincipal(), notification);
    }

    LettreRedigee irrecevabilite(Irrecevabilite irrecevabilite) {
        return ecrivain.irrecevabilite(auPrincipal(), irrecevabilite.motif(), TextePropre.de(irrecevabilite.orientation()));
    }

    LettreRedigee reorientation(String service) {
        return ecrivain.reorientation(auPrincipal(), service);
    }

    /** The answer to both parties; third parties without a mandate learn nothing of the file (R-MED-6, R-MED-15). */
    List<LettreRedigee> reponse(String recommandation, LocalDate jour) {
        List<LettreRedigee> lettres = new ArrayList<>();
        boolean personneServie = false;
        for (Saisissant saisissant : demande.saisissants()) {
            if (saisissant.peutRecevoirLaReponse(jour)) {
                lettres.add(ecrivain.reponse(a(saisissant.nom()), recommandation));
                personneServie = true;
            } else {
                lettres.add(ecrivain.reponseSansDonnees(a(saisissant.nom())));
            }
        }
        if (!personneServie) {
            lettres.add(ecrivain.reponse(a(concerneOuDefaut()), recommandation));
        }
        lettres.add(ecrivain.recommandationAuxServices(auPrincipal(), recommandation));
        return lettres;
    }

    LettreRedigee finContentieux(LocalDate date) {
        return ecrivain.finContentieux(auPrincipal(), date);
    }

    LettreRedigee cloture() {
        return ecrivain.cloture(auPrincipal());
    }

    private String concerneOuDefaut() {
        return demande.concerne() == null ? PERSONNE_CONCERNEE : demande.concerne();
    }

    private FaitsLettre auPrincipal() {
        return a(demande.saisissants().isEmpty() ? concerneOuDefaut() : demande.saisissants().get(0).nom());
    }

    private FaitsLettre a(String destinataire) {
        return new FaitsLettre(reference, demande.dateReception(), destinataire, demande.dateNotificationDecision(),
                demande.prestation());
    }
}

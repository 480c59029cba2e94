package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.acte.Irrecevabilite;
import fr.passerelle.mediation.acte.ReponseDonnee;
import fr.passerelle.mediation.delai.SuspensionDelai;
import fr.passerelle.mediation.lettre.Destinataire;
import fr.passerelle.mediation.lettre.FaitsLettre;
import fr.passerelle.mediation.lettre.LettreRedigee;
import fr.passerelle.mediation.lettre.Lettres;
import fr.passerelle.mediation.lettre.PapierALettres;
import fr.passerelle.mediation.lettre.Recommandation;
import fr.passerelle.socle.commun.TextePropre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who a case writes to, and what: the letters each act produces. */
final class Correspondance {

    /** Whom a recommendation is written to when no service is known. */
    private static final String SERVICES = "Services de la Caf";

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

    /**
     * To both parties, each in its own words; third parties without a mandate learn nothing of the file (R-MED-6, R-MED-15).
     *
     * @param suspension the one that the answer ends, or {@code null}
     */
    List<LettreRedigee> reponse(ReponseDonnee donnee, String texte, SuspensionDelai suspension, LocalDate jour) {
        List<LettreRedigee> lettres = new ArrayList<>();
        boolean personneServie = false;
        for (Saisissant saisissant : demande.saisissants()) {
            FaitsLettre faits = a(saisissant.destinataire(demande.canal()));
            if (saisissant.peutRecevoirLaReponse(jour)) {
                lettres.add(ecrivain.reponse(faits, texte, suspension));
                personneServie = true;
            } else {
                lettres.add(ecrivain.reponseSansDonnees(faits));
            }
        }
        if (!personneServie) {
            lettres.add(ecrivain.reponse(a(demande.auConcerne()), texte, suspension));
        }
        lettres.add(recommandation(donnee));
        return lettres;
    }

    private LettreRedigee recommandation(ReponseDonnee donnee) {
        String service = Stream.of(donnee.service(), demande.demarche().service(), SERVICES).filter(s -> !TextePropre.estVide(s)).findFirst().orElseThrow();
        String texte = TextePropre.estVide(donnee.recommandation()) ? proposee(donnee).enClair() : TextePropre.de(donnee.recommandation());
        return ecrivain.recommandation(auPrincipal(), TextePropre.ligne(service), texte);
    }

    private Recommandation proposee(ReponseDonnee r) {
        return new Recommandation(reference, demande.concerne(), demande.numeroAllocataire(), demande.prestation(), demande.dateReception(), r.position(),
                r.montantRappel(), r.montantInduAnnule(), r.montantInduDetecte(), r.droitsRetrouves(), r.suivis(), r.suitesAvant());
    }

    /** @param enCours the suspension that the court action ends, or {@code null} */
    LettreRedigee finContentieux(LocalDate date, SuspensionDelai enCours) {
        return ecrivain.finContentieux(auPrincipal(), date, enCours);
    }

    LettreRedigee cloture() {
        return ecrivain.cloture(auPrincipal());
    }

    private FaitsLettre auPrincipal() {
        return a(demande.auPrincipal());
    }

    private FaitsLettre a(Destinataire destinataire) {
        return new FaitsLettre(reference, demande.dateReception(), destinataire, demande.dateNotificationDecision(),
                demande.prestation());
    }
}

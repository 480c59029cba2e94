package fr.passerelle.partenaires.papiers;

import fr.passerelle.partenaires.convention.ContratVu;
import fr.passerelle.partenaires.convention.Contrats;
import fr.passerelle.partenaires.convention.ConventionChangee;
import fr.passerelle.partenaires.convention.ConventionVue;
import fr.passerelle.partenaires.convention.Conventions;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.signatures.CircuitAcheve;
import fr.passerelle.socle.signatures.Circuits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** What follows when all have signed, and what becomes of the signatures when the convention goes back or ends. */
@ApplicationScoped
class SuitesDesSignatures {

    @Inject
    private VersionRepository versions;
    @Inject
    private Conventions conventions;
    @Inject
    private Contrats contrats;
    @Inject
    private Circuits circuits;

    void conclure(@Observes CircuitAcheve fait) {
        if (fait.objet().equals(Envois.OBJET)) {
            versions.duCircuit(fait.circuit()).ifPresent(v -> conclure(v, fait));
        }
    }

    private void conclure(VersionLue version, CircuitAcheve fait) {
        LocalDate partenaire = fait.jours().get(Cote.PARTENAIRE.name());
        LocalDate caf = fait.jours().get(Cote.CAF.name());
        LocalDate derniere = Collections.max(fait.jours().values());
        boolean reprise = version.genre() == GenreDeVersion.INITIALE && conventions.trouver(version.convention()).etat() == EtatConvention.ACTIVE;
        if (reprise) {
            aSigner(version.convention()).forEach(c -> contrats.signe(c.id(), partenaire, caf));
            versions.signer(version.id(), derniere, derniere);
        } else if (version.genre() == GenreDeVersion.INITIALE) {
            conventions.signee(version.convention(), partenaire, caf);
            versions.signer(version.id(), derniere, conventions.trouver(version.convention()).effetLe());
        } else {
            aSigner(version.convention()).forEach(c -> contrats.signe(c.id(), partenaire, caf));
            versions.signer(version.id(), derniere, version.effetLe());
        }
    }

    /** Back to a draft, or at its end: nothing of it is to be signed any more. */
    void annuler(@Observes ConventionChangee fait) {
        boolean revenue = fait.avant() == EtatConvention.A_SIGNER && fait.apres() == EtatConvention.BROUILLON;
        if (revenue || fait.apres().estFinal()) {
            String raison = TextePropre.estVide(fait.motif()) ? "la convention est " + fait.apres().libelle().toLowerCase(java.util.Locale.FRENCH) : fait.motif();
            ConventionVue convention = conventions.trouver(fait.convention());
            circuits.annulerCeluiDe(Envois.OBJET, convention.reference(), raison);
        }
    }

    /** What is being signed is to change: the first text goes back to a draft, an amendment is withdrawn. */
    void retirer(ConventionVue convention, String pourquoi) {
        if (convention.etat() == EtatConvention.A_SIGNER) {
            conventions.revenirAuBrouillon(convention.id(), pourquoi);
        } else {
            retirerLAvenant(convention, pourquoi);
        }
    }

    /** An amendment is withdrawn while it is being signed; the contracts that came with it are drafts again. */
    private void retirerLAvenant(ConventionVue convention, String pourquoi) {
        if (circuits.annulerCeluiDe(Envois.OBJET, convention.reference(), pourquoi)) {
            aSigner(convention.id()).forEach(c -> contrats.revenirAuBrouillon(c.id(), pourquoi));
        }
    }

    private List<ContratVu> aSigner(long convention) {
        return contrats.deLaConvention(convention).stream().filter(c -> c.etat() == EtatConvention.A_SIGNER).toList();
    }
}

package fr.passerelle.partenaires.convention;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.Reconduction;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.reglages.Reglages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Conventions up to their signature, and as other rooms know them. For services only, hence no permission of its own. */
@ApplicationScoped
public class Conventions {

    @Inject
    private ConventionRepository conventions;
    @Inject
    private Faits faits;
    @Inject
    private Reglages reglages;

    /** What is drawn up unless something else is agreed on. */
    public ConventionSaisie usuelle(ModeGestion mode, List<ServiceConvenu> services) {
        return new ConventionSaisie(mode, null, reglages.entier(ReglagesDesConventions.DUREE), Reconduction.TACITE,
                reglages.entier(ReglagesDesConventions.RECONDUCTION), null, reglages.entier(ReglagesDesConventions.PREAVIS), services);
    }

    /** A draft, with a draft contract for each service; returns its number. */
    @Transactional(TxType.MANDATORY)
    public long preparer(long partenaire, ConventionSaisie saisie) {
        Convention c = new Convention(conventions.nouvelleReference(), partenaire, saisie, faits.auteur(), faits.maintenant());
        conventions.ajouter(c);
        faits.noter(c, GenreEvenement.PREPAREE, "Convention préparée", null);
        return c.id();
    }

    public ConventionVue trouver(long id) {
        return conventions.get(id).vue();
    }

    public Optional<ConventionVue> deReference(String reference) {
        return conventions.deReference(reference).map(Convention::vue);
    }

    /** The convention of that reference, with all that hangs on it here. */
    public ConventionDetail detail(String reference) {
        Convention c = conventions.deReference(reference).orElseThrow(() -> new Introuvable("convention " + reference));
        boolean suspendue = c.etat() == EtatConvention.SUSPENDUE;
        return new ConventionDetail(c.vue(), c.version(), suspendue ? c.suspensionMotif() : null, suspendue ? c.suspensionTexte() : null,
                suspendue ? c.reponseAvant() : null, suspendue ? c.reponseLe() : null,
                c.contrats().stream().map(Contrat::vu).toList(),
                conventions.evenements(c.id()).stream().map(e -> e.vu(null)).toList());
    }

    /** At which version it stands. */
    public int version(long id) {
        return conventions.get(id).version();
    }

    /** Its number, for whoever is about to change it. */
    public long numero(String reference) {
        return conventions.numero(reference).orElseThrow(() -> new Introuvable("convention " + reference));
    }

    /** The latest first. */
    public List<ConventionVue> duPartenaire(long partenaire) {
        return conventions.duPartenaire(partenaire).stream().map(Convention::vue).toList();
    }

    /** To be signed, it and its draft contracts. */
    @Transactional(TxType.MANDATORY)
    public void soumettre(long id) {
        Convention c = conventions.tenir(id);
        faits.changee(c, c.soumettre(), GenreEvenement.A_SIGNER, "Envoyée à la signature", null);
        dans(c, EtatConvention.BROUILLON).forEach(contrat -> faits.change(contrat, contrat.soumettre(), null));
    }

    /** Its text is to change: the signatures given no longer count. */
    @Transactional(TxType.MANDATORY)
    public void revenirAuBrouillon(long id, String pourquoi) {
        Convention c = conventions.tenir(id);
        faits.changee(c, c.revenirAuBrouillon(), GenreEvenement.BROUILLON, "Revenue au brouillon", pourquoi);
        dans(c, EtatConvention.A_SIGNER).forEach(contrat -> faits.change(contrat, contrat.revenirAuBrouillon(), pourquoi));
    }

    /** Both sides have signed it and the contracts that came with it. */
    @Transactional(TxType.MANDATORY)
    public void signee(long id, LocalDate parPartenaire, LocalDate parCaf) {
        Convention c = conventions.tenir(id);
        if (conventions.duPartenaire(c.partenaire()).stream().anyMatch(autre -> enVigueur(autre) && !autre.id().equals(id))) {
            throw new RegleRefusee("R-PART-2", "Ce partenaire a déjà une convention en vigueur\u202f: une seule couvre tous ses services.");
        }
        faits.changee(c, c.signee(parPartenaire, parCaf), GenreEvenement.SIGNEE, "Signée par les deux parties", null);
        dans(c, EtatConvention.A_SIGNER).forEach(contrat -> faits.change(contrat, contrat.signe(parPartenaire, parCaf), null));
    }

    private static boolean enVigueur(Convention c) {
        return c.etat() == EtatConvention.ACTIVE || c.etat() == EtatConvention.SUSPENDUE;
    }

    private static List<Contrat> dans(Convention c, EtatConvention etat) {
        return c.contrats().stream().filter(contrat -> contrat.etat() == etat).toList();
    }
}

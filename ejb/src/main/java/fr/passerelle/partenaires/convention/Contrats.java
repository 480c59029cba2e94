package fr.passerelle.partenaires.convention;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.partenaires.nomenclature.Observations;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.reglages.Reglages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The service contracts, one by one. For services only, hence no permission of its own. */
@ApplicationScoped
public class Contrats {

    @Inject
    private ConventionRepository conventions;
    @Inject
    private Faits faits;
    @Inject
    private Reglages reglages;
    @Inject
    private Clock horloge;

    public ContratVu trouver(long id) {
        return conventions.contrat(id).vu();
    }

    /** The same, its state and that of its convention kept as they are until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public ContratVu tenir(long id) {
        return conventions.tenirContrat(id).vu();
    }

    /** In the order they were drawn up. */
    public List<ContratVu> duPartenaire(long partenaire) {
        return conventions.contratsDuPartenaire(partenaire).stream().map(Contrat::vu).toList();
    }

    public List<ContratVu> deLaConvention(long convention) {
        return conventions.get(convention).contrats().stream().map(Contrat::vu).toList();
    }

    /** One more service under a convention: a draft; returns its number. */
    @Transactional(TxType.MANDATORY)
    public long ajouter(long convention, ServiceConvenu service) {
        Convention c = conventions.tenir(convention);
        exiger(!c.etat().estFinal(), "R-PART-3", null, "Cette convention a pris fin\u202f: aucun contrat ne s’y ajoute.");
        exiger(c.contrats().stream().noneMatch(v -> v.service() == service.service() && !v.etat().estFinal()), "R-PART-2", "service",
                "Un contrat est déjà ouvert pour ce service.");
        Contrat contrat = new Contrat(c, service, faits.auteur(), faits.maintenant());
        conventions.ajouter(contrat);
        faits.noter(c, GenreEvenement.CONTRAT, "Contrat " + service.service().libelle() + " préparé", null);
        return contrat.id();
    }

    @Transactional(TxType.MANDATORY)
    public void soumettre(long id) {
        Contrat contrat = conventions.tenirContrat(id);
        faits.changeSeul(contrat, contrat.soumettre(), titre(contrat, "envoyé à la signature"), null);
    }

    @Transactional(TxType.MANDATORY)
    public void revenirAuBrouillon(long id, String pourquoi) {
        Contrat contrat = conventions.tenirContrat(id);
        faits.changeSeul(contrat, contrat.revenirAuBrouillon(), titre(contrat, "revenu au brouillon"), pourquoi);
    }

    @Transactional(TxType.MANDATORY)
    public void signe(long id, LocalDate parPartenaire, LocalDate parCaf) {
        Contrat contrat = conventions.tenirContrat(id);
        faits.changeSeul(contrat, contrat.signe(parPartenaire, parCaf), titre(contrat, "signé par les deux parties"), null);
    }

    /** Only what hangs on that service is frozen; returns until when the partner may answer (R-PART-11). */
    @Transactional(TxType.MANDATORY)
    public LocalDate suspendre(long id, MotifSuspension motif, String texte) {
        exiger(motif != null, "R-PART-11", "motif", "Choisissez le motif de la suspension.");
        exiger(motif != MotifSuspension.AUTRE || !TextePropre.estVide(texte), "R-PART-11", "texte", "Écrivez le motif de la suspension.");
        Contrat contrat = conventions.tenirContrat(id);
        LocalDate reponse = LocalDate.now(horloge).plusDays(reglages.entier(ReglagesDesConventions.REPONSE));
        EtatConvention avant = contrat.suspendre(motif, TextePropre.ouNul(texte), reponse, faits.auteur(), faits.maintenant());
        faits.changeSeul(contrat, avant, titre(contrat, "suspendu"), Motifs.enClair(motif, texte));
        return reponse;
    }

    /** The partner's own words on the suspension of that contract (R-PART-11); returns the reference of its convention. */
    @Transactional(TxType.MANDATORY)
    public String repondre(long id, String texte) {
        Observations dites = new Observations(texte);
        Contrat contrat = conventions.tenirContrat(id);
        contrat.repondre(faits.maintenant());
        faits.repondu(contrat, "Le partenaire a répondu à la suspension du contrat " + contrat.service().libelle(), dites.texte());
        return contrat.convention().reference();
    }

    @Transactional(TxType.MANDATORY)
    public void lever(long id, String motif) {
        Contrat contrat = conventions.tenirContrat(id);
        exiger(!TextePropre.estVide(motif), "R-PART-11", "texte", "Écrivez pourquoi la suspension est levée.");
        faits.changeSeul(contrat, contrat.lever(), titre(contrat, "rétabli"), TextePropre.de(motif));
    }

    private static String titre(Contrat contrat, String quoi) {
        return "Contrat " + contrat.service().libelle() + " " + quoi;
    }
}

package fr.passerelle.partenaires.convention;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.partenaires.nomenclature.Observations;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
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
        dites.exigerNouvelles(conventions.evenements(contrat.convention().id()).stream().anyMatch(e -> e.estLaReponse(contrat, contrat.suspenduLe(), dites.texte())));
        faits.noter(contrat, GenreEvenement.REPONDUE, "Le partenaire a répondu à la suspension du contrat " + contrat.service().libelle(), dites.texte());
        return contrat.convention().reference();
    }

    @Transactional(TxType.MANDATORY)
    public void lever(long id, String motif) {
        Contrat contrat = conventions.tenirContrat(id);
        exiger(!TextePropre.estVide(motif), "R-PART-11", "texte", "Écrivez pourquoi la suspension est levée.");
        faits.changeSeul(contrat, contrat.lever(), titre(contrat, "rétabli"), TextePropre.de(motif));
    }

    /** Alone, with the notice of its convention, or at once for a serious breach, denounced already or not. */
    @Transactional(TxType.MANDATORY)
    public ContratVu denoncer(long id, LocalDate recueLe, boolean parLaCaf, String motif, boolean fauteGrave) {
        Exigences exigences = new Exigences("R-PART-22");
        exigences.exiger(fauteGrave || recueLe != null, "E-DATE", "recueLe", "Indiquez le jour où la dénonciation a été reçue.");
        exigences.exiger(!fauteGrave || !TextePropre.estVide(motif), "texte", "Écrivez la faute grave qui met fin au contrat.");
        exigences.refuser();
        Contrat contrat = conventions.tenirContrat(id);
        LocalDate aujourdhui = LocalDate.now(horloge);
        String par = parLaCaf ? "CAF" : "PARTENAIRE";
        if (fauteGrave) {
            faits.changeSeul(contrat, contrat.rompre(aujourdhui, par, motif), titre(contrat, "résilié pour faute grave"), TextePropre.de(motif));
            return contrat.vu();
        }
        contrat.denoncer(recueLe, par, motif, aujourdhui);
        faits.noter(contrat, GenreEvenement.DENONCEE, titre(contrat, "dénoncé par " + (parLaCaf ? "la Caf" : "le partenaire")) + "\u202f: prend fin le "
                + Typographie.date(contrat.finitLe()), TextePropre.ouNul(motif));
        finirSiEchu(contrat);
        return contrat.vu();
    }

    /** Ends it with all that is under it, if its own last day is past: once, however often it is asked and however late. */
    @Transactional(TxType.MANDATORY)
    public boolean constater(long id) {
        return finirSiEchu(conventions.tenirContrat(id));
    }

    private boolean finirSiEchu(Contrat contrat) {
        if (!contrat.estEchu(LocalDate.now(horloge))) {
            return false;
        }
        faits.changeSeul(contrat, contrat.finir(EtatConvention.RESILIEE, contrat.finitLe()), titre(contrat, "résilié") + "\u202f: son dernier jour fut le "
                + Typographie.date(contrat.finitLe()), null);
        return true;
    }

    private static String titre(Contrat contrat, String quoi) {
        return "Contrat " + contrat.service().libelle() + " " + quoi;
    }
}

package fr.passerelle.partenaires.suivi;

import fr.passerelle.partenaires.TextesDesConventions;
import fr.passerelle.partenaires.convention.ContratChange;
import fr.passerelle.partenaires.convention.ContratVu;
import fr.passerelle.partenaires.convention.Contrats;
import fr.passerelle.partenaires.convention.ConventionChangee;
import fr.passerelle.partenaires.convention.ConventionVue;
import fr.passerelle.partenaires.convention.Conventions;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.courriels.Courriels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** What a partner is told of its convention, in the transaction that changes it: that it is suspended, restored, ended (R-PART-11). */
@ApplicationScoped
class AvisAuPartenaire {

    @Inject
    private Conventions conventions;
    @Inject
    private Contrats contrats;
    @Inject
    private Organisme organisme;
    @Inject
    private LecteurDesConventions lecteur;
    @Inject
    private Courriels courriels;

    void quandElleChange(@Observes ConventionChangee fait) {
        ConventionVue c = conventions.trouver(fait.convention());
        if (fait.apres() == EtatConvention.SUSPENDUE) {
            LocalDate reponse = conventions.detail(c.reference()).reponseAvant();
            ecrire(TextesDesConventions.SUSPENDUE, c, Map.of("reference", c.reference(), "echeance", Typographie.date(reponse), "lien", ouRepondre()));
        } else if (fait.avant() == EtatConvention.SUSPENDUE && fait.apres() == EtatConvention.ACTIVE) {
            ecrire(TextesDesConventions.LEVEE, c, Map.of("reference", c.reference()));
        } else if (fait.apres().estFinal()) {
            ecrire(TextesDesConventions.FINIE, c, Map.of("reference", c.reference()));
        }
    }

    /** What its convention decides for it is told by that alone. */
    void quandUnContratChange(@Observes ContratChange fait) {
        ContratVu contrat = contrats.trouver(fait.contrat());
        if (contrat.etatConvention() != EtatConvention.ACTIVE && contrat.etatConvention() != EtatConvention.SUSPENDUE) {
            return;
        }
        ConventionVue c = conventions.trouver(fait.convention());
        if (fait.apres() == EtatConvention.SUSPENDUE) {
            ecrire(TextesDesConventions.CONTRAT_SUSPENDU, c, Map.of("reference", c.reference(), "echeance", Typographie.date(contrat.reponseAvant()), "lien", ouRepondre()));
        } else if (fait.avant() == EtatConvention.SUSPENDUE && fait.apres() == EtatConvention.ACTIVE) {
            ecrire(TextesDesConventions.CONTRAT_RETABLI, c, Map.of("reference", c.reference()));
        } else if (fait.apres().estFinal()) {
            ecrire(TextesDesConventions.CONTRAT_FINI, c, Map.of("reference", c.reference(), "service", contrat.service().libelle()));
        }
    }

    private String ouRepondre() {
        return organisme.adresse() + "/partenaires/suspensions";
    }

    /** With notice: it still goes on. */
    void denoncee(ConventionVue c, LocalDate fin) {
        ecrire(TextesDesConventions.DENONCEE, c, Map.of("reference", c.reference(), "echeance", Typographie.date(fin)));
    }

    /** The same, of one of its contracts alone. */
    void denonce(ContratVu contrat) {
        ecrire(TextesDesConventions.CONTRAT_DENONCE, conventions.trouver(contrat.convention()), Map.of("reference", contrat.reference(),
                "service", contrat.service().libelle(), "echeance", Typographie.date(contrat.finitLe())));
    }

    void renouvelee(ConventionVue c, LocalDate fin) {
        ecrire(TextesDesConventions.RENOUVELEE, c, Map.of("reference", c.reference(), "echeance", Typographie.date(fin)));
    }

    private void ecrire(Texte texte, ConventionVue c, Map<String, String> valeurs) {
        lecteur.adresses(c.partenaire()).forEach(adresse -> courriels.deposer(texte, adresse, valeurs, "convention", c.reference()));
    }
}

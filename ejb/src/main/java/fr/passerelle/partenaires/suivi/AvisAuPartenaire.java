package fr.passerelle.partenaires.suivi;

import fr.passerelle.partenaires.TextesDesConventions;
import fr.passerelle.partenaires.convention.ConventionChangee;
import fr.passerelle.partenaires.convention.ConventionVue;
import fr.passerelle.partenaires.convention.Conventions;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.socle.capacites.Texte;
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
    private LecteurDesConventions lecteur;
    @Inject
    private Courriels courriels;

    void quandElleChange(@Observes ConventionChangee fait) {
        ConventionVue c = conventions.trouver(fait.convention());
        if (fait.apres() == EtatConvention.SUSPENDUE) {
            LocalDate reponse = conventions.detail(c.reference()).reponseAvant();
            ecrire(TextesDesConventions.SUSPENDUE, c, Map.of("reference", c.reference(), "echeance", Typographie.date(reponse)));
        } else if (fait.avant() == EtatConvention.SUSPENDUE && fait.apres() == EtatConvention.ACTIVE) {
            ecrire(TextesDesConventions.LEVEE, c, Map.of("reference", c.reference()));
        } else if (fait.apres().estFinal()) {
            ecrire(TextesDesConventions.FINIE, c, Map.of("reference", c.reference()));
        }
    }

    /** With notice: it still goes on. */
    void denoncee(ConventionVue c, LocalDate fin) {
        ecrire(TextesDesConventions.DENONCEE, c, Map.of("reference", c.reference(), "echeance", Typographie.date(fin)));
    }

    void renouvelee(ConventionVue c, LocalDate fin) {
        ecrire(TextesDesConventions.RENOUVELEE, c, Map.of("reference", c.reference(), "echeance", Typographie.date(fin)));
    }

    private void ecrire(Texte texte, ConventionVue c, Map<String, String> valeurs) {
        lecteur.adresses(c.partenaire()).forEach(adresse -> courriels.deposer(texte, adresse, valeurs, "convention", c.reference()));
    }
}

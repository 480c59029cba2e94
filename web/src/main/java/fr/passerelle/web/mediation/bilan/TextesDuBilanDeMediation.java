package fr.passerelle.web.mediation.bilan;

import fr.passerelle.mediation.bilan.TextesBilanService;
import fr.passerelle.web.socle.bilans.TextesDeBilan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The texts of the bilan of mediation. */
@ApplicationScoped
class TextesDuBilanDeMediation implements TextesDeBilan {

    @Inject
    private TextesBilanService service;

    @Override
    public Ecriture ecriture() {
        return new Ecriture("mediation", "Textes du bilan",
                "N’écrivez aucun chiffre à la main\u202f: {I-10} est remplacé par la valeur imprimée, {I-03.COURRIEL:nombre} par l’effectif, {I-04:avant} par l’année précédente.",
                service::textes, service::enregistrer, service::apercu, service::citables);
    }
}

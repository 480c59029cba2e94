package fr.passerelle.web.avip.chiffres;

import fr.passerelle.avip.chiffres.BilanAvipService;
import fr.passerelle.web.socle.bilans.TextesDeBilan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The texts of the report of the label. */
@ApplicationScoped
class TextesDuBilanAvip implements TextesDeBilan {

    @Inject
    private BilanAvipService service;

    @Override
    public Ecriture ecriture() {
        return new Ecriture("avip", "Textes du bilan Avip",
                "N’écrivez aucun chiffre à la main\u202f: {I-03} est remplacé par la valeur imprimée, {I-08.CDD:nombre} par l’effectif, {I-03:avant} par l’année précédente.",
                service::textes, service::enregistrer, service::apercu, service::citables);
    }
}

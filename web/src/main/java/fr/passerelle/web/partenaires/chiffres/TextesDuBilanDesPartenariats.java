package fr.passerelle.web.partenaires.chiffres;

import fr.passerelle.partenaires.chiffres.BilanDesPartenariatsService;
import fr.passerelle.web.socle.bilans.TextesDeBilan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The texts of the report of partnerships. */
@ApplicationScoped
class TextesDuBilanDesPartenariats implements TextesDeBilan {

    @Inject
    private BilanDesPartenariatsService service;

    @Override
    public Ecriture ecriture() {
        return new Ecriture("partenaires", "Textes du bilan des partenariats",
                "N’écrivez aucun chiffre à la main\u202f: {I-3} est remplacé par la valeur imprimée, {R-2.CDAP:nombre} par l’effectif, {I-1:avant} par l’année précédente.",
                service::textes, service::enregistrer, service::apercu, service::citables);
    }
}

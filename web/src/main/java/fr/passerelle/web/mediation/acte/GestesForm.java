package fr.passerelle.web.mediation.acte;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The acts that need nothing typed: one button does them. */
@Named
@ViewScoped
public class GestesForm extends ActeForm {

    private static final long serialVersionUID = 1L;

    public String prendreEnCharge() {
        return faire("Vous tenez maintenant cette saisine.", (ref, version) -> service().prendreEnCharge(ref, version));
    }

    public String accuserReception() {
        return faireAvecUneLettre("Accusé de réception établi.", (ref, version) -> service().accuserReception(ref, version));
    }

    public String relancerComplement() {
        return faireEnPassant("Relance notée.", (ref, version) -> service().relancerComplement(ref, version));
    }

    public String relancerQuestion(long question) {
        return faireEnPassant("Relance envoyée.", (ref, version) -> service().relancerQuestion(ref, version, question));
    }

    public String marquerSuiviFait(long suivi) {
        return faireEnPassant("Suite marquée comme faite.", (ref, version) -> service().marquerSuiviFait(ref, version, suivi));
    }

    public String constaterSilence() {
        return faire("Saisine clôturée sans suite.", (ref, version) -> service().constaterSilence(ref, version));
    }

    public String cloturer() {
        return faireAvecUneLettre("Saisine clôturée.", (ref, version) -> service().cloturer(ref, version));
    }
}

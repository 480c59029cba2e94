package fr.passerelle.web.mediation.acte;

import fr.passerelle.socle.essai.APartir;
import fr.passerelle.web.socle.commun.Ecriture;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The acts that need nothing typed: one button does them. */
@Named
@ViewScoped
public class GestesForm extends ActeForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private Clock horloge;
    private final Map<Long, LocalDate> suivisFaits = new HashMap<>();

    public String prendreEnCharge() {
        return faire("Vous tenez maintenant cette saisine.", (ref, version) -> service().prendreEnCharge(ref, version));
    }

    /** What the receipt will say, and to whom. */
    public List<APartir> getAccuseAPartir() {
        return aPartir((ref, version) -> service().accuserReception(ref, version));
    }

    public String accuserReception() {
        return faireAvecUneLettre("Accusé de réception prêt.", (ref, version) -> service().accuserReception(ref, version));
    }

    public String relancerComplement() {
        return faireEnPassant("Relance notée.", (ref, version) -> service().relancerComplement(ref, version));
    }

    public String relancerQuestion(long question) {
        return faireEnPassant("Relance envoyée.", (ref, version) -> service().relancerQuestion(ref, version, question));
    }

    public String marquerSuiviFait(long suivi) {
        LocalDate jour = Optional.ofNullable(suivisFaits.get(suivi)).orElseGet(() -> LocalDate.now(horloge));
        return faireEnPassant("Suite marquée comme faite le " + Ecriture.date(jour) + ".", (ref, version) -> service().marquerSuivi(ref, version, suivi, jour));
    }

    public String remettreAFaire(long suivi) {
        return faireEnPassant("Suite remise à faire.", (ref, version) -> service().marquerSuivi(ref, version, suivi, null));
    }

    /** When each was done, as typed: today, unless another day is said. */
    public Map<Long, LocalDate> getSuivisFaits() {
        saisine().getDossier().suivis().forEach(s -> suivisFaits.putIfAbsent(s.id(), LocalDate.now(horloge)));
        return suivisFaits;
    }

    public String constaterSilence() {
        return faire("Saisine clôturée sans suite.", (ref, version) -> service().constaterSilence(ref, version));
    }

    public String cloturer() {
        return faireAvecUneLettre("Saisine clôturée.", (ref, version) -> service().cloturer(ref, version));
    }
}

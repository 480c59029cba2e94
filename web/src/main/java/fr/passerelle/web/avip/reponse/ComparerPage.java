package fr.passerelle.web.avip.reponse;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.reponse.AccueilPropose;
import fr.passerelle.avip.reponse.Comparaison;
import fr.passerelle.avip.reponse.ComparaisonService;
import fr.passerelle.avip.reponse.RepondreService;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Two or three requests side by side, or one at up to three times: what each would take, to choose what helps most. */
@Named
@ViewScoped
public class ComparerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ComparaisonService service;
    @Inject
    private RepondreService reponses;

    private Long id;
    private String ids;
    private List<AccueilForm> propositions = new ArrayList<>();
    private transient Comparaison comparaison;

    public void ouvrir() {
        if (ids != null) {
            lire(() -> service.demandes(Arrays.stream(ids.split(",")).filter(i -> i.matches("\\d{1,18}")).map(Long::valueOf).toList()));
        } else {
            depart(reponses.ouvrir(id == null ? 0 : id).voulu());
            comparer();
        }
    }

    /** As asked for, mornings alone, and a month later: three to start from. */
    private void depart(AccueilPropose voulu) {
        propositions.add(AccueilForm.de(voulu));
        propositions.add(AccueilForm.de(new AccueilPropose(voulu.du(), voulu.au(), Set.copyOf(voulu.demiJournees().stream().filter(DemiJournee::estLeMatin).toList()))));
        propositions.add(AccueilForm.de(new AccueilPropose(voulu.du().plusMonths(1), voulu.au().plusMonths(1), voulu.demiJournees())));
    }

    public String comparer() {
        lire(() -> service.accueils(id, propositions.stream().filter(p -> !p.estVide() && p.getDemiJournees().length > 0).map(AccueilForm::saisi).toList()));
        return null;
    }

    private void lire(Supplier<Comparaison> lecture) {
        try {
            comparaison = lecture.get();
        } catch (RegleRefusee refus) {
            comparaison = new Comparaison(List.of());
            Messages.refuser(refus);
        }
    }

    public Comparaison getComparaison() {
        if (comparaison == null) {
            if (ids == null) {
                comparer();
            } else {
                ouvrir();
            }
        }
        return comparaison;
    }

    /** « Ce qui aide le plus », or nothing when none fits. */
    public String getConseil() {
        return getComparaison().conseillee().map(c -> getComparaison().plusieursDemandes()
                ? c.reference() + " est la première de la file parmi celles qui tiennent." : "Ce qui tient et couvre le plus du besoin\u202f: " + c.accueil().enClair() + ".")
                .orElse("Rien ne tient tel quel\u202f: essayez un autre rythme, une autre entrée, ou la liste d’attente.");
    }

    public boolean estConseillee(Comparaison.Cote cote) {
        return getComparaison().conseillee().filter(cote::equals).isPresent();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getIds() {
        return ids;
    }

    public void setIds(String ids) {
        this.ids = ids;
    }

    public List<AccueilForm> getPropositions() {
        return propositions;
    }
}

package fr.passerelle.web.mediation.preconisation;

import fr.passerelle.mediation.nomenclature.EtatPreconisation;
import fr.passerelle.mediation.nomenclature.NiveauPreconisation;
import fr.passerelle.mediation.preconisation.PreconisationSaisie;
import fr.passerelle.mediation.preconisation.PreconisationService;
import fr.passerelle.mediation.preconisation.PreconisationSuivie;
import fr.passerelle.socle.comptes.Agent;
import fr.passerelle.web.socle.commun.EntreTemps;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;

/** One préconisation: its text, its steps, and what this person may do with it now; without an id, a new one. */
@Named
@ViewScoped
public class PreconisationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PreconisationService service;
    @Inject
    private Clock horloge;

    private Long id;
    private boolean modifier;
    private PreconisationFormulaire formulaire = new PreconisationFormulaire();
    private PreconisationSaisie depart;
    private transient PreconisationSuivie suivie;
    private int version;
    private String texte;
    private String reference;

    /** Opens it, or an empty form for who may propose one. */
    public void ouvrir() {
        if (id == null) {
            service.porteurs();
            formulaire = PreconisationFormulaire.vide(java.time.LocalDate.now(horloge).getYear());
            return;
        }
        relire();
        if (modifier) {
            depart = suivie.saisie();
            formulaire = PreconisationFormulaire.de(depart);
        }
    }

    /** The newer version, as the base of what was typed in the form. */
    private void reprendre() {
        relire();
        formulaire = PreconisationFormulaire.de(EntreTemps.reprendre(depart, suivie.saisie(), formulaire.saisie()));
        depart = suivie.saisie();
    }

    private void relire() {
        suivie = service.preconisation(id);
        version = suivie.version();
    }

    public String enregistrer() {
        if (id == null) {
            long[] creee = new long[1];
            String suite = Messages.siPermis(() -> creee[0] = service.creer(formulaire.saisie()),
                    "La préconisation est proposée.", "/mediation/preconisations");
            return suite == null ? null : "/mediation/preconisation?id=" + creee[0] + "&faces-redirect=true";
        }
        return Messages.siPermis(() -> service.modifier(id, version, formulaire.saisie()), this::reprendre,
                "La préconisation est modifiée.", ici());
    }

    public String avancer(EtatPreconisation vers) {
        return Messages.siPermis(() -> service.avancer(id, version, vers, texte), this::relire,
                "La préconisation est maintenant «\u202f" + vers.libelle().toLowerCase(java.util.Locale.FRENCH) + "\u202f».", ici());
    }

    public String commenter() {
        return Messages.siPermis(() -> service.commenter(id, version, texte), this::relire, "L’avancement est noté.", ici());
    }

    public String lier() {
        return Messages.siPermis(() -> service.lier(id, reference), "La saisine est liée.", ici());
    }

    public String delier(String autre) {
        return Messages.siPermis(() -> service.delier(id, autre), "La saisine n’est plus liée.", ici());
    }

    private String ici() {
        return "/mediation/preconisation?id=" + id;
    }

    public PreconisationSuivie getSuivie() {
        if (suivie == null && id != null) {
            suivie = service.preconisation(id);
        }
        return suivie;
    }

    /** Whether the form is shown: a new one, or one whose text may still change. */
    public boolean isEnSaisie() {
        return id == null || modifier && getSuivie().modifiable();
    }

    public String getTitre() {
        return id == null ? "Nouvelle préconisation" : getSuivie().vue().theme();
    }

    public List<SelectItem> getPorteurs() {
        return service.porteurs().stream().map(PreconisationPage::choix).toList();
    }

    private static SelectItem choix(Agent agent) {
        return new SelectItem(agent.identifiant(), agent.nom() + (agent.service() == null ? "" : ", " + agent.service()));
    }

    public NiveauPreconisation[] getNiveaux() {
        return NiveauPreconisation.values();
    }

    public PreconisationFormulaire getFormulaire() {
        return formulaire;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isModifier() {
        return modifier;
    }

    public void setModifier(boolean modifier) {
        this.modifier = modifier;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}

package fr.passerelle.web.mediation.modele;

import static fr.passerelle.mediation.Permissions.TEXTES_MEDIATION;

import fr.passerelle.mediation.modele.ModeleDeReponse;
import fr.passerelle.mediation.modele.ModeleSaisi;
import fr.passerelle.mediation.modele.ModelesDeReponseService;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Moi;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One model of answer: written for the first time, rewritten, put aside. */
@Named
@ViewScoped
public class ModelePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LISTE = "/mediation/modeles";

    @Inject
    private ModelesDeReponseService service;
    @Inject
    private Moi moi;

    private Long id;
    private int version;
    private String titre;
    private MotifSaisine[] motifs = {};
    private Prestation[] prestations = {};
    private String corps;
    private String apercu;
    private transient ModeleDeReponse lu;

    /** Opens a model, or a blank one for who may write it. */
    public void ouvrir() {
        if (id == null) {
            if (!moi.peut(TEXTES_MEDIATION)) {
                throw new Introuvable("modèle");
            }
            return;
        }
        relire();
        titre = lu.titre();
        corps = lu.corps();
        motifs = lu.motifs().toArray(MotifSaisine[]::new);
        prestations = lu.prestations().toArray(Prestation[]::new);
        montrer();
    }

    private void relire() {
        lu = service.modele(id);
        version = lu.version();
    }

    /** Shows what is typed with sample values, without keeping it. */
    public void montrer() {
        try {
            apercu = saisi().exemple();
        } catch (RegleRefusee refus) {
            Messages.refuser(refus);
        }
    }

    public String enregistrer() {
        return id == null ? Messages.siPermis(() -> service.ajouter(saisi()), "Le modèle est ajouté.", LISTE)
                : Messages.siPermis(() -> service.changer(id, version, saisi()), this::relire, "Le modèle vaut désormais ainsi.", LISTE);
    }

    public String retirer() {
        return Messages.siPermis(() -> service.retirer(id, version), this::relire, "Le modèle n’est plus proposé.", LISTE);
    }

    private ModeleSaisi saisi() {
        return new ModeleSaisi(titre, Set.of(motifs), Set.of(prestations), corps);
    }

    public String getTitreDeLaPage() {
        return id == null ? "Nouveau modèle de réponse" : getLu().titre();
    }

    public ModeleDeReponse getLu() {
        if (lu == null && id != null) {
            relire();
        }
        return lu;
    }

    public List<Balise> getBalises() {
        return ModeleSaisi.BALISES;
    }

    public String getAide() {
        return "Les valeurs de la saisine s’écrivent entre accolades\u202f: " + getBalises().stream().map(b -> "{" + b.nom() + "}").collect(Collectors.joining(", ")) + ".";
    }

    public String getApercu() {
        return apercu;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTitre() {
        return titre;
    }

    public void setTitre(String titre) {
        this.titre = titre;
    }

    public MotifSaisine[] getMotifs() {
        return motifs;
    }

    public void setMotifs(MotifSaisine[] motifs) {
        this.motifs = motifs;
    }

    public Prestation[] getPrestations() {
        return prestations;
    }

    public void setPrestations(Prestation[] prestations) {
        this.prestations = prestations;
    }

    public String getCorps() {
        return corps;
    }

    public void setCorps(String corps) {
        this.corps = corps;
    }
}

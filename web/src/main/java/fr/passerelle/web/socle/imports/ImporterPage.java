package fr.passerelle.web.socle.imports;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.imports.ImportVu;
import fr.passerelle.socle.imports.ImportsService;
import fr.passerelle.socle.imports.LotVu;
import fr.passerelle.socle.imports.RapportImport;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Any import of the house: choose a file, try it, import it, undo it. Its address says which. */
@Named
@ViewScoped
public class ImporterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportsService service;

    private final FichierChoisi fichier = new FichierChoisi();
    private String code;
    private transient RapportImport rapport;
    private transient Long tache;
    private transient List<LotVu> lots;
    private transient ImportVu sorte;

    /** Who may not import does not find the page. */
    public void ouvrir() {
        getSorte();
    }

    /** The same, on the page a capability gives to one of its imports. */
    public void ouvrirSur(String celui) {
        code = celui;
        ouvrir();
    }

    public void verifier() {
        if (prendreLeFichier()) {
            try {
                rapport = service.verifier(code, fichier.getNom(), fichier.getContenu());
            } catch (RegleRefusee refus) {
                Messages.refuser(refus);
            }
        }
    }

    /** Imports; stays on the page with the report when something is wrong. A long file leads to the page of its task. */
    public String importer() {
        return prendreLeFichier() && !attendUnAccord() ? importerLeFichier() : null;
    }

    /** The same, leaving out the lines that are wrong. */
    public String importerLesAutres() {
        return prendreLeFichier() ? importerLeFichier() : null;
    }

    private boolean attendUnAccord() {
        if (!getSorte().surConfirmation()) {
            return false;
        }
        rapport = null;
        verifier();
        return rapport == null || !rapport.erreurs().isEmpty();
    }

    /** Whether somebody is asked if the right lines go in without the others. */
    public boolean isAccordAttendu() {
        return getSorte().surConfirmation() && rapport != null && !rapport.estImporte() && !rapport.erreurs().isEmpty() && rapport.lignesJustes() > 0;
    }

    private String importerLeFichier() {
        rapport = null;
        tache = null;
        String suite = Messages.siPermis(this::ecrire, null, adresse());
        lots = null;
        if (tache != null) {
            return "/taches/tache?id=" + tache + "&faces-redirect=true";
        }
        if (rapport == null) {
            return suite;
        }
        if (rapport.estImporte()) {
            Messages.succes(rapport.enClair());
        }
        return rapport.estImporte() && rapport.erreurs().isEmpty() ? adresse() + (adresse().contains("?") ? "&" : "?") + "faces-redirect=true" : null;
    }

    /** Without a report: refused, or sent again when it was done. */
    private void ecrire() {
        if (service.estLong(fichier.getContenu())) {
            tache = service.enFond(code, fichier.getNom(), fichier.getContenu(), adresse());
        } else {
            rapport = service.importer(code, fichier.getNom(), fichier.getContenu());
        }
    }

    public String annuler(long lot) {
        return Messages.siPermis(() -> service.annuler(code, lot), "L’import est annulé. " + getSorte().apresAnnulation(), adresse());
    }

    private String adresse() {
        return getSorte().adresse();
    }

    private boolean prendreLeFichier() {
        if (fichier.prendre(getSorte().megaoctetsAuPlus() * 1024 * 1024)) {
            return true;
        }
        Messages.refuser(new RegleRefusee("IMPORT", "fichier", "Choisissez un fichier qui ne soit pas vide."));
        return false;
    }

    public ImportVu getSorte() {
        if (sorte == null) {
            sorte = service.sorte(code);
        }
        return sorte;
    }

    public List<LotVu> getLots() {
        if (lots == null) {
            lots = service.lots(code);
        }
        return lots;
    }

    public RapportImport getRapport() {
        return rapport;
    }

    public FichierChoisi getFichier() {
        return fichier;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

package fr.passerelle.web.mediation.reprise;

import fr.passerelle.mediation.reprise.LotReprise;
import fr.passerelle.mediation.reprise.RapportReprise;
import fr.passerelle.mediation.reprise.RepriseService;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.imports.ImportVu;
import fr.passerelle.socle.imports.ImportsService;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.imports.FichierChoisi;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** Import of past years: choose a file, check it, import it, undo it. A checked file is kept until another is chosen. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int OCTETS_AU_PLUS = 2 * 1024 * 1024;

    @Inject
    private RepriseService reprise;

    @Inject
    private ImportsService imports;

    private final FichierChoisi choisi = new FichierChoisi();
    private final Map<String, ImportVu> sortes = new ConcurrentHashMap<>();
    private transient RapportReprise rapport;
    private transient OptionalLong tache;
    private transient List<LotReprise> lots;

    /** Who may not import does not find the page. */
    public void ouvrir() {
        getLots();
    }

    public void verifier() {
        if (prendreLeFichier()) {
            try {
                rapport = reprise.verifier(getNom(), choisi.getContenu());
            } catch (RegleRefusee refus) {
                Messages.refuser(refus);
            }
        }
    }

    /** Imports; stays on the page with the report when something is wrong. A long file leads to the page of its task. */
    public String importer() {
        if (!prendreLeFichier()) {
            return null;
        }
        rapport = null;
        tache = OptionalLong.empty();
        String suite = Messages.siPermis(this::ecrire, null, "/mediation/import");
        if (tache.isPresent()) {
            return "/taches/tache?id=" + tache.getAsLong() + "&faces-redirect=true";
        }
        if (rapport == null) {
            return suite;
        }
        if (!rapport.estImporte()) {
            return null;
        }
        Messages.succes(rapport.enClair());
        return "/mediation/import?faces-redirect=true";
    }

    /** Without a report: refused, or sent again when it was done. */
    private void ecrire() {
        tache = reprise.importerEnFond(getNom(), choisi.getContenu());
        if (tache.isEmpty()) {
            rapport = reprise.importer(getNom(), choisi.getContenu());
        }
    }

    public String annuler(long lot) {
        return Messages.siPermis(() -> reprise.annuler(lot), "L’import est annulé\u202f: tout ce qu’il avait apporté est retiré.",
                "/mediation/import");
    }

    private boolean prendreLeFichier() {
        if (!choisi.prendre(OCTETS_AU_PLUS)) {
            Messages.refuser(new RegleRefusee("REPRISE", "fichier", "Choisissez un fichier qui ne soit pas vide."));
            return false;
        }
        return true;
    }

    /** What a file of cases must be. */
    public ImportVu getSaisines() {
        return sorte("mediation.saisines");
    }

    /** What a file of published figures must be. */
    public ImportVu getIndicateurs() {
        return sorte("mediation.indicateurs");
    }

    private ImportVu sorte(String code) {
        return sortes.computeIfAbsent(code, imports::sorte);
    }

    public List<LotReprise> getLots() {
        if (lots == null) {
            lots = reprise.lots();
        }
        return lots;
    }

    public RapportReprise getRapport() {
        return rapport;
    }

    public String getNom() {
        return choisi.getNom();
    }

    public Part getFichier() {
        return choisi.getPart();
    }

    public void setFichier(Part fichier) {
        choisi.setPart(fichier);
    }
}

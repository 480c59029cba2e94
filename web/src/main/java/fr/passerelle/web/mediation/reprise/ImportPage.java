package fr.passerelle.web.mediation.reprise;

import fr.passerelle.mediation.reprise.LotReprise;
import fr.passerelle.mediation.reprise.RapportReprise;
import fr.passerelle.mediation.reprise.RepriseService;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;

/** Import of past years: choose a file, check it, import it, undo it. A checked file is kept until another is chosen. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    /** One byte more than what the service takes, so that it can tell that the file is too big. */
    private static final int LECTURE_MAXIMALE = 2 * 1024 * 1024 + 1;

    @Inject
    private RepriseService reprise;

    private transient Part fichier;
    private String nom;
    private byte[] contenu;
    private transient RapportReprise rapport;
    private transient List<LotReprise> lots;

    /** Who may not import does not find the page. */
    public void ouvrir() {
        getLots();
    }

    public void verifier() {
        if (prendreLeFichier()) {
            try {
                rapport = reprise.verifier(nom, contenu);
            } catch (RegleRefusee refus) {
                Messages.refuser(refus);
            }
        }
    }

    /** Imports; stays on the page with the report when something is wrong. */
    public String importer() {
        if (!prendreLeFichier()) {
            return null;
        }
        try {
            rapport = reprise.importer(nom, contenu);
        } catch (RegleRefusee refus) {
            Messages.refuser(refus);
            return null;
        }
        if (!rapport.estImporte()) {
            return null;
        }
        Messages.succes(rapport.lignes() + (rapport.lignes() > 1 ? " lignes importées" : " ligne importée") + " pour "
                + rapport.annee() + ", depuis " + nom + ".");
        return "/mediation/import?faces-redirect=true";
    }

    public String annuler(long lot) {
        return Messages.siPermis(() -> reprise.annuler(lot), "L’import est annulé\u202f: tout ce qu’il avait apporté est retiré.",
                "/mediation/import");
    }

    private boolean prendreLeFichier() {
        if (fichier != null && fichier.getSize() > 0) {
            nom = fichier.getSubmittedFileName();
            try (var flux = fichier.getInputStream()) {
                contenu = flux.readNBytes(LECTURE_MAXIMALE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (contenu == null) {
            Messages.refuser(new RegleRefusee("REPRISE", "fichier", "Choisissez un fichier qui ne soit pas vide."));
            return false;
        }
        return true;
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
        return nom;
    }

    public Part getFichier() {
        return fichier;
    }

    public void setFichier(Part fichier) {
        this.fichier = fichier;
    }
}

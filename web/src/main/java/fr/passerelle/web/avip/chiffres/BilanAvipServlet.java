package fr.passerelle.web.avip.chiffres;

import fr.passerelle.avip.chiffres.BilanAvipService;
import fr.passerelle.avip.chiffres.ComplementsAvip;
import fr.passerelle.reports.avip.BilanAvipPdf;
import fr.passerelle.reports.socle.bilans.Edition;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.tableur.TableurXlsx;
import fr.passerelle.web.socle.bilans.FichierDeBilan;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;

/** The files of the report: {@code /avip/bilan/2025.pdf?edition=interne|diffusable[&version=1]}, also .xlsx and .csv. */
@WebServlet("/avip/bilan/*")
public class BilanAvipServlet extends FichierDeBilan<ComplementsAvip> {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BilanAvipService bilans;
    @Inject
    private transient Organisme organisme;

    @Override
    protected String nom() {
        return "bilan-avip";
    }

    @Override
    protected Bilan<ComplementsAvip> lire(int annee, Integer version, boolean diffusable, String format) {
        return bilans.pourEdition(annee, version, diffusable, format);
    }

    @Override
    protected byte[] pdf(Bilan<ComplementsAvip> bilan, Edition edition) {
        return BilanAvipPdf.rendre(bilan, edition, organisme.nom());
    }

    @Override
    protected void completer(TableurXlsx classeur, Bilan<ComplementsAvip> bilan) throws IOException {
        FeuillesDuBilan.ecrire(bilan.propre(), classeur);
    }
}

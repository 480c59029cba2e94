package fr.passerelle.web.mediation.bilan;

import fr.passerelle.mediation.bilan.BilanService;
import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.reports.mediation.BilanPdf;
import fr.passerelle.reports.socle.bilans.Edition;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.web.socle.bilans.FichierDeBilan;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** The files of a bilan: {@code /mediation/bilan/2025.pdf?edition=interne|diffusable[&version=1]}, also .xlsx and .csv. */
@WebServlet("/mediation/bilan/*")
public class BilanServlet extends FichierDeBilan<Complements> {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BilanService bilans;
    @Inject
    private transient Organisme organisme;

    @Override
    protected String nom() {
        return "bilan-mediation";
    }

    @Override
    protected Bilan<Complements> lire(int annee, Integer version, boolean diffusable, String format) {
        return bilans.pourEdition(annee, version, diffusable, format);
    }

    @Override
    protected byte[] pdf(Bilan<Complements> bilan, Edition edition) {
        return BilanPdf.rendre(bilan, edition, organisme.nom());
    }
}

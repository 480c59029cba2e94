package fr.passerelle.web.partenaires.chiffres;

import fr.passerelle.partenaires.chiffres.BilanDesPartenariatsService;
import fr.passerelle.partenaires.chiffres.ComplementsDesPartenariats;
import fr.passerelle.reports.partenaires.BilanPartenariatsPdf;
import fr.passerelle.reports.socle.bilans.Edition;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.web.socle.bilans.FichierDeBilan;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** The files of the report: {@code /partenaires/bilan/2026.pdf?edition=interne|diffusable[&version=1]}, also .xlsx and .csv. */
@WebServlet("/partenaires/bilan/*")
public class BilanPartenariatsServlet extends FichierDeBilan<ComplementsDesPartenariats> {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BilanDesPartenariatsService bilans;
    @Inject
    private transient Organisme organisme;

    @Override
    protected String nom() {
        return "bilan-partenariats";
    }

    @Override
    protected Bilan<ComplementsDesPartenariats> lire(int annee, Integer version, boolean diffusable, String format) {
        return bilans.pourEdition(annee, version, diffusable, format);
    }

    @Override
    protected byte[] pdf(Bilan<ComplementsDesPartenariats> bilan, Edition edition) {
        return BilanPartenariatsPdf.rendre(bilan, edition, organisme.nom());
    }
}

package fr.passerelle.web.socle.listes;

import fr.passerelle.socle.commun.tableur.Format;
import fr.passerelle.socle.listes.exports.ExportsService;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asking for a list that is too long to be waited for: one is led to its task, and may leave it. */
@Named
@RequestScoped
public class ExportPage {

    @Inject
    private ExportsService exports;
    @Inject
    private RetourALaListe retour;
    @Inject
    private ListePage liste;

    /** Whether the list shown is such a one. */
    public boolean isEnFond() {
        return liste.getTranche().ouPlus() || exports.enFond(liste.getTranche().total());
    }

    public String csv() {
        return preparer(Format.CSV);
    }

    public String xlsx() {
        return preparer(Format.XLSX);
    }

    private String preparer(Format format) {
        long[] tache = new long[1];
        String suite = Messages.siPermis(() -> tache[0] = exports.preparer(retour.code(), retour.vue().enParametres(), format), null, "");
        return suite == null ? null : "/taches/tache?id=" + tache[0] + "&faces-redirect=true";
    }
}

package fr.passerelle.web.socle.connexion;

import fr.passerelle.reports.socle.comptes.CodeRemisPdf;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.acces.CodeRemis;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;

/** Prints a code that is known for the time of this answer only: the same form sent again prints another, and that one serves no more. */
@ApplicationScoped
public class FeuilleDuCode {

    @Inject
    private Organisme organisme;

    public void imprimer(Supplier<CodeRemis> acte) throws IOException {
        try {
            CodeRemis remis = acte.get();
            Faces.sendFile(CodeRemisPdf.rendre(remis, organisme.adresse() + CodeRemisPage.PAGE, organisme.nom()),
                    "code-a-usage-unique-" + remis.identifiant() + ".pdf", true);
        } catch (RegleRefusee refus) {
            Messages.refuser(refus);
        }
    }
}

package fr.passerelle.partenaires.masse;

import fr.passerelle.partenaires.papiers.PapiersService.AImprimer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** How a paper is printed: those who know how say so when the application starts, so that work without a page can print too. */
@ApplicationScoped
public class Imprimeur {

    private volatile Function<AImprimer, byte[]> rendu;

    public void confier(Function<AImprimer, byte[]> celuiCi) {
        rendu = celuiCi;
    }

    byte[] imprimer(AImprimer papier) {
        if (rendu == null) {
            throw new IllegalStateException("personne n’a dit comment s’impriment les papiers");
        }
        return rendu.apply(papier);
    }
}

package fr.passerelle.avip.reprise;

import fr.passerelle.socle.capacites.Demonstration;
import fr.passerelle.socle.imports.Imports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Two past years, taken over as the page does, and what was declared of the last one. */
@ApplicationScoped
class AnneesDeDemonstration implements Demonstration {

    private static final String PAR = "avip";
    private static final List<String> FICHIERS = List.of("accueils_avip_2024.csv", "bilan_avip_2025.csv");

    @Inject
    private Imports imports;
    @Inject
    private ImportDesAnnees sorte;
    @Inject
    private Reprises reprises;
    @Inject
    private AnneesDeclarees declarees;

    /** After the structures, which the lines name. */
    @Override
    public int rang() {
        return 250;
    }

    @Override
    @Transactional
    public void jouer() {
        for (String fichier : FICHIERS) {
            if (reprises.fichierDeLaDerniere(FichierDeLAnnee.de(fichier).annee()).isEmpty()) {
                imports.importerAvecLAppelant(sorte, fichier, lire(fichier), PAR);
            }
        }
        if (declarees.toutes().isEmpty()) {
            declarees.ecrire(new AnneeDeclaree(2025, 6, 13, 0), PAR);
        }
    }

    private static byte[] lire(String fichier) {
        try (InputStream flux = AnneesDeDemonstration.class.getResourceAsStream(fichier)) {
            return flux.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fr.passerelle.mediation.reprise;

import fr.passerelle.socle.capacites.Demonstration;
import fr.passerelle.socle.imports.Import;
import fr.passerelle.socle.imports.Imports;
import fr.passerelle.socle.imports.Lots;
import fr.passerelle.socle.imports.Progres;
import fr.passerelle.socle.imports.RapportImport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The past of a demonstration: the cases of 2025, the figures published for 2024. */
@ApplicationScoped
public class AnneesDeDemonstration implements Demonstration {

    private static final String AUTEUR = "mediateur";

    @Inject
    private Imports imports;
    @Inject
    private ImportSaisines saisines;
    @Inject
    private ImportIndicateurs indicateurs;
    @Inject
    private Lots lots;

    @Override
    public int rang() {
        return 30;
    }

    /** Takes the files over, unless something was taken over already. */
    @Override
    @Transactional
    public void jouer() {
        if (!lots.liste(RepriseService.CODES).isEmpty()) {
            return;
        }
        reprendre(saisines, "saisines_2025.csv");
        reprendre(indicateurs, "indicateurs_2024.csv");
    }

    /** A single fault stops it. */
    private void reprendre(Import<?> sorte, String fichier) {
        RapportImport rapport = imports.importer(sorte, fichier, contenu(fichier), AUTEUR, Progres.TU).rapport();
        if (!rapport.estImporte()) {
            throw new IllegalStateException(fichier + "\u202f: " + rapport.erreurs());
        }
    }

    private static byte[] contenu(String fichier) {
        try (InputStream flux = AnneesDeDemonstration.class.getResourceAsStream(fichier)) {
            return flux.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

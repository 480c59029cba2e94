package fr.passerelle.mediation.reprise;

import fr.passerelle.mediation.preconisation.PreconisationsDeDemonstration;
import fr.passerelle.socle.capacites.Demonstration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The past of a demonstration: the cases of 2025, the figures published for 2024, the préconisations of 2025. */
@ApplicationScoped
public class AnneesDeDemonstration implements Demonstration {

    private static final String AUTEUR = "mediateur";

    @Inject
    private Reprise reprise;
    @Inject
    private Lots lots;
    @Inject
    private PreconisationsDeDemonstration preconisations;

    @Override
    public int rang() {
        return 30;
    }

    /** Takes the files over, unless something was taken over already. */
    @Override
    @Transactional
    public void jouer() {
        if (!lots.liste().isEmpty()) {
            return;
        }
        reprise.importer(2025, fichier("saisines_2025.csv"), AUTEUR);
        reprise.importerIndicateurs(2024, fichier("indicateurs_2024.csv"), AUTEUR);
        preconisations.jouer();
    }

    private static Reader fichier(String nom) {
        return new InputStreamReader(Objects.requireNonNull(
                AnneesDeDemonstration.class.getResourceAsStream("/demo/" + nom), nom), StandardCharsets.UTF_8);
    }
}

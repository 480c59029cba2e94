package fr.passerelle.avip.structure;

import fr.passerelle.avip.nomenclature.PrecisionDuPoint;
import fr.passerelle.avip.nomenclature.TypeGestionnaire;
import fr.passerelle.avip.nomenclature.TypeStructure;
import fr.passerelle.socle.capacites.Demonstration;
import fr.passerelle.socle.commun.TextePropre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The ten structures of 2026, run by the partners of the same names: their hours, telephones and people are invented. */
@ApplicationScoped
class StructuresDeDemonstration implements Demonstration {

    private static final List<String> PRENOMS = List.of("Alix", "Camille", "Claude", "Dominique", "Eden", "Jessie", "Lou", "Maxime", "Morgan", "Noa");
    private static final List<String> NOMS = List.of("Berceval", "Comptinel", "Doudouville", "Éveillac", "Farandel", "Gazouillis-Fictif", "Hochetier", "Inventé",
            "Jouvencel", "Kaléidoval");
    private static final String FICHIER = "structures_avip_2026.csv";

    @Inject
    private EntityManager em;
    @Inject
    private Structures structures;
    @Inject
    private StructureRepository depot;
    @Inject
    private Clock horloge;

    @Override
    public int rang() {
        return 200;
    }

    @Override
    @Transactional
    public void jouer() {
        int rang = 0;
        for (String ligne : lignes()) {
            String[] c = ligne.split(";");
            if (depot.nommee(TextePropre.nom(c[0]), c[6]).isEmpty()) {
                enregistrer(c, rang);
            }
            rang++;
        }
    }

    private void enregistrer(String[] c, int rang) {
        String courriel = "accueil" + rang + "@structure.example";
        long id = structures.ajouter(new StructureSaisie(c[0], TypeStructure.valueOf(c[1]), c[2], TypeGestionnaire.valueOf(c[3]), null, (3 + 2 * rang) + " rue des Fictions",
                c[5], c[4], c[6], Integer.valueOf(c[7]), LocalDate.of(2024, 1, 1), new BigDecimal(c[8]), new BigDecimal(c[9]), PrecisionDuPoint.COMMUNE,
                "03530102%02d".formatted(rang), courriel, true, null));
        depot.ouvrir(id, Arrays.stream(DayOfWeek.values()).filter(j -> j.getValue() <= 5).map(j -> ouverture(j, rang)).toList());
        referent(id, rang, false);
        if (rang % 4 != 3) {
            referent(id, rang + 3, true);
        }
    }

    /** Most open from half past seven to half past six; the smallest later, and some not so long on Wednesdays. */
    private static Ouverture ouverture(DayOfWeek jour, int rang) {
        LocalTime ouvre = rang % 3 == 2 ? LocalTime.of(7, 45) : LocalTime.of(7, rang % 2 == 0 ? 0 : 30);
        LocalTime ferme = jour == DayOfWeek.WEDNESDAY && rang % 4 == 1 ? LocalTime.of(12, 30) : LocalTime.of(18, rang % 2 == 0 ? 30 : 0);
        return new Ouverture(jour, ouvre, ferme);
    }

    private void referent(long structure, int n, boolean suppleant) {
        String prenom = PRENOMS.get(n % PRENOMS.size());
        ReferentSaisi saisi = new ReferentSaisi(prenom, NOMS.get(n % NOMS.size()), prenom.toLowerCase(Locale.ROOT) + n + "@structure.example",
                "03530103%02d".formatted(n), suppleant);
        em.persist(new Referent(structure, saisi.verifie(), LocalDate.now(horloge).withDayOfYear(1)));
    }

    private static List<String> lignes() {
        try (BufferedReader fichier = new BufferedReader(new InputStreamReader(
                StructuresDeDemonstration.class.getResourceAsStream(FICHIER), StandardCharsets.UTF_8))) {
            return fichier.lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fr.passerelle.reports.avip;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.avip.chiffres.ComplementsAvip;
import fr.passerelle.avip.chiffres.ComplementsAvip.Etape;
import fr.passerelle.avip.chiffres.ComplementsAvip.Origine;
import fr.passerelle.avip.chiffres.LigneDeReseau;
import fr.passerelle.avip.chiffres.LigneDeStructure;
import fr.passerelle.avip.chiffres.calcul.Compteur;
import fr.passerelle.avip.chiffres.calcul.Comptes;
import fr.passerelle.avip.chiffres.calcul.FaitBilan;
import fr.passerelle.avip.chiffres.calcul.FaitsDeLAnnee;
import fr.passerelle.avip.chiffres.calcul.Frequentation;
import fr.passerelle.avip.chiffres.calcul.Indicateurs;
import fr.passerelle.avip.chiffres.calcul.Offre;
import fr.passerelle.avip.chiffres.calcul.ParentDeclare;
import fr.passerelle.avip.chiffres.calcul.TrameAvip;
import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.ModeContinuite;
import fr.passerelle.avip.nomenclature.MotifRefus;
import fr.passerelle.avip.nomenclature.ReponseDonnee;
import fr.passerelle.avip.nomenclature.SensOrientation;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import fr.passerelle.reports.Correcteur;
import fr.passerelle.reports.socle.bilans.Edition;
import fr.passerelle.reports.socle.rendu.Conformite;
import fr.passerelle.socle.bilans.Bilan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The report of the label: the published year 2025, the sample year 2024, both editions, an empty year. */
class BilanAvipPdfTest {

    private static final Set<String> FERIES = Set.of("2024-01-01", "2024-04-01", "2024-05-01", "2024-05-08", "2024-05-09", "2024-05-20", "2024-07-14", "2024-08-15", "2024-11-01",
            "2024-11-11", "2024-12-25", "2025-01-01");
    private static final Path DOCUMENTS = Path.of("target", "documents");

    @Test
    void l_annee_2025_imprime_les_chiffres_publies() throws IOException {
        byte[] pdf = rendre(annee2025(), Edition.INTERNE, "bilan-avip-2025.pdf");
        assertThat(Conformite.defauts(pdf)).isEmpty();
        assertThat(texte(pdf)).contains("Bilan du label Avip 2025", "En 2025, 8 parents et 9 enfants ont été accueillis.", "6 structures labellisées engagent 13 places.",
                "50,0 % des parents ont trouvé un emploi ou une formation (4 sur 8) ; 80,0 % hors renouvellements (4 sur 5).", "Sur 8 parents, 5 élèvent seuls leur enfant",
                "Issue non renseignée 1 ", "Nouveau contrat Avip 3 ", "100,0 % des structures labellisées");
    }

    @Test
    void l_annee_2024_se_lit_d_un_bout_a_l_autre() throws IOException {
        byte[] pdf = rendre(annee2024(), Edition.INTERNE, "bilan-avip-2024.pdf");
        assertThat(Conformite.defauts(pdf)).isEmpty();
        assertThat(texte(pdf)).contains("Les structures ont reçu 51 orientations dans l’année.", "71,4 % des orientations ont reçu leur réponse dans le délai (35 sur 49).",
                "Une réponse vient en 7,04 jours en moyenne", "Un accueil fini dans l’année a duré 153,79 jours en moyenne.", "84,2 % des accueils finis ont une suite (16 sur 19)",
                "Multi-accueil Titou, Doulaincourt-Saucourt non transmis", "Réseau du nord");
    }

    @Test
    void une_annee_vide_se_lit_aussi() throws IOException {
        FaitsDeLAnnee rien = new FaitsDeLAnnee(2026, LocalDate.of(2026, 11, 28), List.of(), List.of());
        byte[] pdf = rendre(bilan(rien, new Offre(0L, 0L, 0L, 0L, BigDecimal.ZERO, 0L, 0L), complements(rien, Origine.APPLICATION, List.of(), List.of())), Edition.DIFFUSABLE, null);
        assertThat(Conformite.defauts(pdf)).isEmpty();
        assertThat(texte(pdf)).contains("Aucun accueil dans l’année.", "Aucune réponse n’était due");
    }

    private static byte[] rendre(Bilan<ComplementsAvip> bilan, Edition edition, String nom) throws IOException {
        byte[] pdf = BilanAvipPdf.rendre(bilan, edition, "Caf d’essai");
        if (nom != null) {
            Files.write(Files.createDirectories(DOCUMENTS).resolve(nom), pdf);
        }
        return pdf;
    }

    private static Bilan<ComplementsAvip> annee2025() {
        FaitsDeLAnnee faits = new FaitsDeLAnnee(2025, LocalDate.of(2025, 12, 31), List.of(), lignes("bilan_avip_2025.csv").stream()
                .map(l -> new ParentDeclare(l[1], Integer.parseInt(l[2]), oui(l[3]), oui(l[4]), oui(l[5]), IssueParcours.valueOf(l[6]))).toList());
        return bilan(faits, new Offre(6L, 13L, null, null, null, 6L, 6L), complements(faits, Origine.DECLARE, List.of(), List.of()));
    }

    private static Bilan<ComplementsAvip> annee2024() {
        Map<String, Long> structures = new LinkedHashMap<>();
        List<FaitBilan> faits = lignes("accueils_avip_2024.csv").stream().map(l -> fait(l, structures)).toList();
        FaitsDeLAnnee annee = new FaitsDeLAnnee(2024, LocalDate.of(2024, 12, 31), faits, List.of());
        List<LigneDeStructure> lignes = structures.entrySet().stream().map(s -> structure(s, annee)).toList();
        Offre offre = new Offre(10L, 53L, 812L, 1_640L, Frequentation.presents(faits, annee.du(), annee.au()), 9L, 10L);
        return bilan(annee, offre, complements(annee, Origine.APPLICATION, lignes, List.of(new LigneDeReseau("Réseau du nord", 4, 172, 35, 35, 9L, 10L, new BigDecimal("5.2"),
                new BigDecimal("14.9")))));
    }

    private static LigneDeStructure structure(Map.Entry<String, Long> s, FaitsDeLAnnee annee) {
        String[] nom = s.getKey().split("/");
        double[] point = switch (nom[1]) {
            case "52448" -> new double[] {48.6392, 4.9525};
            case "52250" -> new double[] {48.4431, 5.1389};
            case "52490" -> new double[] {48.4553, 5.1728};
            case "52177" -> new double[] {48.3236, 5.2067};
            case "52008" -> new double[] {48.2439, 5.2994};
            case "52060" -> new double[] {47.9539, 5.7503};
            case "52023" -> new double[] {47.7878, 5.0628};
            case "52249" -> new double[] {47.6469, 5.3050};
            default -> new double[] {47.7681, 5.3114};
        };
        String commune = Map.of("52448", "Saint-Dizier", "52250", "Joinville", "52490", "Thonnance-lès-Joinville", "52177", "Doulaincourt-Saucourt", "52008", "Andelot-Blancheville",
                "52060", "Bourbonne-les-Bains", "52023", "Auberive", "52249", "Isômes", "52292", "Longeau-Percey").get(nom[1]);
        int agrement = Map.of("52448", 65, "52250", 30, "52008", 15, "52060", 20).getOrDefault(nom[1], 12);
        Comptes c = Compteur.compter(new FaitsDeLAnnee(2024, annee.au(), annee.faits().stream().filter(f -> f.demande().structure() == s.getValue()).toList(), List.of()));
        BigDecimal presents = Frequentation.presents(annee.faits().stream().filter(f -> f.demande().structure() == s.getValue()).toList(), annee.du(), annee.au());
        int minimum = (agrement * 20 + 99) / 100;
        return new LigneDeStructure(s.getValue(), nom[0], commune, nom[1].equals("52448") ? "Réseau du nord" : null, BigDecimal.valueOf(point[0]), BigDecimal.valueOf(point[1]), agrement, minimum,
                nom[1].equals("52060") ? minimum - 1 : minimum, c.demandes().recues(), c.demandes().donnees(ReponseDonnee.ACCEPTEE), c.demandes().donnees(ReponseDonnee.REFUSEE),
                c.personnes().parents(), c.personnes().enfants(), c.contrats().finis(), c.issue(IssueParcours.CDD), presents, Indicateurs.atteinte(presents, (long) minimum).valeur(),
                new BigDecimal("48.25"), !nom[1].equals("52177"));
    }

    private static FaitBilan fait(String[] l, Map<String, Long> structures) {
        long structure = structures.computeIfAbsent(l[2] + "/" + l[3], s -> structures.size() + 1L);
        LocalDate envoyee = LocalDate.parse(l[6]);
        int pause = Integer.parseInt(l[7]);
        FaitBilan.Demande demande = new FaitBilan.Demande(l[1], structure, TypePrescripteur.valueOf(l[4]), SensOrientation.valueOf(l[5]), envoyee, pause,
                echeance(envoyee.plusDays(10L + pause)), jour(l[8]), l[9].isEmpty() ? null : ReponseDonnee.valueOf(l[9]), l[10].isEmpty() ? null : MotifRefus.valueOf(l[10]));
        String signes = "1111111111".substring(0, l[20].isEmpty() ? 0 : Integer.parseInt(l[20])) + "0000000000".substring(l[20].isEmpty() ? 0 : Integer.parseInt(l[20]));
        ModeContinuite mode = l[22].isEmpty() ? null : switch (l[22]) {
            case "FAMILLE" -> ModeContinuite.SOLUTION_FAMILIALE;
            case "AUCUNE" -> ModeContinuite.AUCUNE_SOLUTION;
            default -> ModeContinuite.valueOf(l[22]);
        };
        boolean muet = l[23].equals("NON_JOIGNABLE");
        FaitBilan.Contrat contrat = l[18].isEmpty() ? null : new FaitBilan.Contrat(jour(l[18]), jour(l[19]), Integer.parseInt(l[20]), signes, issue(l[21]), mode,
                muet ? null : issue(l[23]), muet);
        return new FaitBilan(demande, new FaitBilan.Parent(l[11], oui(l[13]), oui(l[14]), oui(l[15])), l[12], contrat);
    }

    /** The calendar of holidays is not at hand here: those of the year are. */
    private static LocalDate echeance(LocalDate jour) {
        LocalDate le = jour;
        while (le.getDayOfWeek().getValue() > 5 || FERIES.contains(le.toString())) {
            le = le.plusDays(1);
        }
        return le;
    }

    private static Bilan<ComplementsAvip> bilan(FaitsDeLAnnee faits, Offre offre, ComplementsAvip complements) {
        Comptes comptes = Compteur.compter(faits);
        Map<String, String> textes = Map.of("ESSENTIEL", "Une année de plus, et des places mieux partagées.", "PAROLE", "« Les familles arrivent mieux préparées. »");
        return new Bilan<>(faits.annee(), 1, LocalDate.of(faits.annee() + 1, 2, 15), null, 5, Indicateurs.de(comptes, offre), TrameAvip.repartitions(comptes), textes, List.of(),
                textes, complements);
    }

    private static ComplementsAvip complements(FaitsDeLAnnee f, Origine origine, List<LigneDeStructure> structures, List<LigneDeReseau> reseaux) {
        Comptes c = Compteur.compter(f);
        Frequentation frequentation = new Frequentation(f);
        boolean demandes = c.demandes() != null;
        Map<Integer, Long> delais = demandes ? c.demandes().jours().stream().collect(Collectors.groupingBy(Long::intValue, TreeMap::new, Collectors.counting())) : Map.of();
        Map<Etape, Long> entonnoir = demandes ? Map.of(Etape.RECUES, c.demandes().recues(), Etape.REPONDUES, (long) c.demandes().jours().size(), Etape.ACCEPTEES,
                c.demandes().donnees(ReponseDonnee.ACCEPTEE), Etape.ACCUEILS, frequentation.orientationsAccueillies()) : Map.of();
        return new ComplementsAvip(f.au(), origine, structures, reseaux, structures.stream().filter(s -> !s.transmise()).map(s -> s.nom() + " (" + s.commune() + ")").toList(), delais,
                demandes ? c.demandes().parMois() : List.of(), entonnoir, frequentation.semaine(), frequentation.rythmes(), frequentation.parMois());
    }

    private static IssueParcours issue(String code) {
        return code.isEmpty() ? null : IssueParcours.valueOf(code);
    }

    private static LocalDate jour(String texte) {
        return texte.isEmpty() ? null : LocalDate.parse(texte);
    }

    private static boolean oui(String texte) {
        return texte.equals("O");
    }

    private static List<String[]> lignes(String fichier) {
        try (BufferedReader lecteur = new BufferedReader(new InputStreamReader(
                ComplementsAvip.class.getResourceAsStream("/fr/passerelle/avip/reprise/" + fichier), StandardCharsets.UTF_8))) {
            return lecteur.lines().skip(1).map(l -> l.split(";", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String texte(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Correcteur.relire(new PDFTextStripper().getText(document)).replace("\r", "").replace('\n', ' ').replace('\u00a0', ' ').replace('\u202f', ' ').replaceAll(" +", " ");
        }
    }
}

package fr.passerelle.mediation.bilan;

import fr.passerelle.mediation.bilan.calcul.CalculBilan;
import fr.passerelle.mediation.bilan.calcul.Chiffres;
import fr.passerelle.mediation.bilan.calcul.ReglagesBilan;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.nomenclature.EtatPreconisation;
import fr.passerelle.socle.changement.Changements;
import fr.passerelle.socle.changement.ConnusParAnnee;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.reglages.Reglages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts together the bilan of a year as it stands now: figures, comparison, references, préconisations, texts. */
@Dependent
class CompositionBilan {

    private static final ConnusParAnnee<BilanArrete> CONNUS = new ConnusParAnnee<>("mediation");

    private static final String PRECONISATIONS = """
            select p.annee, p.theme, p.texte, p.niveau, p.porteur, p.echeance, p.etat,
                   (select count(*) from mediation.preconisation_saisine l where l.preconisation_id = p.id)
            from mediation.preconisation p
            where p.annee = :annee or p.annee < :annee and (p.etat not in ('MISE_EN_OEUVRE', 'REFUSEE', 'ABANDONNEE')
                or exists (select 1 from mediation.preconisation_etape e
                           where e.preconisation_id = p.id and e.le >= make_date(:annee, 1, 1)))
            order by p.annee desc, p.id""";

    private static final String PUBLIES = """
            select annee, code, valeur, precision, source, national from mediation.indicateur_publie
            where national and annee <= :annee or not national and annee = :annee - 1 order by annee""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Changements changements;
    @Inject
    private Seuils seuils;
    @Inject
    private CalculBilan calcul;
    @Inject
    private VersionsBilan versions;
    @Inject
    private TextesBilan textes;
    @Inject
    private Clock horloge;
    @Inject
    private Reglages reglages;

    /** The bilan of the year as its cases and texts stand, not frozen. */
    BilanArrete provisoire(int annee) {
        List<?> selon = List.of(seuils, reglages.entier(ReglagesBilan.SEUIL_DIFFUSION), reglages.entier(ReglagesBilan.EFFECTIF_FAIBLE));
        return changements.siRienNAChange(CONNUS, annee, selon, () -> composer(annee, 0, null, null));
    }

    /** The same, bearing the number of the version it will be frozen as. */
    BilanArrete arrete(int annee, int version, String motif) {
        return composer(annee, version, LocalDate.now(horloge), motif);
    }

    private BilanArrete composer(int annee, int version, LocalDate arreteLe, String motif) {
        List<IndicateurPublie> publies = publies(annee);
        Chiffres precedents = precedents(annee - 1);
        Chiffres chiffres = calcul.comparer(calcul.calculer(annee), precedents, deLAnneePrecedente(publies));
        Map<BlocNarratif, String> modeles = modeles(annee);
        BilanAnnuel sansTextes = new BilanAnnuel(annee, version, arreteLe, motif, reglages.entier(ReglagesBilan.SEUIL_DIFFUSION),
                chiffres.indicateurs(), chiffres.repartitions(), chiffres.delais(), trimestres(precedents),
                preconisations(annee), Map.of(), nationaux(publies), modeles);
        return new BilanArrete(avecTextes(sansTextes, modeles), chiffres.surRecevables());
    }

    private static BilanAnnuel avecTextes(BilanAnnuel b, Map<BlocNarratif, String> modeles) {
        Map<BlocNarratif, String> textes = new EnumMap<>(BlocNarratif.class);
        modeles.forEach((bloc, modele) -> textes.put(bloc, TexteChiffre.rendre(modele, b)));
        return new BilanAnnuel(b.annee(), b.version(), b.arreteLe(), b.motifVersion(), b.seuilDiffusion(),
                b.indicateurs(), b.repartitions(), b.delais(), b.trimestresN1(), b.preconisations(), textes, b.repere(),
                modeles);
    }

    private Map<BlocNarratif, String> modeles(int annee) {
        Map<BlocNarratif, String> modeles = new EnumMap<>(BlocNarratif.class);
        textes.lire(annee).forEach((bloc, texte) -> {
            if (!texte.texte().isBlank()) {
                modeles.put(bloc, texte.texte());
            }
        });
        return modeles;
    }

    /** What was frozen stays what is compared with, even if its cases moved since. */
    private Chiffres precedents(int annee) {
        return versions.derniere(annee)
                .map(a -> new Chiffres(a.bilan().indicateurs(), a.bilan().repartitions(), a.surRecevables(),
                        a.bilan().delais()))
                .orElseGet(() -> calcul.calculer(annee));
    }

    private static List<Long> trimestres(Chiffres precedents) {
        return precedents.saisines() == 0 ? List.of() : precedents.repartitions().stream()
                .filter(r -> r.code().equals("I-06"))
                .flatMap(r -> r.lignes().stream())
                .map(l -> l.numerateur().longValueExact())
                .toList();
    }

    private List<LignePreconisation> preconisations(int annee) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        List<Object[]> lignes = Lignes.de(em.createNativeQuery(PRECONISATIONS).setParameter("annee", annee));
        return lignes.stream().map(l -> {
            EtatPreconisation etat = EtatPreconisation.valueOf((String) l[6]);
            LocalDate echeance = VersionsBilan.jour(l[5]);
            boolean enRetard = echeance != null && echeance.isBefore(aujourdhui) && !etat.estFinal();
            return new LignePreconisation((Integer) l[0], (String) l[1], (String) l[2], (String) l[3], (String) l[4],
                    echeance, etat, ((Number) l[7]).longValue(), enRetard);
        }).toList();
    }

    private List<IndicateurPublie> publies(int annee) {
        List<Object[]> lignes = Lignes.de(em.createNativeQuery(PUBLIES).setParameter("annee", annee));
        return lignes.stream()
                .map(l -> new IndicateurPublie((Integer) l[0], (String) l[1], sansZeros((BigDecimal) l[2], (Integer) l[3]),
                        (Integer) l[3], (String) l[4], (Boolean) l[5]))
                .toList();
    }

    private static BigDecimal sansZeros(BigDecimal valeur, int precision) {
        return valeur.setScale(Math.max(precision, valeur.stripTrailingZeros().scale()));
    }

    private static Map<String, IndicateurPublie> deLAnneePrecedente(List<IndicateurPublie> publies) {
        return publies.stream().filter(p -> !p.national())
                .collect(Collectors.toMap(IndicateurPublie::code, p -> p));
    }

    /** For each figure, the latest national value known that year. */
    private static List<IndicateurPublie> nationaux(List<IndicateurPublie> publies) {
        return publies.stream().filter(IndicateurPublie::national)
                .collect(Collectors.toMap(IndicateurPublie::code, p -> p, (ancienne, recente) -> recente,
                        java.util.TreeMap::new))
                .values().stream().toList();
    }
}

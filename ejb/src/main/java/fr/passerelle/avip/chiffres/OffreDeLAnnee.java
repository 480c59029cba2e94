package fr.passerelle.avip.chiffres;

import fr.passerelle.avip.chiffres.ComplementsAvip.Etape;
import fr.passerelle.avip.chiffres.ComplementsAvip.Origine;
import fr.passerelle.avip.chiffres.LectureDeLOffre.Declaree;
import fr.passerelle.avip.chiffres.LectureDeLOffre.StructureLue;
import fr.passerelle.avip.chiffres.LectureDeLOffre.Usage;
import fr.passerelle.avip.chiffres.calcul.Comptes;
import fr.passerelle.avip.chiffres.calcul.Compteur;
import fr.passerelle.avip.chiffres.calcul.FaitBilan;
import fr.passerelle.avip.chiffres.calcul.FaitsDeLAnnee;
import fr.passerelle.avip.chiffres.calcul.Frequentation;
import fr.passerelle.avip.chiffres.calcul.Indicateurs;
import fr.passerelle.avip.chiffres.calcul.Offre;
import fr.passerelle.avip.engagement.Engagement;
import fr.passerelle.avip.nomenclature.Arrondi;
import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.ReponseDonnee;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a year offered and how it was used, structure by structure, network by network. */
class OffreDeLAnnee {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private final LectureDesFaits.Lus lus;
    private final boolean encoreATemps;
    private final Map<Long, List<FaitBilan>> parStructure;
    private final Map<Long, Comptes> comptes = new HashMap<>();
    private final List<StructureLue> structures;
    private final Optional<Declaree> declaree;
    private final Usage usage;

    /**
     * @param usage of a year that was lived here, of none other
     * @param encoreATemps whether structures may still validate their lines: none is then said missing
     */
    OffreDeLAnnee(LectureDeLOffre lecture, LectureDesFaits.Lus lus, Usage usage, boolean encoreATemps) {
        FaitsDeLAnnee f = lus.faits();
        this.lus = lus;
        this.encoreATemps = encoreATemps;
        this.parStructure = f.faits().stream().collect(Collectors.groupingBy(x -> x.demande().structure()));
        // what was declared names no structure: none is guessed
        this.structures = lus.origine() == Origine.DECLARE ? List.of() : lecture.structures(f.annee(), f.au(), parStructure.keySet());
        this.declaree = lecture.declaree(f.annee());
        this.usage = usage;
    }

    private boolean estVivante() {
        return lus.estVivante();
    }

    /** What was declared goes first; a past year of which nothing was declared has nothing but its labels, if it has some. */
    Offre offre() {
        Long labellisees = connu(structures.stream().filter(StructureLue::labellisee).count());
        Long places = connu(structures.stream().map(StructureLue::places).filter(Objects::nonNull).mapToLong(Integer::longValue).sum());
        Long structuresDites = declaree.map(Declaree::structures).orElse(labellisees);
        return new Offre(structuresDites, declaree.map(Declaree::places).orElse(places), estVivante() ? somme(usage.reservees()) : null, estVivante() ? somme(usage.offertes()) : null,
                presents(lus.faits().faits()), estVivante() ? Long.valueOf(structures.stream().filter(s -> s.labellisee() && estValidee(s)).count()) : declaree.map(Declaree::structures).orElse(null),
                estVivante() ? labellisees : declaree.map(Declaree::structures).orElse(null));
    }

    private Long connu(long nombre) {
        return estVivante() || nombre > 0 ? Long.valueOf(nombre) : null;
    }

    private static long somme(Map<Long, Long> parStructure) {
        return parStructure.values().stream().mapToLong(Long::longValue).sum();
    }

    private BigDecimal presents(List<FaitBilan> faits) {
        return lus.origine() == Origine.DECLARE ? null : Frequentation.presents(faits, lus.faits().du(), lus.faits().au());
    }

    ComplementsAvip complements(Comptes c) {
        FaitsDeLAnnee f = lus.faits();
        List<LigneDeStructure> lignes = structures.stream().map(this::ligne).toList();
        List<String> manquantes = estVivante() ? structures.stream().filter(s -> s.labellisee() && !estValidee(s)).map(s -> s.nom() + " (" + s.commune() + ")").toList() : List.of();
        boolean demandes = c.demandes() != null;
        Frequentation frequentation = new Frequentation(f);
        return new ComplementsAvip(f.au(), lus.origine(), lignes, reseaux(), manquantes, demandes ? delais(c.demandes().jours()) : Map.of(),
                demandes ? c.demandes().parMois() : List.of(), demandes ? entonnoir(c.demandes(), frequentation.orientationsAccueillies()) : Map.of(), frequentation.semaine(),
                frequentation.rythmes(), frequentation.parMois());
    }

    private static Map<Integer, Long> delais(List<Long> jours) {
        return jours.stream().collect(Collectors.groupingBy(j -> Math.max(0, j.intValue()), TreeMap::new, Collectors.counting()));
    }

    private static Map<Etape, Long> entonnoir(Comptes.Demandes d, long accueillies) {
        Map<Etape, Long> etapes = new LinkedHashMap<>();
        etapes.put(Etape.RECUES, d.recues());
        etapes.put(Etape.REPONDUES, (long) d.jours().size());
        etapes.put(Etape.ACCEPTEES, d.donnees(ReponseDonnee.ACCEPTEE));
        etapes.put(Etape.ACCUEILS, accueillies);
        return etapes;
    }

    private LigneDeStructure ligne(StructureLue s) {
        Comptes c = de(s);
        BigDecimal presents = presents(parStructure.getOrDefault(s.id(), List.of()));
        ToLongFunction<Comptes> emploi = x -> Stream.of(IssueParcours.values()).filter(IssueParcours::estUnEmploiOuUneFormation).mapToLong(x::issue).sum();
        return new LigneDeStructure(s.id(), s.nom(), s.commune(), s.reseau(), s.latitude(), s.longitude(), s.agrement(), s.minimum(), s.places(),
                c.demandes().recues(), c.demandes().donnees(ReponseDonnee.ACCEPTEE), c.demandes().donnees(ReponseDonnee.REFUSEE),
                c.personnes().parents(), c.personnes().enfants(), c.contrats().finis(),
                emploi.applyAsLong(c), presents, Indicateurs.atteinte(presents, s.places() == null ? null : s.places().longValue()).valeur(),
                pourcentage(usage.reservees().get(s.id()), usage.offertes().get(s.id())), !estVivante() || encoreATemps || estValidee(s));
    }

    private boolean estValidee(StructureLue s) {
        return s.validee() != null && s.validee().vautPour(de(s));
    }

    private Comptes de(StructureLue s) {
        return comptes.computeIfAbsent(s.id(), id -> compter(parStructure.getOrDefault(id, List.of())));
    }

    private Comptes compter(List<FaitBilan> faits) {
        return Compteur.compter(new FaitsDeLAnnee(lus.faits().annee(), lus.faits().au(), faits, List.of()));
    }

    /** Only those with a structure of the year. */
    private List<LigneDeReseau> reseaux() {
        Map<String, List<StructureLue>> membres = structures.stream().filter(s -> s.reseau() != null).collect(Collectors.groupingBy(StructureLue::reseau, TreeMap::new, Collectors.toList()));
        List<LigneDeReseau> lignes = new ArrayList<>();
        membres.forEach((nom, m) -> {
            List<FaitBilan> faits = m.stream().flatMap(s -> parStructure.getOrDefault(s.id(), List.of()).stream()).toList();
            Comptes c = compter(faits);
            int agrement = m.stream().mapToInt(StructureLue::agrement).sum();
            boolean engages = m.stream().anyMatch(s -> s.places() != null);
            Integer taux = m.stream().map(StructureLue::taux).filter(Objects::nonNull).max(Integer::compare).orElse(null);
            int places = m.stream().map(StructureLue::places).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
            BigDecimal presents = presents(faits);
            lignes.add(new LigneDeReseau(nom, m.size(), agrement, minimum(agrement, taux), engages ? places : null,
                    c.personnes().parents(), c.personnes().enfants(), presents, Indicateurs.atteinte(presents, engages ? (long) places : null).valeur()));
        });
        return lignes;
    }

    /** Rounded up (R-AVIP-2); {@code null} without a label. */
    static Integer minimum(int agrement, Integer taux) {
        return taux == null ? null : Integer.valueOf(new Engagement(agrement, taux, Arrondi.ARRONDI_SUPERIEUR).minimum());
    }

    private static BigDecimal pourcentage(Long numerateur, Long base) {
        return base == null || base == 0 ? null : BigDecimal.valueOf(numerateur == null ? 0 : numerateur).multiply(CENT).divide(BigDecimal.valueOf(base), MathContext.DECIMAL64);
    }
}

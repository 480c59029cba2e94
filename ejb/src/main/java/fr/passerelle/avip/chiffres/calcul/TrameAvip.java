package fr.passerelle.avip.chiffres.calcul;

import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.ModeContinuite;
import fr.passerelle.avip.nomenclature.MotifRefus;
import fr.passerelle.avip.nomenclature.SensOrientation;
import fr.passerelle.avip.nomenclature.TrancheDAge;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import fr.passerelle.socle.bilans.Bloc;
import fr.passerelle.socle.bilans.Ligne;
import fr.passerelle.socle.bilans.Repartition;
import fr.passerelle.socle.bilans.Trame;
import fr.passerelle.socle.bilans.Ventilation;
import fr.passerelle.socle.commun.Libelle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** What the report is made of: its indicators, its breakdowns, its texts. Figures of the whole department may be shown to all (dossier §6). */
public final class TrameAvip {

    static final Ventilation AGES = Ventilation.par("I-04.AGE", "Âge des enfants à l’entrée", "Enfants de cet âge le premier jour de leur premier contrat de l’année",
            lignes(TrancheDAge.values()));
    static final Ventilation ISSUES = Ventilation.par("I-08", "Issues des parcours",
            "Parents selon l’issue de leur contrat fini en dernier dans l’année\u202f; «\u202fen cours\u202f» quand aucun n’a fini",
            Stream.concat(lignes(IssueParcours.values()).stream(), Stream.of(new Ligne(Comptes.EN_COURS, "Accueil en cours"))).toList());
    /** The very name of some kinds says something of a parent (dossier §2): they are told only to who runs the scheme. */
    static final Ventilation PRESCRIPTEURS = Ventilation.par("I-12.PRESCRIPTEUR", "Orientations par type de prescripteur", "Orientations envoyées dans l’année par ce type de prescripteur",
            lignes(TypePrescripteur.values())).regroupant(v -> TypePrescripteur.valueOf(v).estSensible(), new Ligne("AUTRES", "Autres prescripteurs"));
    static final Ventilation SENS = Ventilation.par("I-12.SENS", "Orientations selon leur sens", "Orientations envoyées dans l’année dans ce sens", lignes(SensOrientation.values()));
    static final Ventilation MOTIFS = Ventilation.par("I-16.MOTIF", "Motifs de refus", "Orientations de l’année refusées pour ce motif, le premier donné", lignes(MotifRefus.values()));
    static final Ventilation MODES = Ventilation.par("I-19.MODE", "Suite de l’accueil", "Contrats finis dans l’année selon ce que devient l’accueil de l’enfant",
            lignes(ModeContinuite.values()));

    public static final Trame TRAME = new Trame(Indicateurs.TOUTES, List.of(AGES, ISSUES, PRESCRIPTEURS, SENS, MOTIFS, MODES),
            Arrays.stream(BlocAvip.values()).map(b -> new Bloc(b.name(), b.libelle())).toList());

    private TrameAvip() {
    }

    public static List<Repartition> repartitions(Comptes c) {
        boolean demandes = c.demandes() != null;
        return List.of(employees(AGES, v -> c.personnes().ages().getOrDefault(v, 0L), v -> false), employees(ISSUES, v -> c.issues().getOrDefault(v, 0L), v -> v.endsWith("." + Comptes.EN_COURS) && c.contrats() != null),
                employees(PRESCRIPTEURS, v -> demandes ? c.demandes().parPrescripteur().getOrDefault(v, 0L) : 0, v -> false),
                employees(SENS, v -> demandes ? c.demandes().parSens().getOrDefault(v, 0L) : 0, v -> false),
                employees(MOTIFS, v -> demandes ? c.demandes().motifs().getOrDefault(v, 0L) : 0, v -> false),
                employees(MODES, v -> c.contrats() == null ? 0 : c.contrats().modes().getOrDefault(v, 0L), v -> false));
    }

    /** Plain counts; what is never used is left out, save the lines that are always said. */
    private static Repartition employees(Ventilation ventilation, ToLongFunction<String> effectif, Predicate<String> toujours) {
        Repartition r = ventilation.compter(effectif);
        return new Repartition(r.code(), r.libelle(), r.lignes().stream().filter(l -> l.numerateur().signum() > 0 || toujours.test(l.code())).toList(), r.identifiante());
    }

    private static <E extends Enum<E> & Libelle> List<Ligne> lignes(E[] valeurs) {
        return Arrays.stream(valeurs).map(v -> new Ligne(v.name(), v.libelle())).toList();
    }
}

package fr.passerelle.avip.structure;

import static fr.passerelle.avip.Permissions.AVIP_LIRE;

import fr.passerelle.avip.nomenclature.MotDePlaces;
import fr.passerelle.avip.nomenclature.StatutLabel;
import fr.passerelle.avip.nomenclature.TypeStructure;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.listes.Colonne;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.listes.Fiche;
import fr.passerelle.socle.listes.Filtre;
import fr.passerelle.socle.listes.Liste;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.listes.Onglet;
import fr.passerelle.socle.listes.Option;
import fr.passerelle.socle.listes.Ordre;
import fr.passerelle.socle.listes.PleinTexte;
import fr.passerelle.socle.listes.Volet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The register of structures; those that closed stay in it, and say so. */
@ApplicationScoped
class ListeDesStructures extends Liste<LigneStructure> {

    static final String CODE = "avip/structures";

    private static final String SANS = "AUCUN";
    private static final int TEXTE_AU_PLUS = 120;
    private static final Pattern REFERENCE = Pattern.compile("(?i)STR[- ]?0*(\\d{1,12})");
    private static final String AUJOURDHUI = "cast(now() at time zone 'Europe/Paris' as date)";
    /** The one in force, else the latest. */
    private static final Jointure LABEL = new Jointure("l", """
            left join lateral (select b.statut, b.fin, b.places_engagees from avip.label b where b.structure_id = s.id
                order by b.statut in ('ACTIF', 'A_RENOUVELER', 'SUSPENDU') desc, b.depose_le desc, b.id desc limit 1) l on true""");
    private static final Jointure RESEAU = new Jointure("r", """
            left join lateral (select x.nom from avip.adhesion_reseau a join avip.reseau x on x.id = a.reseau_id
                where a.structure_id = s.id and a.du <= %1$s and (a.au is null or a.au >= %1$s)) r on true""".formatted(AUJOURDHUI));
    /** What is said of the places of all of them, read at once when they are set in that order. */
    private static final Jointure PLACES = new Jointure("dites", "left join avip.mots_de_places(%s) dites on dites.structure_id = s.id".formatted(AUJOURDHUI));
    private static final String AGREMENT = """
            coalesce((select a.places from avip.agrement a where a.structure_id = s.id and a.depuis <= %1$s order by a.depuis desc limit 1),
                (select a.places from avip.agrement a where a.structure_id = s.id order by a.depuis limit 1), 0)""".formatted(AUJOURDHUI);
    private static final String LECTURE = """
            s.id, s.nom, s.type, s.gestionnaire, s.code_postal, s.commune, s.fermee_le, l.statut, l.fin, l.places_engagees, r.nom as reseau,
            (select m.mot from avip.mots_de_places(%1$s, array[s.id]) m) as mot,
            %2$s as agrement""".formatted(AUJOURDHUI, AGREMENT);

    ListeDesStructures() {
        super(CODE, "structure", "avip.structure s", "s.id", LECTURE, AVIP_LIRE);
    }

    @Override
    protected List<Jointure> jointures() {
        return List.of(LABEL, RESEAU, PLACES);
    }

    @Override
    public Condition visibles(Appelant moi) {
        return Condition.TOUJOURS;
    }

    @Override
    public Optional<PleinTexte> pleinTexte() {
        return Optional.of(new PleinTexte("s.recherche", "s.texte_plie", "Nom, commune, gestionnaire ou référence", ListeDesStructures::nommee));
    }

    @Override
    public List<Filtre> filtres() {
        return List.of(
                Filtre.parmi("type", "Type", Option.de(TypeStructure.values(), TypeStructure::libelle), v -> Condition.parmi("s.type", "type", v)),
                Filtre.parmi("label", "Label", labels(), ListeDesStructures::selonLeLabel),
                Filtre.parmi("places", "Places", Option.de(MotDePlaces.values(), MotDePlaces::libelle), v -> Condition.de("s.id in (select m.structure_id from avip.mots_de_places("
                        + AUJOURDHUI + ") m where m.mot in (:places))", "places", v)),
                lu("reseau", "Réseau", "r.nom"), lu("commune", "Commune", "s.commune"), lu("gestionnaire", "Gestionnaire", "s.gestionnaire"),
                Filtre.entre("fin", "Fin du label", "l.fin").get(0), Filtre.entre("fin", "Fin du label", "l.fin").get(1),
                Filtre.coche("fermees", "Fermées", Condition.de("s.fermee_le is not null")));
    }

    /** Any of the values that are in the register, parted by a sign that none holds. */
    private static Filtre lu(String nom, String libelle, String colonne) {
        Function<Lue, List<Option>> options = lue -> lue.texte(nom + "s") == null ? List.of()
                : List.of(lue.texte(nom + "s").split("\n")).stream().map(v -> new Option(v, v)).toList();
        return Filtre.parmi(nom, libelle, options, v -> !v.isEmpty() && v.length() <= TEXTE_AU_PLUS + 20, v -> Condition.parmi(colonne, nom, v));
    }

    @Override
    public List<Volet> volets() {
        return List.of(Volet.de("Type", "type"), Volet.de("Label", "label", "finDu", "finAu"), Volet.de("Places", "places"), Volet.de("Réseau", "reseau"),
                Volet.de("Commune", "commune"), Volet.de("Gestionnaire", "gestionnaire", "fermees"));
    }

    @Override
    public String prealable() {
        return "(select string_agg(distinct commune, chr(10) order by commune) from avip.structure) as communes,"
                + " (select string_agg(distinct gestionnaire, chr(10) order by gestionnaire) from avip.structure) as gestionnaires,"
                + " (select string_agg(nom, chr(10) order by nom) from avip.reseau) as reseaus";
    }

    private static List<Option> labels() {
        List<Option> etats = new ArrayList<>(Option.de(StatutLabel.values(), StatutLabel::libelle));
        etats.add(new Option(SANS, "Sans label"));
        return etats;
    }

    private static Condition selonLeLabel(List<String> etats) {
        Condition avec = Condition.parmi("l.statut", "label", etats.stream().filter(e -> !SANS.equals(e)).toList());
        return etats.contains(SANS) ? avec.ou(Condition.de("l.statut is null")) : avec;
    }

    @Override
    public List<Colonne<LigneStructure>> colonnes() {
        return List.of(
                Colonne.<LigneStructure>de("nom", "Structure", LigneStructure::nom).triee(),
                Colonne.<LigneStructure>exportee("Référence", LigneStructure::reference),
                Colonne.<LigneStructure>exportee("Code postal", LigneStructure::codePostal),
                Colonne.<LigneStructure>de("commune", "Commune", LigneStructure::commune).triee().auChoix(true),
                Colonne.<LigneStructure>de("type", "Type", l -> l.type().libelle()).triee().auChoix(false),
                Colonne.<LigneStructure>de("gestionnaire", "Gestionnaire", LigneStructure::gestionnaire).triee().auChoix(true),
                Colonne.<LigneStructure>de("agrement", "Agrément", LigneStructure::agrement).triee().chiffree().auChoix(true),
                Colonne.<LigneStructure>de("label", "Label", LigneStructure::labelEnClair).triee().auChoix(true),
                Colonne.<LigneStructure>de("fin", "Fin du label", LigneStructure::finDuLabel).triee().auChoix(false),
                Colonne.<LigneStructure>de("engagees", "Engagées", LigneStructure::engagees).chiffree().triee().auChoix(true),
                Colonne.<LigneStructure>de("reseau", "Réseau", LigneStructure::reseau).triee().auChoix(true),
                Colonne.<LigneStructure>de("places", "Places", l -> l.mot() == null ? null : l.mot().libelle()).triee().auChoix(true));
    }

    @Override
    public Fiche<LigneStructure> fiche() {
        return Fiche.<LigneStructure>de("Structures Avip", "/avip/structure", "id", "s.id", LigneStructure::id)
                .trouvee(LigneStructure::nom, l -> l.reference() + ", " + l.commune()).appelee(LigneStructure::reference);
    }

    @Override
    public List<Ordre> ordres() {
        return List.of(Ordre.alphabetique("commune", "s.commune", this), Ordre.alphabetique("nom", "s.nom", this), Ordre.parRang("type", "s.type", TypeStructure.values(), this),
                Ordre.alphabetique("gestionnaire", "s.gestionnaire", this), Ordre.parRang("label", "l.statut", StatutLabel.values(), this), Ordre.de("fin", "l.fin", this),
                Ordre.de("engagees", "l.places_engagees", this), Ordre.alphabetique("reseau", "r.nom", this),
                Ordre.de("agrement", AGREMENT, this), Ordre.parRang("places", "dites.mot", MotDePlaces.values(), this));
    }

    @Override
    public List<Integer> tailles() {
        return List.of(25, 50, 100);
    }

    @Override
    public List<Onglet> onglets(Appelant moi) {
        return List.of(Onglet.de("Toutes", ""), Onglet.de("Labellisées", "label=ACTIF&label=A_RENOUVELER"), Onglet.de("Places possibles", "places=PLACES_POSSIBLES"),
                Onglet.de("À confirmer", "places=A_CONFIRMER"), Onglet.de("Sans label", "label=" + SANS));
    }

    @Override
    public List<LigneStructure> lignes(List<Lue> lues) {
        return lues.stream().map(l -> new LigneStructure(l.nombre("id"), l.texte("nom"), l.code(TypeStructure.class, "type"), l.texte("gestionnaire"),
                l.texte("code_postal"), l.texte("commune"), l.entier("agrement"), l.code(StatutLabel.class, "statut"), l.jour("fin"),
                l.entier("places_engagees"), l.texte("reseau"), l.code(MotDePlaces.class, "mot"), l.jour("fermee_le"))).toList();
    }

    /** A reference, however its figures are set apart. */
    private static Optional<Condition> nommee(String texte) {
        Matcher reference = REFERENCE.matcher(TextePropre.compact(texte));
        return reference.matches() ? Optional.of(Condition.de("s.id = :exacte", "exacte", Long.valueOf(reference.group(1)))) : Optional.empty();
    }
}

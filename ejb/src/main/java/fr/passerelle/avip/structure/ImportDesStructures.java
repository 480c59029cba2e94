package fr.passerelle.avip.structure;

import static fr.passerelle.avip.Permissions.AVIP_REPRENDRE;
import static fr.passerelle.socle.imports.Colonne.parmi;
import static fr.passerelle.socle.imports.Colonne.selon;

import fr.passerelle.avip.nomenclature.PrecisionDuPoint;
import fr.passerelle.avip.nomenclature.TypeGestionnaire;
import fr.passerelle.avip.nomenclature.TypeStructure;
import fr.passerelle.referentiels.Communes;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.imports.Anomalie;
import fr.passerelle.socle.imports.Cellules;
import fr.passerelle.socle.imports.Colonne;
import fr.passerelle.socle.imports.Colonnes;
import fr.passerelle.socle.imports.Forme;
import fr.passerelle.socle.imports.Import;
import fr.passerelle.socle.imports.Lecteur;
import fr.passerelle.socle.imports.Lecture;
import fr.passerelle.socle.imports.Lot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The structures of a file, checked as the form checks them: all of them or none, and undone as long as nothing hangs on them. */
@ApplicationScoped
class ImportDesStructures implements Import<StructureSaisie> {

    static final String CODE = "avip.structures";

    private static final int LIGNES_AU_PLUS = 5_000;
    private static final int TEXTE_AU_PLUS = 300;
    /** The columns of the file, and the fields of the form they fill. */
    private static final Map<String, String> COLONNE_DU_CHAMP = Map.ofEntries(Map.entry("nom", "nom"), Map.entry("type", "type"),
            Map.entry("gestionnaire", "gestionnaire"), Map.entry("typeGestionnaire", "type_gestionnaire"), Map.entry("siretGestionnaire", "siret_gestionnaire"),
            Map.entry("adresse", "adresse"), Map.entry("codePostal", "code_postal"), Map.entry("commune", "commune"), Map.entry("codeCommune", "code_insee"),
            Map.entry("agrement", "agrement"), Map.entry("latitude", "latitude"), Map.entry("longitude", "longitude"), Map.entry("telephone", "telephone"),
            Map.entry("courriel", "courriel"), Map.entry("idMonenfant", "id_monenfant"));
    private static final Colonnes COLONNES = Colonnes.de(
            Colonne.texte("nom", "Le nom de la structure", "Multi-accueil de l’Exemple"),
            parmi("type", "Son type", TypeStructure.values()),
            Colonne.texte("gestionnaire", "Qui la gère", "Association de l’Exemple"),
            parmi("type_gestionnaire", "Ce qu’est son gestionnaire", TypeGestionnaire.values()).ayantPourExemple(TypeGestionnaire.ASSOCIATION.name()),
            Colonne.texte("commune", "Sa commune", "Saint-Dizier"),
            selon("code_postal", "Le code postal de la commune", "5 chiffres", "52100"),
            selon("code_insee", "Le code Insee de la commune", "5 caractères", "52448"),
            selon("agrement", "Le nombre de places agréées", "Nombre entier", "20"),
            selon("latitude", "La latitude", "Degrés, comme 48.6392", "48.6392").facultative(),
            selon("longitude", "La longitude", "Degrés, comme 4.9525", "4.9525").facultative(),
            Colonne.texte("adresse", "Le numéro et la rue", "1 rue de l’Exemple").facultative(),
            selon("telephone", "Le téléphone", "10 chiffres", "03 53 01 00 01").facultative(),
            selon("courriel", "L’adresse électronique", "nom@domaine.fr", "accueil@exemple.example").facultative(),
            selon("siret_gestionnaire", "Le Siret de qui la gère", "14 chiffres", "").facultative(),
            Colonne.texte("id_monenfant", "Son identifiant sur monenfant.fr", "").facultative());
    /** What the cells refuse themselves. */
    private static final Set<String> LUES_PAR_LES_CELLULES = Set.of("nom", "type", "gestionnaire", "type_gestionnaire", "commune", "agrement", "latitude", "longitude");

    @Inject
    private EntityManager em;
    @Inject
    private Structures structures;
    @Inject
    private StructureRepository depot;
    @Inject
    private Communes communes;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String titre() {
        return "Structures Avip";
    }

    @Override
    public String aide() {
        return "Une structure par ligne\u202f: son nom, son type, son gestionnaire, sa commune (code postal et code Insee) et son agrément. "
                + "Deux structures peuvent porter le même nom dans deux communes. Un gestionnaire du même nom qu’un partenaire lui est rattaché.";
    }

    @Override
    public String permission() {
        return AVIP_REPRENDRE;
    }

    @Override
    public Forme forme() {
        return new Forme(false, ";,\t", LIGNES_AU_PLUS, Forme.LIBRE.megaoctetsAuPlus());
    }

    @Override
    public Colonnes colonnes(String fichier) {
        return COLONNES;
    }

    @Override
    public Lecteur<StructureSaisie> lecteur(String fichier) {
        Map<String, Long> dejaLues = new HashMap<>();
        return c -> {
            StructureSaisie lue = verifier(c, lire(c));
            if (lue == null) {
                return null;
            }
            lue.avertissements().forEach(a -> c.avertir("nom", lue.nom(), a));
            Long autre = dejaLues.putIfAbsent(TextePropre.clef(lue.nom()) + "|" + lue.codeCommune(), c.numero());
            return autre == null ? lue : c.refuser("nom", "Déjà à la ligne " + autre + ".");
        };
    }

    private static StructureSaisie lire(Cellules c) {
        Integer agrement = c.estVide("agrement") ? c.refuser("agrement", "Valeur obligatoire.") : c.entier("agrement", 1, StructureSaisie.AGREMENT_AU_PLUS);
        return new StructureSaisie(c.texte("nom", StructureSaisie.NOM_AU_PLUS), c.code("type", TypeStructure.values(), TypeStructure::libelle),
                c.texte("gestionnaire", TEXTE_AU_PLUS), c.code("type_gestionnaire", TypeGestionnaire.values(), TypeGestionnaire::libelle),
                c.brut("siret_gestionnaire"), texte(c, "adresse"), c.brut("code_postal"), c.texte("commune", TEXTE_AU_PLUS), c.brut("code_insee"), agrement, null,
                degres(c, "latitude"), degres(c, "longitude"), PrecisionDuPoint.COMMUNE, c.brut("telephone"), texte(c, "courriel"), false, texte(c, "id_monenfant"));
    }

    private static BigDecimal degres(Cellules c, String colonne) {
        return c.nombre(colonne, "Degrés attendus, par exemple 48.6392.");
    }

    private static String texte(Cellules c, String colonne) {
        return c.estVide(colonne) ? null : c.texte(colonne, TEXTE_AU_PLUS);
    }

    /** All that the form would refuse, each in its column; what the cells themselves refused is not said twice. */
    private StructureSaisie verifier(Cellules c, StructureSaisie saisie) {
        boolean cellulesJustes = c.sontJustes();
        try {
            return saisie.verifiee(communes, true);
        } catch (RegleRefusee refus) {
            Set<String> dites = new HashSet<>();
            refus.toutes().forEach(r -> {
                String colonne = COLONNE_DU_CHAMP.get(r.champ());
                boolean dejaDite = !cellulesJustes && LUES_PAR_LES_CELLULES.contains(colonne) && !"E-COMMUNE".equals(r.regle());
                if (!dejaDite && dites.add(colonne)) {
                    c.refuser(colonne, r.getMessage());
                }
            });
            return null;
        }
    }

    @Override
    public void controler(String fichier, Lecture<StructureSaisie> lecture) {
        Import.super.controler(fichier, lecture);
        lecture.refuserCeQuiEstDejaLa(lecture.lues().stream().flatMap(l -> depot.nommee(l.valeur().nom(), l.valeur().codeCommune()).stream().map(id ->
                new Anomalie(l.ligne(), "nom", l.valeur().nom(), "Cette structure est déjà au registre\u202f: " + StructureVue.reference(id) + "."))).toList(),
                "Les " + Typographie.compte(lecture.lignes(), "structure") + " de ce fichier sont déjà au registre.");
    }

    @Override
    public void ecrire(Lot lot, List<StructureSaisie> lignes) {
        lignes.forEach(l -> structures.ajouter(l, lot.id()));
    }

    @Override
    public void defaire(Lot lot) {
        RegleRefusee.exiger(servies(lot) == 0, "R-AVIP-4", null,
                "Certaines de ces structures ont depuis été corrigées, ou ont un label, des places, des référents ou des demandes\u202f: l’import ne s’annule plus.");
        em.createNativeQuery("delete from avip.agrement where structure_id in (select id from avip.structure where lot = :lot)").setParameter("lot", lot.id()).executeUpdate();
        em.createNativeQuery("delete from avip.structure where lot = :lot").setParameter("lot", lot.id()).executeUpdate();
    }

    /** How many of its structures have something hung on them since, or were changed. */
    private long servies(Lot lot) {
        return ((Number) em.createNativeQuery("""
                select count(*) from avip.structure s where s.lot = :lot and (s.version > 0
                    or (select count(*) from avip.agrement a where a.structure_id = s.id) > 1
                    or exists (select 1 from avip.label x where x.structure_id = s.id) or exists (select 1 from avip.referent x where x.structure_id = s.id)
                    or exists (select 1 from avip.disponibilite x where x.structure_id = s.id) or exists (select 1 from avip.ouverture x where x.structure_id = s.id)
                    or exists (select 1 from avip.adhesion_reseau x where x.structure_id = s.id) or exists (select 1 from avip.autre_nom x where x.structure_id = s.id)
                    or exists (select 1 from avip.orientation x where s.id in (x.structure_id, x.passee_de)) or exists (select 1 from avip.accueil x where x.structure_id = s.id))""")
                .setParameter("lot", lot.id()).getSingleResult()).longValue();
    }
}

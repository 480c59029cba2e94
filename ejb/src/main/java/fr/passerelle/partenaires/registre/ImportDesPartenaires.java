package fr.passerelle.partenaires.registre;

import static fr.passerelle.partenaires.Permissions.PARTENAIRE_GERER;
import static fr.passerelle.socle.imports.Colonne.parmi;
import static fr.passerelle.socle.imports.Colonne.selon;

import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.referentiels.Communes;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.RegleRefusee;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list of partners, checked as the form checks them: all of them or none, and undone as long as nothing hangs on them. */
@ApplicationScoped
class ImportDesPartenaires implements Import<PartenaireSaisi> {

    static final String CODE = "partenaires.partenaires";

    private static final int LIGNES_AU_PLUS = 5_000;
    private static final int TEXTE_AU_PLUS = 300;
    /** The columns of the file, and the fields of the form they fill. */
    private static final Map<String, String> COLONNE_DU_CHAMP = Map.of("siret", "siret", "raisonSociale", "raison_sociale", "type", "type",
            "adresse", "adresse", "codePostal", "code_postal", "commune", "commune", "codeCommune", "code_commune", "telephone", "telephone",
            "courriel", "courriel");

    private static final Colonnes COLONNES = Colonnes.de(
            selon("siret", "Le Siret du partenaire", "14 chiffres", "00007000300017"),
            Colonne.texte("raison_sociale", "Sa raison sociale", "Association de l’Exemple"),
            parmi("type", "Ce qu’il est", TypePartenaire.values()).ayantPourExemple(TypePartenaire.ASSOCIATION.name()),
            Colonne.texte("adresse", "Le numéro et la rue", "1 rue de l’Exemple").facultative(),
            selon("code_postal", "Le code postal", "5 chiffres", "52100").facultative(),
            Colonne.texte("commune", "La commune", "Saint-Dizier").facultative(),
            selon("code_commune", "Le code Insee de la commune", "5 caractères", "52448").facultative(),
            selon("telephone", "Le téléphone", "10 chiffres", "03 53 01 00 01").facultative(),
            selon("courriel", "L’adresse électronique", "nom@domaine.fr", "contact@exemple.example").facultative());

    @Inject
    private EntityManager em;
    @Inject
    private Partenaires partenaires;
    @Inject
    private Communes communes;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String titre() {
        return "Partenaires";
    }

    @Override
    public String aide() {
        return "Un partenaire par ligne\u202f: son Siret, sa raison sociale et son type, puis ce que vous connaissez de son adresse et de ses coordonnées.";
    }

    @Override
    public String permission() {
        return PARTENAIRE_GERER;
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
    public Lecteur<PartenaireSaisi> lecteur(String fichier) {
        Map<String, Long> dejaLus = new HashMap<>();
        return c -> {
            TypePartenaire type = c.code("type", TypePartenaire.values(), TypePartenaire::libelle);
            PartenaireSaisi lu = verifier(c, new PartenaireSaisi(c.brut("siret"), c.texte("raison_sociale", PartenaireSaisi.NOM_AU_PLUS), type, texte(c, "adresse"),
                    c.brut("code_postal"), texte(c, "commune"), c.brut("code_commune"), c.brut("telephone"), texte(c, "courriel")));
            Long autre = lu == null ? null : dejaLus.putIfAbsent(lu.siret(), c.numero());
            return autre == null ? lu : c.refuser("siret", "Déjà à la ligne " + autre + ".");
        };
    }

    /** A text is read with the care of all imports: no formula, no control sign. */
    private static String texte(Cellules c, String colonne) {
        return c.estVide(colonne) ? null : c.texte(colonne, TEXTE_AU_PLUS);
    }

    /** All that the form would refuse, each in its column; what the cells themselves refused is not said twice. */
    private PartenaireSaisi verifier(Cellules c, PartenaireSaisi saisi) {
        try {
            return saisi.verifie(communes);
        } catch (RegleRefusee refus) {
            Set<String> dits = new HashSet<>();
            refus.toutes().forEach(r -> {
                String colonne = COLONNE_DU_CHAMP.get(r.champ());
                boolean dejaRefusee = colonne.equals("type") || colonne.equals("raison_sociale") && saisi.raisonSociale() == null;
                if (!dejaRefusee && dits.add(colonne)) {
                    c.refuser(colonne, r.getMessage());
                }
            });
            return null;
        }
    }

    @Override
    public void controler(String fichier, Lecture<PartenaireSaisi> lecture) {
        Import.super.controler(fichier, lecture);
        List<String> sirets = lecture.valeurs().stream().map(PartenaireSaisi::siret).toList();
        if (sirets.isEmpty()) {
            return;
        }
        Set<String> connus = new HashSet<>(Lignes.<String>de(em.createNativeQuery(
                "select siret from partenaires.partenaire where fondu_dans is null and siret in :sirets", String.class).setParameter("sirets", sirets)));
        lecture.refuserCeQuiEstDejaLa(lecture.lues().stream().filter(l -> connus.contains(l.valeur().siret()))
                .map(l -> new Anomalie(l.ligne(), "siret", l.valeur().siret(), "Ce partenaire est déjà au registre.")).toList(),
                "Les " + Typographie.compte(lecture.lignes(), "partenaire") + " de ce fichier sont déjà au registre.");
    }

    @Override
    public void ecrire(Lot lot, List<PartenaireSaisi> lignes) {
        lignes.forEach(l -> partenaires.ajouter(l, lot.id()));
    }

    @Override
    public void defaire(Lot lot) {
        RegleRefusee.exiger(servis(lot) == 0, "R-PART-1", null,
                "Certains de ces partenaires ont depuis une convention, des personnes, des contacts ou des notes\u202f: l’import ne s’annule plus.");
        em.createNativeQuery("delete from partenaires.partenaire_fait where partenaire_id in (select id from partenaires.partenaire where lot = :lot)")
                .setParameter("lot", lot.id()).executeUpdate();
        em.createNativeQuery("delete from partenaires.partenaire where lot = :lot").setParameter("lot", lot.id()).executeUpdate();
    }

    /** How many of its partners have something hung on them since, or were changed. */
    private long servis(Lot lot) {
        return ((Number) em.createNativeQuery("""
                select count(*) from partenaires.partenaire p where p.lot = :lot and (p.version > 0 or p.fondu_dans is not null
                    or exists (select 1 from partenaires.partenaire f where f.fondu_dans = p.id)
                    or exists (select 1 from partenaires.partenaire_fait f where f.partenaire_id = p.id and f.fait <> 'Enregistrement')
                    or exists (select 1 from partenaires.convention c where c.partenaire_id = p.id)
                    or exists (select 1 from partenaires.utilisateur u where u.partenaire_id = p.id))""")
                .setParameter("lot", lot.id()).getSingleResult()).longValue();
    }
}

package fr.passerelle.partenaires.reprise;

import static fr.passerelle.partenaires.Permissions.CONVENTION_REPRENDRE;

import fr.passerelle.partenaires.convention.Reprises;
import fr.passerelle.partenaires.convention.Reprises.ConventionReprise;
import fr.passerelle.partenaires.nomenclature.Reconduction;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.partenaires.registre.PartenaireSaisi;
import fr.passerelle.partenaires.registre.PartenaireVu;
import fr.passerelle.partenaires.registre.Partenaires;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.imports.Anomalie;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The conventions that stood before, one a line; the partners that are not known yet are registered with them. */
@ApplicationScoped
public class ImportDesConventions implements Import<LigneReprise> {

    public static final String CODE = "partenaires.conventions";

    private static final String JOUR = "Date, AAAA-MM-JJ";
    private static final String MOIS = "Nombre entier de mois";
    private static final Colonnes COLONNES = Colonnes.de(
            Colonne.texte("reference", "La référence de la convention", "CONV-{AAAA}-001"),
            Colonne.selon("siret", "Le Siret du partenaire", "14 chiffres", "00007000300017"),
            Colonne.texte("raison_sociale", "Sa raison sociale", "Association de l’Exemple"),
            Colonne.parmi("type", "Ce qu’il est", TypePartenaire.values()).ayantPourExemple(TypePartenaire.ASSOCIATION.name()),
            Colonne.selon("signee_le", "Le jour de la dernière signature", JOUR, "{AAAA}-02-10"),
            Colonne.selon("effet_le", "Le premier jour de la convention", JOUR, "{AAAA}-03-01"),
            Colonne.selon("duree_mois", "Sa durée", MOIS, "36"),
            Colonne.parmi("reconduction", "Comment elle se reconduit", Reconduction.values()),
            Colonne.selon("duree_reconduction_mois", "La durée d’une reconduction tacite", MOIS, "12").videPermise(),
            Colonne.selon("reconductions_max", "Combien de reconductions tacites\u202f; vide\u202f: sans limite", "Nombre entier", "").videPermise(),
            Colonne.selon("preavis_mois", "Le préavis", MOIS, "3"),
            Colonne.selon("denoncee_le", "Le jour où elle a été dénoncée", JOUR, "").videPermise());

    @Inject
    private EntityManager em;
    @Inject
    private Reprises reprises;
    @Inject
    private Partenaires partenaires;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String adresse() {
        return "/partenaires/import";
    }

    @Override
    public String titre() {
        return "Reprise des conventions";
    }

    @Override
    public String aide() {
        return "conventions_reprise.csv, en UTF-8, séparé par des points-virgules, dates AAAA-MM-JJ, une convention par ligne, 5 000 au plus. "
                + "Reconduction\u202f: TACITE, EXPRESSE ou AUCUNE\u202f; reconductions_max vide\u202f: sans limite. Les partenaires inconnus sont enregistrés, et le restent si l’on annule.";
    }

    @Override
    public String permission() {
        return CONVENTION_REPRENDRE;
    }

    @Override
    public Forme forme() {
        return new Forme(true, ";", 5_000, 2);
    }

    @Override
    public Colonnes colonnes(String fichier) {
        return COLONNES;
    }

    @Override
    public Lecteur<LigneReprise> lecteur(String fichier) {
        return new LectureReprise(LocalDate.now(horloge));
    }

    @Override
    public void controler(String fichier, Lecture<LigneReprise> lecture) {
        Import.super.controler(fichier, lecture);
        Set<String> prises = references(lecture.valeurs());
        Set<String> enVigueur = siretsEnVigueur();
        Map<String, String> vivantes = new HashMap<>();
        List<Anomalie> deja = new ArrayList<>();
        for (Lecture.Lue<LigneReprise> lue : lecture.lues()) {
            LigneReprise l = lue.valeur();
            if (prises.contains(l.reference())) {
                deja.add(new Anomalie(lue.ligne(), "reference", l.reference(), "Une convention porte déjà cette référence."));
                continue;
            }
            if (l.vivante(LocalDate.now(horloge))) {
                seule(lecture, lue, enVigueur, vivantes.putIfAbsent(l.siret(), l.reference()));
            }
            connu(lecture, lue);
        }
        lecture.refuserCeQuiEstDejaLa(deja, "Les " + Typographie.entier(deja.size()) + " conventions de ce fichier sont déjà là, sous les mêmes références\u202f: il n’apporte rien.");
    }

    /** A partner has one convention in force. */
    private static void seule(Lecture<LigneReprise> lecture, Lecture.Lue<LigneReprise> lue, Set<String> enVigueur, String autre) {
        String siret = lue.valeur().siret();
        if (enVigueur.contains(siret)) {
            refuser(lecture, lue, "siret", siret, "Ce partenaire a déjà une convention en vigueur.");
        } else if (autre != null) {
            refuser(lecture, lue, "siret", siret, "Plus haut dans le fichier, " + autre + " est déjà en vigueur pour ce partenaire.");
        }
    }

    private void connu(Lecture<LigneReprise> lecture, Lecture.Lue<LigneReprise> lue) {
        LigneReprise l = lue.valeur();
        Optional<PartenaireVu> connu = partenaires.parSiret(l.siret());
        connu.filter(p -> !TextePropre.clef(p.raisonSociale()).equals(TextePropre.clef(l.raisonSociale()))).ifPresent(p -> lecture.anomalies()
                .avertir(new Anomalie(lue.ligne(), "raison_sociale", l.raisonSociale(), "Déjà au registre sous le nom «\u202f" + p.raisonSociale()
                        + "\u202f»\u202f: ce nom reste.")));
    }

    private static void refuser(Lecture<LigneReprise> lecture, Lecture.Lue<LigneReprise> lue, String colonne, String valeur, String message) {
        lecture.anomalies().refuser(new Anomalie(lue.ligne(), colonne, valeur, message));
    }

    @Override
    public void ecrire(Lot lot, List<LigneReprise> lignes) {
        for (LigneReprise l : lignes) {
            Optional<PartenaireVu> connu = partenaires.parSiret(l.siret());
            long partenaire = connu.map(PartenaireVu::id).orElseGet(() -> partenaires.ajouter(PartenaireSaisi.nomme(l.siret(), l.raisonSociale(), l.type())));
            reprises.reprendre(new ConventionReprise(l.reference(), partenaire, l.saisie(), l.signeeLe(), l.denonceeLe(), lot.id(), connu.isEmpty()));
        }
    }

    @Override
    public void defaire(Lot lot) {
        reprises.defaire(lot.id());
    }

    @Override
    public String motAuJournal() {
        return "convention";
    }

    private Set<String> references(List<LigneReprise> lignes) {
        List<String> demandees = lignes.stream().map(LigneReprise::reference).toList();
        return demandees.isEmpty() ? Set.of() : new HashSet<>(Lignes.<String>de(em.createNativeQuery(
                "select reference from partenaires.convention where reference in (:references)", String.class).setParameter("references", demandees)));
    }

    private Set<String> siretsEnVigueur() {
        return new HashSet<>(Lignes.<String>de(em.createNativeQuery("""
                select p.siret from partenaires.convention c join partenaires.partenaire p on p.id = c.partenaire_id
                where c.etat in ('ACTIVE', 'SUSPENDUE')""", String.class)));
    }
}

package fr.passerelle.partenaires.habilitation.fichier;

import static fr.passerelle.partenaires.Permissions.HABILITATION_GERER;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.habilitation.Acteur;
import fr.passerelle.partenaires.habilitation.DroitsEnNombre;
import fr.passerelle.partenaires.habilitation.Habilitations;
import fr.passerelle.partenaires.habilitation.UtilisateurSaisi;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.valeurs.Courriel;
import fr.passerelle.socle.commun.valeurs.NomDePersonne;
import fr.passerelle.socle.commun.valeurs.Siret;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Rights given and ended by a file, a line each (dossier §6.2): each right line is written, the others are told. */
@ApplicationScoped
class ImportDesHabilitations implements Import<LigneDeDroit> {

    static final String CODE = "partenaires.habilitations";

    private static final int LIGNES_AU_PLUS = 5_000;
    private static final Colonnes COLONNES = Colonnes.de(
            Colonne.selon("siret", "Le Siret du partenaire", "14 chiffres", "00007000300017"),
            Colonne.texte("nom", "Le nom de la personne", "Démo"),
            Colonne.texte("prenom", "Son prénom", "Camille"),
            Colonne.selon("email", "Son adresse électronique", "nom@domaine.fr", "camille.demo@exemple.example"),
            Colonne.parmi("service", "Le service", ServicePartenaire.values()),
            Colonne.selon("profil", "Le profil dans ce service, permis par le contrat", "Lettres capitales et chiffres", "T1"),
            new Colonne("action", "Ce qu’on en fait", "Une de ces valeurs", List.of(new Colonne.Valeur("AJOUT", "Donner le droit"),
                    new Colonne.Valeur("RETRAIT", "Le retirer")), true, true, "AJOUT"),
            Colonne.date("dateFin", "Le dernier jour du droit, s’il en a un", "").videPermise());
    private static final Pattern PROFIL = Pattern.compile("[A-Z0-9_]{1,30}");
    private static final Pattern ACTION = Pattern.compile("AJOUT|RETRAIT");

    @Inject
    private DroitsConnus connus;
    @Inject
    private DroitsEnNombre enNombre;
    @Inject
    private Habilitations habilitations;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String titre() {
        return "Habilitations";
    }

    @Override
    public String aide() {
        return "Un droit par ligne, à donner (AJOUT) ou à retirer (RETRAIT). Une personne inconnue de son"
                + " partenaire y est inscrite et reçoit de quoi choisir son mot de passe.";
    }

    @Override
    public String permission() {
        return HABILITATION_GERER;
    }

    @Override
    public Forme forme() {
        return new Forme(true, ";", LIGNES_AU_PLUS, 5);
    }

    @Override
    public Colonnes colonnes(String fichier) {
        return COLONNES;
    }

    @Override
    public boolean toutOuRien() {
        return false;
    }

    @Override
    public Lecteur<LigneDeDroit> lecteur(String fichier) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        Map<String, Long> dejaLus = new HashMap<>();
        return c -> {
            String siret = Siret.estUn(c.brut("siret")) ? new Siret(c.brut("siret")).valeur() : c.refuser("siret", "Siret attendu\u202f: quatorze chiffres, clef comprise.");
            String nom = nom(c, "nom");
            String prenom = nom(c, "prenom");
            String courriel = Courriel.estUn(c.brut("email")) && c.texte("email", 254) != null ? new Courriel(c.brut("email")).valeur()
                    : c.refuser("email", "Adresse électronique attendue.");
            ServicePartenaire service = c.code("service", ServicePartenaire.values(), ServicePartenaire::libelle);
            String profil = c.selon("profil", PROFIL, "Profil attendu\u202f: lettres capitales et chiffres.");
            String action = c.selon("action", ACTION, "AJOUT ou RETRAIT attendu.");
            LocalDate fin = c.date("dateFin");
            if (fin != null && fin.isBefore(aujourdhui) && "AJOUT".equals(action)) {
                c.refuser("dateFin", "Cette fin est déjà passée.");
            }
            if (!c.sontJustes()) {
                return null;
            }
            LigneDeDroit lue = new LigneDeDroit(siret, nom, prenom, courriel, service, profil, "AJOUT".equals(action), fin);
            Long autre = dejaLus.putIfAbsent(lue.cleDuDroit(), c.numero());
            return autre == null ? lue : c.refuser("email", "Le même droit de la même personne est déjà à la ligne " + autre + ".");
        };
    }

    /** A name is read with the care of all imports, then as a name. */
    private static String nom(Cellules c, String colonne) {
        String lu = c.texte(colonne, 100);
        return lu == null || NomDePersonne.estUn(lu) ? lu : c.refuser(colonne, "Un nom est fait de lettres, d’espaces, d’apostrophes et de traits d’union.");
    }

    @Override
    public void controler(String fichier, Lecture<LigneDeDroit> lecture) {
        Import.super.controler(fichier, lecture);
        Set<String> sirets = new HashSet<>();
        lecture.valeurs().forEach(l -> sirets.add(l.siret()));
        DroitsConnus.Etat etat = connus.lire(sirets);
        List<Anomalie> deja = new ArrayList<>();
        lecture.lues().forEach(lue -> juger(lue, etat, lecture, deja));
        lecture.refuserCeQuiEstDejaLa(deja, "Ces " + Typographie.entier(deja.size()) + " droits sont déjà donnés, ou attendus (R-PART-7)\u202f: ce fichier n’apporte rien.");
    }

    private static void juger(Lecture.Lue<LigneDeDroit> lue, DroitsConnus.Etat etat, Lecture<LigneDeDroit> lecture, List<Anomalie> deja) {
        LigneDeDroit l = lue.valeur();
        DroitsConnus.ContratConnu contrat = etat.contrats().get(l.cleDuContrat());
        if (!etat.sirets().contains(l.siret())) {
            refuser(lecture, lue, "siret", l.siret(), "Ce partenaire n’est pas au registre.");
        } else if (!l.ajout()) {
            if (!etat.droits().containsKey(l.cleDuDroit())) {
                refuser(lecture, lue, "action", "RETRAIT", "Cette personne n’a pas ce droit.");
            }
        } else if (contrat == null) {
            refuser(lecture, lue, "service", l.service().name(), "Ce partenaire n’a pas de contrat pour ce service (R-PART-3).");
        } else if (contrat.etat() != EtatConvention.ACTIVE || contrat.etatConvention() != EtatConvention.ACTIVE) {
            refuser(lecture, lue, "service", l.service().name(), "Le contrat ou la convention n’est pas en vigueur (R-PART-3).");
        } else if (!contrat.permet(l.service(), l.profil())) {
            refuser(lecture, lue, "profil", l.profil(), "Le contrat ne permet pas ce profil (R-PART-5).");
        } else if (etat.droits().containsKey(l.cleDuDroit())) {
            deja.add(new Anomalie(lue.ligne(), "action", "AJOUT", "Cette personne a déjà ce droit, ou l’attend (R-PART-7)."));
        }
    }

    private static void refuser(Lecture<LigneDeDroit> lecture, Lecture.Lue<LigneDeDroit> lue, String colonne, String valeur, String message) {
        lecture.anomalies().refuser(new Anomalie(lue.ligne(), colonne, valeur, message));
    }

    /** Rights given that follow one another are written together; what ends is done one by one, where the file says it. */
    @Override
    public void ecrire(Lot lot, List<LigneDeDroit> lignes) {
        List<LigneDeDroit> ajouts = new ArrayList<>();
        for (LigneDeDroit l : lignes) {
            if (l.ajout()) {
                ajouts.add(l);
            } else {
                donner(lot, ajouts);
                retirer(lot, l);
            }
        }
        donner(lot, ajouts);
    }

    private void retirer(Lot lot, LigneDeDroit l) {
        Optional<Long> droit = connus.droit(l);
        exiger(droit.isPresent(), "R-PART-8", "action", "Cette personne n’a plus ce droit.");
        habilitations.retirer(droit.get(), motif(lot), Acteur.caf(lot.importePar()));
    }

    /** Looks again at what these lines are about, and forgets them. */
    private void donner(Lot lot, List<LigneDeDroit> ajouts) {
        if (ajouts.isEmpty()) {
            return;
        }
        String[] sirets = ajouts.stream().map(LigneDeDroit::siret).distinct().toArray(String[]::new);
        Map<String, DroitsConnus.ContratConnu> contrats = connus.contrats(sirets);
        Map<String, Long> partenaires = connus.partenaires(sirets);
        enNombre.donner(ajouts.stream().map(l -> {
            DroitsConnus.ContratConnu contrat = contrats.get(l.cleDuContrat());
            exiger(contrat != null, "R-PART-3", "service", "Ce partenaire n’a plus de contrat pour ce service.");
            return new DroitsEnNombre.ADonner(partenaires.get(l.siret()), new UtilisateurSaisi(l.prenom(), l.nom(), l.courriel()), contrat.id(), l.profil(), l.fin());
        }).toList(), motif(lot), lot.id(), Acteur.caf(lot.importePar()));
        ajouts.clear();
    }

    private static String motif(Lot lot) {
        return "Import n° " + lot.id();
    }

    @Override
    public boolean annulable(Lot lot) {
        return !connus.aServi(lot.id());
    }

    @Override
    public String apresAnnulation() {
        return "Les droits que ce fichier a donnés sont retirés. Ceux qu’il a retirés le restent, et les personnes qu’il a inscrites gardent leur compte.";
    }

    /** What it gave is ended; what it ended was for good, and the people it brought stay. */
    @Override
    public void defaire(Lot lot) {
        exiger(annulable(lot), "R-PART-8", null, "Des droits donnés par ce fichier ont déjà servi\u202f: retirez-les un à un.");
        connus.duLot(lot.id()).forEach(droit -> habilitations.retirer(droit, motif(lot) + " annulé", Acteur.caf(lot.importePar())));
    }
}

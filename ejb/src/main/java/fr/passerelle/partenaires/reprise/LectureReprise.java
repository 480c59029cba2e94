package fr.passerelle.partenaires.reprise;

import fr.passerelle.partenaires.convention.ConventionSaisie;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.Reconduction;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.JourPlausible;
import fr.passerelle.socle.commun.valeurs.Siret;
import fr.passerelle.socle.imports.Cellules;
import fr.passerelle.socle.imports.Lecteur;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the conventions of one file; all that is wrong with a line is told, with the code of the rule. */
class LectureReprise implements Lecteur<LigneReprise> {

    private static final int REFERENCE = 30;
    private static final int NOM = 120;
    private static final int DUREE = 600;
    private static final int PREAVIS = 60;
    private static final int RECONDUCTIONS = 600;
    private static final LocalDate PREMIER_JOUR = LocalDate.of(2017, 1, 1);

    private final LocalDate aujourdhui;
    private final Set<String> references = new HashSet<>();

    LectureReprise(LocalDate aujourdhui) {
        this.aujourdhui = aujourdhui;
    }

    @Override
    public LigneReprise ligne(Cellules c) {
        String reference = reference(c);
        String siret = siret(c);
        String nom = nom(c);
        TypePartenaire type = c.code("type", TypePartenaire.values(), TypePartenaire::libelle);
        LocalDate signee = obligatoire(c, "signee_le");
        LocalDate effet = obligatoire(c, "effet_le");
        Integer duree = obligatoire(c, "duree_mois", 1, DUREE);
        Reconduction reconduction = c.code("reconduction", Reconduction.values(), Reconduction::libelle);
        Integer dureeReconduction = c.entier("duree_reconduction_mois", 1, DUREE);
        Integer max = c.entier("reconductions_max", 0, RECONDUCTIONS);
        Integer preavis = obligatoire(c, "preavis_mois", 0, PREAVIS);
        LocalDate denoncee = jour(c, "denoncee_le");
        accorder(c, signee, effet, denoncee);
        accorder(c, reconduction, denoncee);
        return !c.sontJustes() ? null : new LigneReprise(reference, siret, nom, type, signee,
                new ConventionSaisie(ModeGestion.CAF, effet, duree, reconduction, dureeReconduction, max, preavis, List.of()), denoncee);
    }

    private String reference(Cellules c) {
        String reference = c.reference("reference", REFERENCE);
        return reference != null && !references.add(reference) ? c.refuser("reference", "Référence déjà présente plus haut dans le fichier.") : reference;
    }

    private static String siret(Cellules c) {
        String siret = TextePropre.compact(c.brut("siret"));
        if (siret.isEmpty()) {
            return c.refuser("siret", "E-SIRET\u202f: valeur obligatoire.");
        }
        return Siret.estUn(siret) ? siret : c.refuser("siret", "E-SIRET\u202f: ce n’est pas un Siret, dont les 14 chiffres se contrôlent entre eux.");
    }

    private static String nom(Cellules c) {
        String nom = c.texte("raison_sociale", NOM);
        return nom == null ? null : TextePropre.nom(nom);
    }

    private static Integer obligatoire(Cellules c, String colonne, int min, int max) {
        return c.estVide(colonne) ? c.refuser(colonne, "Valeur obligatoire.") : c.entier(colonne, min, max);
    }

    private LocalDate obligatoire(Cellules c, String colonne) {
        return c.estVide(colonne) ? c.refuser(colonne, "E-DATE\u202f: valeur obligatoire.") : jour(c, colonne);
    }

    private LocalDate jour(Cellules c, String colonne) {
        String valeur = TextePropre.compact(c.brut(colonne));
        if (valeur.isEmpty()) {
            return null;
        }
        try {
            LocalDate jour = LocalDate.parse(valeur, DateTimeFormatter.ISO_LOCAL_DATE);
            return JourPlausible.estUn(jour, aujourdhui) ? jour : c.refuser(colonne, "E-DATE\u202f: " + JourPlausible.refus(aujourdhui));
        } catch (DateTimeException inexistant) {
            return c.refuser(colonne, "E-DATE\u202f: date attendue, de la forme AAAA-MM-JJ.");
        }
    }

    private void accorder(Cellules c, LocalDate signee, LocalDate effet, LocalDate denoncee) {
        if (effet != null && effet.isBefore(PREMIER_JOUR)) {
            c.refuser("effet_le", "E-DATE\u202f: la date d’effet ne peut pas précéder 2017.");
        }
        if (signee != null && effet != null && effet.isBefore(signee)) {
            c.refuser("effet_le", "E-DATE\u202f: la date d’effet ne peut pas précéder la signature.");
        }
        if (signee != null && denoncee != null && denoncee.isBefore(signee)) {
            c.refuser("denoncee_le", "E-DATE\u202f: une dénonciation ne peut pas précéder la signature.");
        }
        if (signee != null && signee.isAfter(aujourdhui)) {
            c.avertir("signee_le", signee.toString(), "Cette signature est datée de l’avenir.");
        }
        if (denoncee != null && denoncee.isAfter(aujourdhui)) {
            c.avertir("denoncee_le", denoncee.toString(), "Cette dénonciation est datée de l’avenir\u202f: elle ne comptera qu’à partir de ce jour.");
        }
    }

    private static void accorder(Cellules c, Reconduction reconduction, LocalDate denoncee) {
        if (reconduction == null) {
            return;
        }
        boolean tacite = reconduction == Reconduction.TACITE;
        if (tacite && c.estVide("duree_reconduction_mois")) {
            c.refuser("duree_reconduction_mois", "Une reconduction tacite demande sa durée.");
        }
        for (String colonne : List.of("duree_reconduction_mois", "reconductions_max")) {
            if (!tacite && !c.estVide(colonne)) {
                c.refuser(colonne, "Sans reconduction tacite, cette cellule doit rester vide.");
            }
        }
        if (!tacite && denoncee != null) {
            c.avertir("denoncee_le", denoncee.toString(), "Sans reconduction tacite, une dénonciation ne change pas le terme.");
        }
    }
}

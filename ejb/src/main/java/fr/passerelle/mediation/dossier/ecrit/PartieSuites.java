package fr.passerelle.mediation.dossier.ecrit;

import static fr.passerelle.mediation.dossier.ecrit.DossierEcrit.date;
import static fr.passerelle.mediation.dossier.ecrit.DossierEcrit.libelle;

import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.ecrit.Ecrit;
import fr.passerelle.socle.commun.ecrit.Fiche;
import fr.passerelle.socle.commun.ecrit.Tableau;

/** What follows the answer, the letters, the documents, and who did what when. */
record PartieSuites(DossierSaisine dossier) {

    void ecrire(Ecrit ecrit) {
        fin(ecrit);
        lettres(ecrit);
        documents(ecrit);
        liens(ecrit);
        chronologie(ecrit);
    }

    private void fin(Ecrit ecrit) {
        DossierSaisine.FinVue fin = dossier.fin();
        if (dossier.suivis().isEmpty() && fin == null) {
            return;
        }
        ecrit.sousTitre("Suites et clôture");
        Fiche fiche = new Fiche();
        dossier.suivis().forEach(s -> fiche.ligne(s.intitule(), s.faitLe() == null ? "À faire" : "Fait le " + Typographie.date(s.faitLe())));
        if (fin != null) {
            fiche.ligne("Fin le", date(fin.dateCloture())).ligne("Comment elle a pris fin", libelle(fin.motif()))
                    .ligne("Juridiction", libelle(fin.juridiction())).ligne("Action en justice le", date(fin.dateContentieux()))
                    .ligne("Doublon de", fin.doublonDe());
        }
        fiche.ecrire(ecrit);
    }

    private void lettres(Ecrit ecrit) {
        for (DossierSaisine.LettreVue lettre : dossier.lettres()) {
            ecrit.sousTitre("Lettre\u202f: " + Typographie.minuscule(lettre.nature().libelle()))
                    .note(Typographie.instant(lettre.le()) + ", à " + lettre.destinataire() + lettre.suite() + ". Objet\u202f: " + lettre.objet())
                    .texte(lettre.corps());
        }
    }

    private void documents(Ecrit ecrit) {
        if (dossier.documents().isEmpty()) {
            return;
        }
        Tableau tableau = new Tableau("Ajouté le", "Par", "Document");
        dossier.documents().forEach(d -> tableau.rangee(Typographie.instant(d.ajouteLe()), d.ajoutePar(), d.titre() + " (" + d.genre().libelle() + ", " + taille(d.taille()) + ")"));
        ecrit.sousTitre("Documents joints").tableau(tableau);
    }

    private static String taille(long octets) {
        return Typographie.entier(Math.max(1, octets / 1000)) + Typographie.INSECABLE + "ko";
    }

    private void liens(Ecrit ecrit) {
        if (dossier.liens().isEmpty()) {
            return;
        }
        Tableau tableau = new Tableau("Saisine", "Reçue le", "Objet et état");
        dossier.liens().forEach(l -> tableau.rangee(l.reference(), Typographie.date(l.dateReception()),
                (l.objet() == null ? "" : l.objet() + ", ") + Typographie.minuscule(l.etat().libelle())));
        ecrit.sousTitre("Saisines liées").tableau(tableau);
    }

    private void chronologie(Ecrit ecrit) {
        if (dossier.evenements().isEmpty()) {
            return;
        }
        Tableau tableau = new Tableau("Date", "Auteur", "Acte");
        dossier.evenements().forEach(e -> tableau.rangee(Typographie.instant(e.le()), e.auteur() == null ? "—" : e.auteur(),
                TextePropre.estVide(e.texte()) ? "—" : e.texte()));
        ecrit.sousTitre("Chronologie").tableau(tableau);
    }
}

package fr.passerelle.reports.mediation.dossier;

import static fr.passerelle.reports.mediation.dossier.DossierRedige.libelle;

import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.reports.socle.texte.Typographie;
import java.math.BigDecimal;

/** What follows the answer, the letters, the documents, and who did what when. */
record PartieSuites(DossierSaisine dossier) {

    void ecrire(Redaction redaction) {
        fin(redaction);
        lettres(redaction);
        documents(redaction);
        liens(redaction);
        chronologie(redaction);
    }

    private void fin(Redaction redaction) {
        DossierSaisine.FinVue fin = dossier.fin();
        if (dossier.suivis().isEmpty() && fin == null) {
            return;
        }
        redaction.sousTitre("Suites et clôture");
        Fiche fiche = new Fiche();
        dossier.suivis().forEach(s -> fiche.ligne(s.intitule(), s.faitLe() == null ? "À faire" : "Fait le " + Typographie.date(s.faitLe())));
        if (fin != null) {
            fiche.ligne("Clôturée le", Typographie.date(fin.dateCloture())).ligne("Motif de clôture", libelle(fin.motif()))
                    .ligne("Juridiction", libelle(fin.juridiction())).ligne("Action en justice le", Typographie.date(fin.dateContentieux()))
                    .ligne("Doublon de", fin.doublonDe());
        }
        fiche.ecrire(redaction);
    }

    private void lettres(Redaction redaction) {
        for (DossierSaisine.LettreVue lettre : dossier.lettres()) {
            redaction.sousTitre("Lettre : " + Typographie.minuscule(lettre.nature().libelle()))
                    .note(Typographie.instant(lettre.le()) + ", à " + lettre.destinataire() + ". Objet : " + lettre.objet())
                    .texte(lettre.corps());
        }
    }

    private void documents(Redaction redaction) {
        if (dossier.documents().isEmpty()) {
            return;
        }
        Tableau tableau = new Tableau(Colonnes.TEXTES, "Ajouté le", "Par", "Document");
        dossier.documents().forEach(d -> tableau.rangee(Typographie.instant(d.ajouteLe()), d.ajoutePar(), d.nom() + " (" + taille(d.taille()) + ")"));
        redaction.sousTitre("Documents joints").tableau(tableau);
    }

    private static String taille(long octets) {
        return fr.passerelle.mediation.bilan.Affichage.nombre(BigDecimal.valueOf(Math.max(1, octets / 1000)), 0) + "\u00a0ko";
    }

    private void liens(Redaction redaction) {
        if (dossier.liens().isEmpty()) {
            return;
        }
        Tableau tableau = new Tableau(Colonnes.TEXTES, "Saisine", "Reçue le", "Objet et état");
        dossier.liens().forEach(l -> tableau.rangee(l.reference(), Typographie.date(l.dateReception()),
                (l.objet() == null ? "" : l.objet() + ", ") + Typographie.minuscule(l.etat().libelle())));
        redaction.sousTitre("Saisines liées").tableau(tableau);
    }

    private void chronologie(Redaction redaction) {
        if (dossier.evenements().isEmpty()) {
            return;
        }
        Tableau tableau = new Tableau(Colonnes.TEXTES, "Date", "Auteur", "Acte");
        dossier.evenements().forEach(e -> tableau.rangee(Typographie.instant(e.le()), e.auteur() == null ? "—" : e.auteur(),
                e.texte() == null || e.texte().isBlank() ? "—" : e.texte()));
        redaction.sousTitre("Chronologie").tableau(tableau);
    }
}

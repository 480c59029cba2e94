package fr.passerelle.reports.mediation.dossier;

import static fr.passerelle.reports.mediation.dossier.DossierRedige.libelle;
import static fr.passerelle.reports.mediation.dossier.DossierRedige.libelles;
import static fr.passerelle.reports.mediation.dossier.DossierRedige.parQui;

import fr.passerelle.mediation.acte.DemarchePrealable;
import fr.passerelle.mediation.acte.SaisissantDeclare;
import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.reports.socle.texte.Typographie;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who asks for what, and what was tried before. */
record PartieDemande(DossierSaisine dossier) {

    void ecrire(Redaction redaction) {
        DossierSaisine.Demande demande = dossier.demande();
        redaction.sousTitre("La demande");
        new Fiche().ligne("Reçue le", Typographie.date(demande.dateReception()))
                .ligne("Enregistrée le", parQui(demande.enregistreeLe(), demande.enregistreePar()))
                .ligne("Mode de saisine", libelle(demande.canal()))
                .ligne("Accusé de réception", Typographie.date(demande.dateAccuse()))
                .ligne("Personne concernée", demande.concerne())
                .ligne("Numéro allocataire", demande.numeroAllocataire())
                .ligne("Identité vérifiée", demande.identiteVerifiee() ? oui(demande.identiteMoyen()) : "Non")
                .ligne("Motif", libelle(demande.motif()))
                .ligne("Motifs secondaires", libelles(demande.motifsSecondaires()))
                .ligne("Prestation", libelle(demande.prestation()))
                .ligne("Prestations secondaires", libelles(demande.prestationsSecondaires()))
                .ligne("Décision notifiée le", Typographie.date(demande.dateNotificationDecision()))
                .ligne("Recours connu", recours(demande))
                .ligne("Agents impliqués", demande.agentsImpliques().stream().map(DossierSaisine.Agent::nom).collect(Collectors.joining(", ")))
                .ecrire(redaction);
        saisissants(redaction);
        texte(redaction, "Exposé", demande.expose());
        texte(redaction, "Ce qui est demandé", demande.demandePrecise());
        demarche(redaction, demande.demarche());
    }

    private static String oui(String moyen) {
        return moyen == null || moyen.isBlank() ? "Oui" : "Oui, " + Typographie.minuscule(moyen);
    }

    private static String recours(DossierSaisine.Demande demande) {
        return demande.voieRecours() == null ? null : demande.voieRecours().libelle()
                + (demande.voieRecoursDate() == null ? "" : ", le " + Typographie.date(demande.voieRecoursDate()));
    }

    private void saisissants(Redaction redaction) {
        Tableau tableau = new Tableau(Colonnes.TEXTES, "Saisissant", "Nom", "Coordonnées");
        for (SaisissantDeclare s : dossier.demande().saisissants()) {
            String mandat = s.mandatLe() == null ? null : "mandat du " + Typographie.date(s.mandatLe());
            tableau.rangee(s.type().libelle(), s.nom() == null ? "—" : s.nom(),
                    Stream.of(s.courriel(), s.telephone(), s.adresse(), mandat).filter(Objects::nonNull).filter(t -> !t.isBlank())
                            .collect(Collectors.joining("\n")));
        }
        redaction.sousTitre("Qui saisit").tableau(tableau);
    }

    private static void texte(Redaction redaction, String titre, String texte) {
        if (texte != null && !texte.isBlank()) {
            redaction.sousTitre(titre).texte(texte);
        }
    }

    private static void demarche(Redaction redaction, DemarchePrealable demarche) {
        if (demarche == null) {
            return;
        }
        redaction.sousTitre("Démarche préalable");
        new Fiche().ligne("Faite le", Typographie.date(demarche.date())).ligne("Service", demarche.service())
                .ligne("Nature", demarche.nature()).ligne("Résultat", libelle(demarche.resultat())).ecrire(redaction);
    }
}

package fr.passerelle.mediation.dossier.ecrit;

import static fr.passerelle.mediation.dossier.ecrit.DossierEcrit.date;
import static fr.passerelle.mediation.dossier.ecrit.DossierEcrit.libelle;
import static fr.passerelle.mediation.dossier.ecrit.DossierEcrit.libelles;
import static fr.passerelle.mediation.dossier.ecrit.DossierEcrit.parQui;

import fr.passerelle.mediation.acte.DemarchePrealable;
import fr.passerelle.mediation.acte.SaisissantDeclare;
import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.ecrit.Ecrit;
import fr.passerelle.socle.commun.ecrit.Fiche;
import fr.passerelle.socle.commun.ecrit.Tableau;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who asks for what, and what was tried before. */
record PartieDemande(DossierSaisine dossier) {

    void ecrire(Ecrit ecrit) {
        DossierSaisine.Demande demande = dossier.demande();
        ecrit.sousTitre("La demande");
        new Fiche().ligne("Reçue le", date(demande.dateReception()))
                .ligne("Enregistrée le", parQui(demande.enregistreeLe(), demande.enregistreePar()))
                .ligne("Mode de saisine", libelle(demande.canal()))
                .ligne("Accusé de réception", demande.accusePrecedent() ? date(demande.dateAccuse()) + DossierEcrit.AVANT : date(demande.dateAccuse()))
                .ligne("Personne concernée", demande.concerne())
                .ligne("Numéro de dossier", demande.numeroAllocataire())
                .ligne("Identité", dossier.identiteEnClair())
                .ligne("Motif", libelle(demande.motif()))
                .ligne("Motifs secondaires", libelles(demande.motifsSecondaires()))
                .ligne("Prestation", libelle(demande.prestation()))
                .ligne("Prestations secondaires", libelles(demande.prestationsSecondaires()))
                .ligne("Décision notifiée le", date(demande.dateNotificationDecision()))
                .ligne("Autre recours", dossier.autreRecours())
                .ligne("Agents impliqués", demande.agentsImpliques().stream().map(DossierSaisine.Agent::nom).collect(Collectors.joining(", ")))
                .ecrire(ecrit);
        saisissants(ecrit);
        texte(ecrit, "Exposé", demande.expose());
        texte(ecrit, "Ce qui est demandé", demande.demandePrecise());
        demarche(ecrit, demande.demarche());
    }

    private void saisissants(Ecrit ecrit) {
        Tableau tableau = new Tableau("Saisissant", "Nom", "Coordonnées");
        for (SaisissantDeclare s : dossier.demande().saisissants()) {
            String mandat = s.mandatLe() == null ? null : "mandat du " + Typographie.date(s.mandatLe());
            tableau.rangee(s.type().libelle(), s.nom() == null ? "—" : s.nom(),
                    Stream.of(s.courriel(), s.telephoneEnClair(), s.adresse(), mandat).filter(Objects::nonNull).filter(t -> !TextePropre.estVide(t))
                            .collect(Collectors.joining("\n")));
        }
        ecrit.sousTitre("Qui saisit").tableau(tableau);
    }

    private static void texte(Ecrit ecrit, String titre, String texte) {
        if (!TextePropre.estVide(texte)) {
            ecrit.sousTitre(titre).texte(texte);
        }
    }

    private static void demarche(Ecrit ecrit, DemarchePrealable demarche) {
        if (demarche == null) {
            return;
        }
        ecrit.sousTitre("Démarche préalable");
        new Fiche().ligne("Faite le", date(demarche.date())).ligne("Service", demarche.service())
                .ligne("Nature", demarche.nature()).ligne("Résultat", libelle(demarche.resultat())).ecrire(ecrit);
    }
}

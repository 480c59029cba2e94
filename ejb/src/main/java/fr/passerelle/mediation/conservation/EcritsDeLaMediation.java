package fr.passerelle.mediation.conservation;

import static fr.passerelle.socle.conservation.EcritGarde.avec;
import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What mediation writes down: all that tells of a person leaves with their case; what figures count stays. */
@ApplicationScoped
class EcritsDeLaMediation implements EcritsGardes {

    private static final String SAISINE = "SAISINE";

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                sansPersonne("mediation.saisine", "reference", "canal", "type_saisissant", "motif", "motifs_secondaires", "prestation",
                        "prestations_secondaires", "demarche_resultat", "voie_recours", "etat", "attente", "motif_irrecevabilite", "mode_reponse", "position",
                        "origine", "motif_cloture", "pseudonyme"),
                avec(SAISINE, "mediation.saisine", "reference_externe", "enregistree_par", "etiquettes", "urgence", "numero_allocataire", "concerne_nom",
                        "concerne_prenom", "concerne_adresse", "identite_moyen", "demarche_service", "demarche_nature", "expose", "demande_precise", "titulaire",
                        "service_competent", "droits_retrouves", "texte_reponse", "rappel_resume", "juridiction", "texte_recherche", "texte_plie", "recherche"),
                avec(SAISINE, "mediation.saisissant", "type", "nom", "courriel", "telephone", "adresse", "voie", "courriel_confirme_par"),
                avec(SAISINE, "mediation.agent_implique", "identifiant"),
                avec(SAISINE, "mediation.deport", "identifiant", "motif"),
                avec(SAISINE, "mediation.question", "nature", "destinataire", "identifiant", "texte", "posee_par", "reponse", "repondue_par", "brouillon"),
                avec(SAISINE, "mediation.proposition_equite", "texte", "proposee_par", "motif_decision", "decidee_par"),
                avec(SAISINE, "mediation.suivi", "intitule"),
                avec(SAISINE, "mediation.attente", "nature"),
                avec(SAISINE, "mediation.note_confidentielle", "texte", "auteur"),
                sansPersonne("mediation.evenement", "acte"),
                avec(SAISINE, "mediation.evenement", "auteur", "texte"),
                sansPersonne("mediation.cycle_precedent", "etat", "position", "mode_reponse", "motif_cloture", "motif_irrecevabilite"),
                avec(SAISINE, "mediation.cycle_precedent", "motif_reouverture"),
                avec(SAISINE, "mediation.document", "ajoute_par", "genre", "intitule", "retire_par", "motif_retrait"),
                avec(SAISINE, "mediation.lettre", "nature"),
                avec(SAISINE, "mediation.brouillon_acte", "acte", "reserve_a", "contenu", "garde_par"),
                sansPersonne("mediation.modele_reponse", "motifs", "prestations"),
                selon("les textes que la médiation reprend et qui les a écrits", "mediation.modele_reponse", "titre", "corps", "ecrit_par"),
                selon("chaque rédaction d’un modèle et qui l’a écrite", "mediation.modele_reponse_version", "titre", "corps", "ecrit_par"),
                avec(BrouillonConserve.CODE, "mediation.brouillon", "identifiant", "contenu"),
                selon("une recommandation à l’institution, publiée avec ses suites", "mediation.preconisation", "theme", "texte", "niveau", "porteur",
                        "porteur_identifiant", "etat", "creee_par"),
                selon("les suites d’une recommandation", "mediation.preconisation_etape", "auteur", "etat", "texte"),
                sansPersonne("mediation.indicateur_publie", "code", "source"),
                selon("la preuve de ce qui fut décidé, et par qui", "mediation.anonymisation", "decidee_par", "motif"));
    }
}

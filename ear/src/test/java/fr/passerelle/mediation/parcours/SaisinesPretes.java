package fr.passerelle.mediation.parcours;

import fr.passerelle.conteneur.Appel;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.acte.DemarchePrealable;
import fr.passerelle.mediation.acte.ExamenRecevabilite;
import fr.passerelle.mediation.acte.QuestionPosee;
import fr.passerelle.mediation.acte.SaisissantDeclare;
import fr.passerelle.mediation.dossier.DocumentService;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.expedition.EnvoiService;
import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.NatureAttente;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.ResultatDemarche;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.mediation.nomenclature.VoieRecours;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.documents.envoi.Voie;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * Des saisines telles qu'un parcours a besoin d'en trouver, quand la page qui les enregistre n'est pas son sujet : faites dans le
 * serveur, par les services, au nom de la médiatrice. Chacune rend sa référence.
 */
public final class SaisinesPretes {

    private static final String QUI = "mediateur";
    private static final String PIECE = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    private SaisinesPretes() {
    }

    /** Reçue, sa démarche préalable faite : elle peut aller jusqu'à la réponse. */
    public static String recue(String nom, String numero, String expose) {
        return Appel.faire(SaisinesPretes.class, "faireRecue", nom, numero, expose);
    }

    public static String recue(String nom) {
        return recue(nom, Enregistrement.numeroNeuf(), "Je conteste.");
    }

    public static String sansDemarche(String nom, String numero, String expose) {
        return Appel.faire(SaisinesPretes.class, "faireSansDemarche", nom, numero, expose);
    }

    public static String recevable(String nom) {
        return Appel.faire(SaisinesPretes.class, "faireRecevable", nom, Enregistrement.numeroNeuf());
    }

    /** Recevable, avec une pièce jointe. */
    public static String recevableAvecPiece(String nom) {
        return Appel.faire(SaisinesPretes.class, "faireRecevableAvecPiece", nom, Enregistrement.numeroNeuf());
    }

    /** Recevable, une question posée à l'agent de démonstration du service. */
    public static String interrogee(String nom, String question) {
        return Appel.faire(SaisinesPretes.class, "faireInterrogee", nom, Enregistrement.numeroNeuf(), question);
    }

    /** Le numéro d'une lettre remise en main propre, et revenue. */
    public static String lettreRevenue(String nom) {
        return Appel.faire(SaisinesPretes.class, "faireLettreRevenue", nom, Enregistrement.numeroNeuf());
    }

    public static String faireLettreRevenue(String nom, String numero) throws Exception {
        String reference = faireRecevable(nom, numero);
        EnvoiService envois = Services.trouver(EnvoiService.class);
        return EnTantQue.executer(QUI, () -> {
            long lettre = Services.trouver(DossierService.class).dossier(reference).lettres().get(0).id();
            envois.changerDeVoie(lettre, Voie.MAIN_PROPRE);
            envois.remettre(lettre, LocalDate.now());
            envois.noterLeRetour(lettre, LocalDate.now(), "Absente au rendez-vous");
            return String.valueOf(lettre);
        });
    }

    public static String faireRecue(String nom, String numero, String expose) throws Exception {
        return enregistrer(nom, numero, expose, demarche(), List.of());
    }

    public static String faireSansDemarche(String nom, String numero, String expose) throws Exception {
        return enregistrer(nom, numero, expose, null, List.of());
    }

    public static String faireRecevable(String nom, String numero) throws Exception {
        return declarerRecevable(faireRecue(nom, numero, "Je ne comprends pas cette décision."));
    }

    public static String faireRecevableAvecPiece(String nom, String numero) throws Exception {
        long piece = EnTantQue.executer(QUI, () -> Services.trouver(DocumentService.class)
                .deposer("attestation.pdf", new ByteArrayInputStream(PIECE.getBytes(StandardCharsets.US_ASCII)))).id();
        return declarerRecevable(enregistrer(nom, numero, "Une demande que personne d’autre ne lit.", demarche(), List.of(piece)));
    }

    public static String faireInterrogee(String nom, String numero, String question) throws Exception {
        String reference = faireRecevable(nom, numero);
        EnTantQue.faire(QUI, () -> Services.trouver(SaisineService.class).interroger(reference, version(reference),
                new QuestionPosee(NatureAttente.SERVICE, "Prestations", "service", question, null)));
        return reference;
    }

    private static String declarerRecevable(String reference) throws Exception {
        EnTantQue.faire(QUI, () -> Services.trouver(SaisineService.class).declarerRecevable(reference, version(reference),
                new ExamenRecevabilite(true, true, true, true), LocalDate.now()));
        return reference;
    }

    private static int version(String reference) {
        return Services.trouver(DossierService.class).dossier(reference).version();
    }

    private static DemarchePrealable demarche() {
        return new DemarchePrealable(LocalDate.now(), "Prestations", "Réclamation", ResultatDemarche.SANS_REPONSE);
    }

    private static String enregistrer(String nom, String numero, String expose, DemarchePrealable demarche, List<Long> pieces)
            throws Exception {
        return EnTantQue.executer(QUI, () -> Services.trouver(SaisineService.class).enregistrer(
                new fr.passerelle.mediation.acte.Enregistrement(LocalDate.now(), CanalSaisine.COURRIEL,
                        List.of(new SaisissantDeclare(TypeSaisissant.ALLOCATAIRE, nom, "personne@demo.example", null, null, null)),
                        numero, nom, null, true, "Compte connecté", MotifSaisine.INCOMPREHENSION_INDU, List.of(), Prestation.PPA, List.of(),
                        demarche, VoieRecours.AUCUNE, null, null, expose, "", null, List.of(), List.of(), pieces)));
    }
}

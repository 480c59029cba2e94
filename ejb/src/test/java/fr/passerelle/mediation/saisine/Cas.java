package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.acte.*;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.lettre.PapierALettres;
import fr.passerelle.mediation.nomenclature.*;
import fr.passerelle.socle.documents.Papier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Cases for tests: each in the state asked for, reached by the real verbs. */
final class Cas {

    static final LocalDate RECEPTION = LocalDate.of(2026, 3, 2);
    static final ExamenRecevabilite FAVORABLE = new ExamenRecevabilite(true, true, true, true);

    private Cas() {
    }

    static ContexteActe le(LocalDate jour) {
        return le(jour, "mediateur", false);
    }

    static ContexteActe le(LocalDate jour, String auteur, boolean anneeArretee) {
        Instant instant = jour.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/Paris")).toInstant();
        return new ContexteActe(auteur, instant, jour, Seuils.PAR_DEFAUT, anneeArretee,
                new PapierALettres(Papier.livre(), document -> 1, (reference, titulaire, qui) -> null, (a, document) -> { }));
    }

    static DemarchePrealable demarche() {
        return new DemarchePrealable(RECEPTION.minusDays(20), "Prestations", "Réclamation", ResultatDemarche.SANS_REPONSE);
    }

    static SaisissantDeclare allocataire() {
        return new SaisissantDeclare(TypeSaisissant.ALLOCATAIRE, "Jeanne Exemple", "jeanne@Demo.Example", null, null, null);
    }

    static Enregistrement demande() {
        return demande(demarche(), true, List.of(allocataire()), List.of());
    }

    static Enregistrement demande(DemarchePrealable demarche, boolean identite, List<SaisissantDeclare> saisissants,
            List<String> agentsImpliques) {
        return new Enregistrement(RECEPTION, CanalSaisine.COURRIEL, saisissants, "1234567", "Exemple", "Jeanne", identite,
                identite ? "Compte connecté" : null, MotifSaisine.ABSENCE_PAIEMENT, List.of(), Prestation.RSA, List.of(),
                demarche, VoieRecours.AUCUNE, null, RECEPTION.minusDays(10), "Je ne comprends pas.", "", null, List.of(),
                agentsImpliques, List.of());
    }

    static Saisine recue() {
        return recue(demande());
    }

    static Saisine recue(Enregistrement demande) {
        Saisine saisine = Saisine.enregistrer(annee -> "MED-2026-0001", demande, le(RECEPTION));
        saisine.affecter("mediateur", "Le médiateur", le(RECEPTION));
        return saisine;
    }

    static Saisine enInstruction() {
        Saisine saisine = recue();
        saisine.declarerRecevable(FAVORABLE, RECEPTION.plusDays(1), le(RECEPTION.plusDays(1)));
        return saisine;
    }

    static Saisine dansLEtat(EtatSaisine etat) {
        LocalDate ensuite = RECEPTION.plusDays(2);
        Saisine saisine = switch (etat) {
            case RECUE, A_COMPLETER, IRRECEVABLE, REORIENTEE -> recue();
            default -> enInstruction();
        };
        switch (etat) {
            case RECUE, EN_INSTRUCTION -> { }
            case A_COMPLETER -> saisine.demanderComplement("Quelle décision\u202f?", le(ensuite));
            case IRRECEVABLE -> saisine.declarerIrrecevable(new Irrecevabilite(new ExamenRecevabilite(false, true, true, true),
                    MotifIrrecevabilite.DECISION_MDPH, "La MDPH."), le(ensuite));
            case REORIENTEE -> saisine.reorienter(new Reorientation(new ExamenRecevabilite(true, true, true, false),
                    "Service des prestations"), le(ensuite));
            case EN_ATTENTE -> saisine.interroger(question(), le(ensuite));
            case REPONDUE -> saisine.repondre(reponse(ensuite), le(ensuite));
            case CLOTUREE -> {
                saisine.repondre(reponse(ensuite), le(ensuite));
                saisine.cloturer(le(ensuite));
            }
            case INTERROMPUE -> saisine.signalerContentieux(new Contentieux(ensuite, VoieRecours.TA), le(ensuite));
        }
        return saisine;
    }

    static QuestionPosee question() {
        return new QuestionPosee(NatureAttente.SERVICE, "Prestations", "service", "Pourquoi\u202f?", null);
    }

    static ReponseDonnee reponse(LocalDate date) {
        return reponse(date, ModeReponse.COURRIEL, "Voici ma réponse.", null, null, List.of());
    }

    static ReponseDonnee reponse(LocalDate date, ModeReponse mode, String texte, LocalDate rappel, String resume,
            List<String> suivis) {
        return new ReponseDonnee(date, PositionCaf.CONFIRMEE, mode, OrigineDysfonctionnement.AUCUN, texte, rappel, resume,
                new BigDecimal("10.00"), null, null, null, new ArrayList<>(suivis), null);
    }
}

package fr.passerelle.reports;

import fr.passerelle.mediation.acte.DemarchePrealable;
import fr.passerelle.mediation.acte.ExamenRecevabilite;
import fr.passerelle.mediation.acte.SaisissantDeclare;
import fr.passerelle.mediation.delai.CompteurDelai;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.mediation.dossier.DossierSaisine.*;
import fr.passerelle.mediation.nomenclature.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A case with something in every part of its file, and obviously fictional people. */
final class DossierDEssai {

    static final String SECRET = "Confidence faite au médiateur, à ne jamais imprimer";

    private DossierDEssai() {
    }

    static DossierSaisine complet(String expose) {
        Instant matin = Instant.parse("2026-05-04T07:05:00Z");
        return new DossierSaisine("MED-2026-0012", 7, entete(), demande(matin, expose),
                new Examen(new ExamenRecevabilite(true, true, true, true), true, null, null, LocalDate.of(2026, 5, 5), null, false),
                new ReponseVue(LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 11), PositionCaf.REVISEE_PARTIELLE, ModeReponse.COURRIER,
                        OrigineDysfonctionnement.INFORMATION_INSUFFISANTE, "Votre prime d'activité a été recalculée : 2 555,40 € vous sont dus.\n\n- le mois de mars est repris ;\n- le trop-perçu est annulé.",
                        null, null, new BigDecimal("2555.40"), new BigDecimal("310.00"), BigDecimal.ZERO, "Complément familial non demandé"),
                new FinVue(LocalDate.of(2026, 5, 20), MotifCloture.REPONSE_APPORTEE, null, null, null),
                new Suspension(List.of(new Suspension.Periode(LocalDate.of(2026, 5, 5), LocalDate.of(2026, 5, 13), 8)), 8, false, LocalDate.of(2026, 6, 20), LocalDate.of(2026, 6, 28), false, false),
                List.of(new QuestionVue(1, NatureAttente.SERVICE, "Service des prestations", "Pourquoi le mois de mars manque-t-il ?", matin, "Camille Essai", LocalDate.of(2026, 5, 8), null,
                        "La déclaration est arrivée après le calcul.", matin.plusSeconds(86_400), "Alex Exemple", null, false, false, true)),
                List.of(new PropositionVue(1, "Ne pas réclamer les 40 € restants, nés d'un défaut d'information.", new BigDecimal("40.00"), matin, "Camille Essai", true, "Conforme à l'esprit de la règle.", matin.plusSeconds(172_800), "La direction", null)),
                List.of(new SuiviVue(1, "Paiement du rappel", LocalDate.of(2026, 5, 18))),
                List.of(new LettreVue(1, NatureLettre.RECEVABILITE, "Dominique Fictif", "Votre demande de médiation MED-2026-0012", "Madame, Monsieur,\n\nVotre demande est recevable.\n\nJe vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.", matin, "Camille Essai", "Caisse d’essai", null)),
                List.of(new DocumentVue(3, "notification.pdf", "application/pdf", 245_000, matin, "Camille Essai", GenreDocument.DECISION, null, null)),
                List.of(new NoteVue(SECRET, matin, "Camille Essai")),
                List.of(new EvenementVue(matin, "Camille Essai", "ENREGISTRER", "Saisine enregistrée."),
                        new EvenementVue(matin.plusSeconds(90_000), "Camille Essai", "DECLARER_RECEVABLE", "Suspension des délais de recours à compter du 5 mai 2026.")),
                List.of(), List.of(new LienVu("MED-2025-0031", EtatSaisine.CLOTUREE, null, LocalDate.of(2025, 11, 3), "Trop-perçu")), List.of(), null);
    }

    private static Entete entete() {
        return new Entete(EtatSaisine.CLOTUREE, null, "mediateur", "Camille Essai", 1, null, 7,
                new CompteurDelai(7, true, Seuils.PAR_DEFAUT), 2, null, List.of("DRM"), false, false, null, null);
    }

    private static Demande demande(Instant matin, String expose) {
        return new Demande(LocalDate.of(2026, 5, 4), matin, "Alex Exemple", CanalSaisine.COURRIEL, TypeSaisissant.PROCHE,
                List.of(new SaisissantDeclare(TypeSaisissant.PROCHE, "Dominique Fictif", "dominique@exemple.test", "00 00 00 00 00", null, LocalDate.of(2026, 5, 1))),
                "0000000", "Fictive", "Andrea", true, "Connexion au compte", MotifSaisine.INCOMPREHENSION_INDU, List.of(MotifSaisine.ABSENCE_PAIEMENT), Prestation.PPA, List.of(),
                new DemarchePrealable(LocalDate.of(2026, 4, 10), "Service des prestations", "Réclamation écrite", ResultatDemarche.SANS_REPONSE),
                VoieRecours.CRA, LocalDate.of(2026, 4, 20), LocalDate.of(2026, 4, 20), expose, "Comprendre le trop-perçu et obtenir le mois de mars.",
                List.of(new Agent("agent", "Sacha Imaginaire")), LocalDate.of(2026, 5, 4), false);
    }
}

package fr.passerelle.mediation;

import fr.passerelle.mediation.acte.DemarchePrealable;
import fr.passerelle.mediation.acte.Enregistrement;
import fr.passerelle.mediation.acte.SaisissantDeclare;
import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.ResultatDemarche;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.mediation.nomenclature.VoieRecours;
import java.time.LocalDate;
import java.util.List;

/** Requests to register in tests of the real server: complete, of invented people, received two days ago. */
public final class Demandes {

    private Demandes() {
    }

    public static Enregistrement simple(List<String> agentsImpliques) {
        LocalDate reception = LocalDate.now().minusDays(2);
        return new Enregistrement(reception, CanalSaisine.COURRIEL,
                List.of(new SaisissantDeclare(TypeSaisissant.ALLOCATAIRE, "Jeanne Exemple", "jeanne@demo.example", null, null, null)),
                "7654321", "Exemple", "Jeanne", true, "Compte connecté", MotifSaisine.ABSENCE_PAIEMENT, List.of(),
                Prestation.RSA, List.of(), new DemarchePrealable(reception.minusDays(15), "Prestations", "Réclamation écrite",
                ResultatDemarche.SANS_REPONSE), VoieRecours.AUCUNE, null, null, "Rien n’a été versé.", "", null, List.of(),
                agentsImpliques, List.of());
    }

    /** The same, but for its ground and for what is precisely asked. */
    public static Enregistrement autrement(Enregistrement e, MotifSaisine motif, String demandePrecise) {
        return new Enregistrement(e.dateReception(), e.canal(), e.saisissants(), e.numeroAllocataire(), e.concerneNom(), e.concernePrenom(),
                e.identiteVerifiee(), e.identiteMoyen(), motif, e.motifsSecondaires(), e.prestation(), e.prestationsSecondaires(), e.demarche(),
                e.voieRecours(), e.voieRecoursDate(), e.dateNotificationDecision(), e.expose(), demandePrecise, e.urgence(), e.etiquettes(),
                e.agentsImpliques(), e.pieces());
    }
}

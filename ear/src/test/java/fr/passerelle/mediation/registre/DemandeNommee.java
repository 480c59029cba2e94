package fr.passerelle.mediation.registre;

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

/** A request of an invented person whose name says which test it belongs to. */
record DemandeNommee(String prenom, String nom, String numero, String expose, List<String> impliques) {

    static DemandeNommee de(String prenom, String nom) {
        return new DemandeNommee(prenom, nom, "7654321", "Rien n’a été versé.", List.of());
    }

    DemandeNommee numero(String autre) {
        return new DemandeNommee(prenom, nom, autre, expose, impliques);
    }

    DemandeNommee exposant(String autre) {
        return new DemandeNommee(prenom, nom, numero, autre, impliques);
    }

    DemandeNommee impliquant(String agent) {
        return new DemandeNommee(prenom, nom, numero, expose, List.of(agent));
    }

    Enregistrement enregistrement() {
        LocalDate reception = LocalDate.now().minusDays(2);
        return new Enregistrement(reception, CanalSaisine.COURRIEL,
                List.of(new SaisissantDeclare(TypeSaisissant.ALLOCATAIRE, prenom + " " + nom, "demo@demo.example", null, null, null)),
                numero, nom, prenom, true, "Compte connecté", MotifSaisine.ABSENCE_PAIEMENT, List.of(),
                Prestation.RSA, List.of(), new DemarchePrealable(reception.minusDays(15), "Prestations", "Réclamation écrite",
                ResultatDemarche.SANS_REPONSE), VoieRecours.AUCUNE, null, null, expose, "", null, List.of(), impliques, List.of());
    }
}

package fr.passerelle.partenaires.demande.saisie;

import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import java.util.List;
import java.util.Map;

/** Requests to try rules on; everyone is invented. */
public final class Saisies {

    public static final AdministrateurDemande ALICE = new AdministrateurDemande("Alice", "Exemple", "alice@partenaire.example", "Directrice");
    public static final AdministrateurDemande BRUNO = new AdministrateurDemande("Bruno", "Exemple", "bruno@partenaire.example", null);

    private Saisies() {
    }

    /** One that can be sent. */
    public static DemandeSaisie complete() {
        return avec(ModeGestion.DELEGUEE, List.of(ALICE, BRUNO), List.of(new UtilisateurDemande("Chloé", "Exemple", "chloe@partenaire.example", "Assistante sociale",
                List.of(ServicePartenaire.CDAP, ServicePartenaire.AFAS), Map.of(ServicePartenaire.CDAP, "T2"))));
    }

    public static DemandeSaisie avec(ModeGestion mode, List<AdministrateurDemande> administrateurs, List<UtilisateurDemande> utilisateurs) {
        return new DemandeSaisie("00000001800010", "Association Exemple", TypePartenaire.ASSOCIATION, "1 rue Fictive", "52000", "Chaumont", null, null,
                "Présidente", List.of(ServicePartenaire.CDAP, ServicePartenaire.AFAS), "Calculer le tarif des familles.", mode, administrateurs, false,
                utilisateurs);
    }
}

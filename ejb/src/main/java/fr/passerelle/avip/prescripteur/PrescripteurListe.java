package fr.passerelle.avip.prescripteur;

import fr.passerelle.avip.nomenclature.SousTypeHebergement;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import fr.passerelle.socle.listes.Lue;
import java.time.LocalDate;

/**
 * A body that refers parents, in the Caf’s list.
 *
 * @param ouvertes how many of its requests are not ended
 * @param envoyees how many it ever sent
 */
public record PrescripteurListe(long id, String nom, TypePrescripteur type, SousTypeHebergement sousType, Long partenaire, LocalDate suspenduLe, long ouvertes,
        long envoyees) {

    static PrescripteurListe de(Lue l) {
        return new PrescripteurListe(l.nombre("id"), l.texte("nom"), l.code(TypePrescripteur.class, "type"), l.code(SousTypeHebergement.class, "sous_type"),
                l.nombre("partenaire_id"), l.jour("suspendu_le"), l.nombre("ouvertes"), l.nombre("envoyees"));
    }

    public String famille() {
        return sousType == null ? type.libelle() : "Centre d’hébergement, " + sousType.libelle();
    }

    public boolean estSuspendu() {
        return suspenduLe != null;
    }

    public String etat() {
        return estSuspendu() ? "Suspendu" : "Peut orienter";
    }
}

package fr.passerelle.avip.label.liste;

import fr.passerelle.avip.nomenclature.StatutLabel;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.listes.Lue;
import java.time.LocalDate;

/**
 * A label as a line of the list.
 *
 * @param reseau its network today, or {@code null}
 * @param attend what it waits for, in a few words; empty when nothing
 */
public record LabelListe(long id, String structure, String commune, String gestionnaire, StatutLabel statut, Integer agrement, Integer places, LocalDate debut,
        LocalDate fin, String reseau, boolean historique, String attend) {

    static LabelListe de(Lue l) {
        return new LabelListe(l.nombre("id"), l.texte("nom"), l.texte("commune"), l.texte("gestionnaire"), l.code(StatutLabel.class, "statut"), l.entier("agrement"),
                l.entier("places"), l.jour("debut"), l.jour("fin"), l.texte("reseau"), l.vrai("historique"), l.texte("attend"));
    }

    /** « 13 sur 65 ». */
    public String engagement() {
        if (places == null) {
            return "—";
        }
        return Typographie.entier(places) + (agrement == null ? "" : " sur " + Typographie.entier(agrement));
    }
}

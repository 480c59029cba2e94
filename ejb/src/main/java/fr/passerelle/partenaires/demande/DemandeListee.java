package fr.passerelle.partenaires.demande;

import fr.passerelle.partenaires.demande.saisie.EtatDemande;
import fr.passerelle.partenaires.demande.saisie.Origine;
import fr.passerelle.partenaires.demande.saisie.Tour;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.listes.Lue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A request, in a list.
 *
 * @param points how many fields the partner still has to answer
 * @param jours for how long it has been in this state
 */
public record DemandeListee(String reference, String partenaire, String commune, String signataire, EtatDemande etat, Origine origine, String services,
        LocalDate envoyeeLe, long points, long jours) {

    static DemandeListee de(Lue lue, LocalDate aujourdhui) {
        return new DemandeListee(ReferenceDemande.de(lue.nombre("id")), lue.texte("raison_sociale"), lue.texte("commune"), lue.texte("signataire"),
                lue.code(EtatDemande.class, "etat"), lue.code(Origine.class, "origine"), services(lue.texte("services")), jour(lue.instant("envoyee_le")),
                lue.nombre("points"), ChronoUnit.DAYS.between(jour(lue.instant("etat_le")), aujourdhui));
    }

    public Tour tour() {
        return etat.tour(origine);
    }

    /** « aujourd’hui », « 1 jour », « 12 jours ». */
    public String depuis() {
        return jours <= 0 ? "aujourd’hui" : jours + (jours == 1 ? " jour" : " jours");
    }

    private static LocalDate jour(Instant instant) {
        return instant == null ? null : instant.atZone(Horloge.PARIS).toLocalDate();
    }

    private static String services(String codes) {
        return codes == null || codes.isEmpty() ? "" : Arrays.stream(codes.split(" ")).map(c -> ServicePartenaire.valueOf(c).libelle())
                .collect(Collectors.joining(", "));
    }
}

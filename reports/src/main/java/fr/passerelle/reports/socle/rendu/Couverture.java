package fr.passerelle.reports.socle.rendu;

import java.util.Map;

/** The title page of a report. */
public record Couverture(String organisme, String titre, String annee, String edition, String version, String note) {

    Map<String, Object> parametres() {
        return Map.of("organisme", organisme, "titre", titre, "annee", annee, "edition", edition, "version", version,
                "note", note);
    }
}

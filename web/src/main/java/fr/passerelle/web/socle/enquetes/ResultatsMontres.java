package fr.passerelle.web.socle.enquetes;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.enquetes.Enquete.Question;
import fr.passerelle.socle.enquetes.ResultatsEnquete;
import fr.passerelle.web.socle.commun.graphique.Barre;
import fr.passerelle.web.socle.commun.graphique.Barres;
import java.util.List;

/** The answers of a year as {@code WEB-INF/socle/enquetes/resultats.xhtml} shows them, for the page of any capability. */
public record ResultatsMontres(ResultatsEnquete resultats) {

    public List<Question> questions() {
        return List.copyOf(resultats.parQuestion().keySet());
    }

    /** One bar per answer, with its count and its share. */
    public Barres barres(Question question) {
        return new Barres(resultats.parQuestion().get(question).entrySet().stream()
                .map(e -> new Barre(e.getKey().libelle(), e.getValue(), Typographie.entier(e.getValue()) + " (" + part(e.getValue()) + ")"))
                .toList());
    }

    private String part(long nombre) {
        return Math.round(100.0 * nombre / resultats.reponses()) + "\u202f%";
    }

    public String reponses() {
        return resultats.tropPeu() ? "moins de " + resultats.seuil() : Typographie.entier(resultats.reponses());
    }

    /** « 30 % ». */
    public String taux() {
        return Math.round(100.0 * resultats.reponses() / resultats.invitations()) + "\u202f%";
    }
}

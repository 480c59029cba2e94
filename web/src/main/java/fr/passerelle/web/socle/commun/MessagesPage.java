package fr.passerelle.web.socle.commun;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What the page says at its top: the messages about the whole, and how many fields are to be corrected. */
@Named
@RequestScoped
public class MessagesPage {

    public List<Ligne> getLignes() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Ligne> lignes = new ArrayList<>();
        int champs = champsEnErreur(faces);
        if (champs > 0) {
            lignes.add(new Ligne("erreur", champs == 1 ? "Un champ est à corriger, rien n’a été enregistré."
                    : champs + " champs sont à corriger, rien n’a été enregistré."));
        }
        for (FacesMessage message : faces.getMessageList(null)) {
            lignes.add(new Ligne(ton(message), message.getSummary()));
            message.rendered();
        }
        return lignes;
    }

    private static int champsEnErreur(FacesContext faces) {
        int nombre = 0;
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext();) {
            String id = ids.next();
            boolean erreur = id != null && faces.getMessageList(id).stream().anyMatch(m -> "erreur".equals(ton(m)));
            nombre += erreur ? 1 : 0;
        }
        return nombre;
    }

    private static String ton(FacesMessage message) {
        if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
            return "erreur";
        }
        return message.getSeverity() == FacesMessage.SEVERITY_WARN ? "attention" : "succes";
    }

    /** One message: its tone ({@code erreur}, {@code attention}, {@code succes}) and its text. */
    public record Ligne(String ton, String texte) {

        public String icone() {
            return switch (ton) {
                case "erreur" -> "circle-alert";
                case "attention" -> "triangle-alert";
                default -> "circle-check";
            };
        }

        public String mot() {
            return switch (ton) {
                case "erreur" -> "Erreur";
                case "attention" -> "Attention";
                default -> "Fait";
            };
        }
    }
}

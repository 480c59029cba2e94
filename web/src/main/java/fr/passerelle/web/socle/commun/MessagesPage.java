package fr.passerelle.web.socle.commun;

import fr.passerelle.web.socle.verification.Verifications;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** What the page says at its top: which fields are to be corrected, each with a link to it, then the messages about the whole. */
@Named
@RequestScoped
public class MessagesPage {

    static final String GARDEE = "passerelle.saisie.gardee";

    public List<Ligne> getLignes() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Ligne> lignes = new ArrayList<>();
        List<Faute> fautes = fautes(faces);
        if (!fautes.isEmpty()) {
            String suite = faces.getAttributes().containsKey(GARDEE) ? "\u202f; ce que vous avez écrit est gardé." : ", rien n’a été enregistré.";
            lignes.add(new Ligne("erreur", (fautes.size() == 1 ? "Un champ est à corriger" : fautes.size() + " champs sont à corriger") + suite, fautes));
        }
        for (FacesMessage message : faces.getMessageList(null)) {
            lignes.add(new Ligne(ton(message), message.getSummary(), List.of()));
            message.rendered();
        }
        return lignes;
    }

    /** What is to be looked at again before the act, or {@code null}. */
    public Verifications getAVerifier() {
        return Verifications.aMontrer();
    }

    /** What the title of the page begins with, when nothing of what was sent is done yet. */
    public String getAlerte() {
        Verifications aVerifier = Verifications.aMontrer();
        return aVerifier == null ? "" : aVerifier.getTitre() + " – ";
    }

    private static List<Faute> fautes(FacesContext faces) {
        List<Faute> fautes = new ArrayList<>();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext();) {
            String id = ids.next();
            if (id != null) {
                faces.getMessageList(id).stream().filter(m -> "erreur".equals(ton(m))).findFirst()
                        .ifPresent(m -> fautes.add(new Faute(id, libelle(faces, id), m.getSummary())));
            }
        }
        return fautes;
    }

    /** As the field is called on the page: asked for only when it is at fault. */
    private static String libelle(FacesContext faces, String id) {
        AtomicReference<String> libelle = new AtomicReference<>("Ce champ");
        faces.getViewRoot().invokeOnComponent(faces, id, (contexte, champ) -> {
            if (champ.getAttributes().get("label") instanceof String nom && !nom.isEmpty()) {
                libelle.set(nom);
            }
        });
        return libelle.get();
    }

    private static String ton(FacesMessage message) {
        if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
            return "erreur";
        }
        return message.getSeverity() == FacesMessage.SEVERITY_WARN ? "attention" : "succes";
    }

    /** A field to correct: where it is, how it is called, what is wrong. */
    public record Faute(String champ, String libelle, String texte) {
    }

    /** One message: its tone ({@code erreur}, {@code attention}, {@code succes}), its text, and the fields it is about. */
    public record Ligne(String ton, String texte, List<Faute> fautes) {

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

package fr.passerelle.web.socle.verification;

import fr.passerelle.socle.commun.Empreinte;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.valeurs.NumerosSensibles;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What deserves a second look in what was just sent: numbers that a text has no need of, in any field of any page, and what the page
 * itself adds. Nothing is done until the person confirms; what changed meanwhile is told again.
 */
public final class Verifications {

    private static final String CONFIRME = "verifie:";
    private static final int LETTRES = 16;

    private final FacesContext faces;
    private final String bouton;
    private final String formulaire;
    private final Set<String> confirmes;
    private final List<Point> points = new ArrayList<>();

    /** One thing to look at: the field it is in, when it is in one, how it is called, what is said of it. */
    public record Point(String champ, String libelle, String texte, String signe) {
    }

    private Verifications(FacesContext faces, UIComponent source) {
        this.faces = faces;
        this.bouton = source.getClientId(faces);
        UIComponent parent = source;
        while (parent != null && !(parent instanceof UIForm)) {
            parent = parent.getParent();
        }
        this.formulaire = parent == null ? null : parent.getClientId(faces);
        String valeur = envoye().getOrDefault(bouton, "");
        this.confirmes = valeur.startsWith(CONFIRME) ? Arrays.stream(valeur.substring(CONFIRME.length()).split(",")).collect(Collectors.toSet()) : Set.of();
    }

    /** Of what that button sent: every field is read as it was typed. */
    static void lire(FacesContext faces, UIComponent source) {
        Verifications verifications = new Verifications(faces, source);
        faces.getAttributes().put(Verifications.class, verifications);
        verifications.envoye().forEach(verifications::chercher);
    }

    private static Verifications courantes() {
        return (Verifications) FacesContext.getCurrentInstance().getAttributes().get(Verifications.class);
    }

    /** Whether what was sent waits for someone to look at it again: no act is done meanwhile, and each field at stake says why. */
    public static boolean arretent() {
        Verifications courantes = aMontrer();
        if (courantes != null) {
            courantes.direACote();
        }
        return courantes != null;
    }

    /** Adds what a page has to say of the whole; whether nothing is left to look at. */
    public static boolean levees(List<String> autres) {
        Verifications courantes = courantes();
        if (courantes == null) {
            return autres.isEmpty();
        }
        autres.forEach(texte -> courantes.ajouter(null, null, Typographie.soigner(texte), texte));
        return !arretent();
    }

    /** What is to be shown at the top of the page, or {@code null}. */
    public static Verifications aMontrer() {
        Verifications courantes = courantes();
        return courantes != null && courantes.enAttente() ? courantes : null;
    }

    private boolean enAttente() {
        return points.stream().anyMatch(p -> !confirmes.contains(p.signe()));
    }

    private void chercher(String champ, String saisi) {
        Set<NumerosSensibles.Genre> genres = NumerosSensibles.dans(saisi);
        if (!genres.isEmpty()) {
            faces.getViewRoot().invokeOnComponent(faces, champ, (contexte, composant) -> {
                if (composant instanceof UIInput && !(composant instanceof HtmlInputHidden) && !(composant instanceof HtmlInputSecret)) {
                    String libelle = composant.getAttributes().get("label") instanceof String nom ? nom : "Ce champ";
                    genres.forEach(genre -> ajouter(champ, libelle, genre.phrase(), saisi));
                }
            });
        }
    }

    private void ajouter(String champ, String libelle, String texte, String saisi) {
        String signe = Empreinte.enTexte((champ + "\n" + texte + "\n" + saisi).getBytes(StandardCharsets.UTF_8)).substring(0, LETTRES);
        points.add(new Point(champ, libelle, texte, signe));
    }

    private void direACote() {
        points.stream().filter(p -> p.champ() != null && !confirmes.contains(p.signe()) && faces.getMessageList(p.champ()).isEmpty())
                .forEach(p -> faces.addMessage(p.champ(), new FacesMessage(FacesMessage.SEVERITY_WARN, p.texte(), null)));
    }

    private Map<String, String> envoye() {
        return faces.getExternalContext().getRequestParameterMap();
    }

    public String getTitre() {
        return "Rien n’est encore enregistré\u202f: " + (points.size() == 1 ? "un point" : points.size() + " points") + " à vérifier";
    }

    public List<Point> getPoints() {
        return points;
    }

    /** The button that sent it: pressed again with what was looked at, it goes on. */
    public String getBouton() {
        return bouton;
    }

    public String getFormulaire() {
        return formulaire;
    }

    public String getConfirmation() {
        return CONFIRME + points.stream().map(Point::signe).collect(Collectors.joining(","));
    }
}

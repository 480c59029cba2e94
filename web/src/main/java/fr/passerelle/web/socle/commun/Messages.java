package fr.passerelle.web.socle.commun;

import fr.passerelle.socle.actes.DejaFait;
import fr.passerelle.socle.commun.AttenteDemandee;
import fr.passerelle.socle.commun.EnMemeTemps;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.essai.Essais;
import fr.passerelle.web.socle.verification.Verifications;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a page bean speaks to the person.
 *
 * <pre>{@code
 * public String declarer() {
 *     return Messages.siPermis(() -> dossiers.cloturer(ref, version), "Le dossier est clôturé.", "/dossier?ref=" + ref);
 * }
 * }</pre>
 */
public final class Messages {

    private static final int TROP_DE_DEMANDES = 429;
    private static final String A_RELIRE = "passerelle.essai.relire";
    private static final Pattern CHAMP = Pattern.compile("(?:(\\w+)\\[(\\d+)]\\.)?(\\w+)");

    private Messages() {
    }

    /**
     * Carries out an act, then goes to {@code suite} by a redirect with the message (none: whoever calls says it); a refused rule keeps the person on
     * the page with all that was typed, the reason beside the field at fault or at the top.
     */
    public static String siPermis(Runnable acte, String fait, String suite) {
        return siPermis(acte, () -> { }, fait, suite);
    }

    /**
     * As above, for an act on a record that someone else may have changed meanwhile: the page then reads it again, says
     * what changed and by whom, and keeps what was typed.
     */
    public static String siPermis(Runnable acte, Runnable relire, String fait, String suite) {
        if (Verifications.arretent()) {
            return null;
        }
        try {
            faire(acte);
        } catch (RegleRefusee refus) {
            refuser(refus);
            return null;
        } catch (VersionPerimee perimee) {
            relire(relire);
            erreur(perimee.getMessage() + " Rien n’a été fait\u202f: votre saisie est conservée, relisez-la puis validez de nouveau.");
            return null;
        }
        if (fait != null) {
            succes(fait);
        }
        return suite + (suite.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /**
     * Done once for what was sent, however often it is. One that met another on the same thing was undone whole: done again, it
     * reads what the other did, and goes on or says so. One that is only tried is no sending.
     */
    private static void faire(Runnable acte) {
        if (Essais.enCours()) {
            acte.run();
            return;
        }
        try {
            Envois.pendant(acte);
        } catch (EnMemeTemps rencontre) {
            Envois.pendant(acte);
        } catch (DejaFait envoiRepete) {
            return;
        }
    }

    /** What was tried was undone, and what goes with it: the page is read again once it is. */
    private static void relire(Runnable page) {
        if (Essais.enCours()) {
            FacesContext.getCurrentInstance().getAttributes().put(A_RELIRE, page);
        } else {
            page.run();
        }
    }

    /** After an act that was tried: the page is read again, if someone else changed what it shows; tells whether it was. */
    public static boolean relireCeQuiDoitLEtre() {
        if (FacesContext.getCurrentInstance().getAttributes().remove(A_RELIRE) instanceof Runnable page) {
            page.run();
            return true;
        }
        return false;
    }

    /** Says what was done, on this page or on the one redirected to; nothing of what was only tried. */
    public static void succes(String texte) {
        if (Essais.enCours()) {
            return;
        }
        garder();
        dire(FacesMessage.SEVERITY_INFO, texte);
    }

    /** What was typed is kept, its faults notwithstanding: the top of the page says so. */
    public static void saisieGardee() {
        FacesContext.getCurrentInstance().getAttributes().put(MessagesPage.GARDEE, Boolean.TRUE);
    }

    /** What was said on this page is still to be said on the one redirected to. */
    public static void garder() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    public static void attention(String texte) {
        dire(FacesMessage.SEVERITY_WARN, texte);
    }

    public static void erreur(String texte) {
        dire(FacesMessage.SEVERITY_ERROR, texte);
    }

    /**
     * Shows a refusal, and all that was refused with it, beside the field named by {@link RegleRefusee#champ()} when the page has
     * an input of that id, or at the top. A field of a row is named {@code saisissants[1].nom}: the input {@code nom} in the second row of the
     * repetition {@code saisissants}.
     */
    public static void refuser(RegleRefusee refus) {
        if (refus instanceof AttenteDemandee attente) {
            demanderDAttendre(attente);
        }
        refus.toutes().forEach(Messages::dire);
    }

    private static void dire(RegleRefusee refus) {
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, Typographie.soigner(refus.getMessage()), null);
        if (refus.champ() == null || !refuserSurLeChamp(refus.champ(), message)) {
            FacesContext.getCurrentInstance().addMessage(null, message);
        }
    }

    /** Machines are told too; a page that asked in the background keeps what it has to say. */
    private static void demanderDAttendre(AttenteDemandee refus) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            faces.getExternalContext().setResponseStatus(TROP_DE_DEMANDES);
            faces.getExternalContext().setResponseHeader("Retry-After", Long.toString(Math.max(1, refus.attente().toSeconds())));
        }
    }

    private static boolean refuserSurLeChamp(String nom, FacesMessage message) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return visiter(faces, nom, composant -> {
            if (SaisieIllisible.estDite(faces, composant)) {
                return;
            }
            garderLaSaisie(faces, composant);
            ((EditableValueHolder) composant).setValid(false);
            faces.addMessage(composant.getClientId(faces), message);
        });
    }

    /** The id and the label of the input of that name, where the page shows it, in a row or not. */
    static Optional<Champ> champ(FacesContext faces, String nom) {
        List<Champ> trouves = new ArrayList<>();
        visiter(faces, nom, c -> trouves.add(new Champ(c.getClientId(faces), (String) c.getAttributes().get("label"), c)));
        return trouves.stream().findFirst();
    }

    /** An input of the page: inside a row its id is that of the row only while it is visited. */
    record Champ(String id, String libelle, UIComponent composant) {
    }

    private static boolean visiter(FacesContext faces, String nom, Consumer<UIComponent> quoi) {
        Matcher parts = CHAMP.matcher(nom);
        if (!parts.matches()) {
            return false;
        }
        String rangee = parts.group(1) == null ? "" : ":" + parts.group(1) + ":" + parts.group(2) + ":";
        return faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)), (contexte, composant) -> {
            if (!(composant instanceof EditableValueHolder) || !parts.group(3).equals(composant.getId())
                    || !composant.isRendered() || !composant.getClientId(faces).contains(rangee)) {
                return VisitResult.ACCEPT;
            }
            quoi.accept(composant);
            return VisitResult.COMPLETE;
        });
    }

    /** A field found at fault once its value was taken over shows again what was typed, not a blank. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void garderLaSaisie(FacesContext faces, UIComponent composant) {
        if (!(composant instanceof UIInput champ) || champ.getValue() == null || champ.getValue() instanceof Collection<?>
                || champ.getValue().getClass().isArray()) {
            return;
        }
        Converter convertisseur = champ.getConverter();
        champ.setSubmittedValue(convertisseur == null ? champ.getValue().toString()
                : convertisseur.getAsString(faces, champ, champ.getValue()));
    }

    private static void dire(Severity gravite, String texte) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(gravite, Typographie.soigner(texte), null));
    }
}

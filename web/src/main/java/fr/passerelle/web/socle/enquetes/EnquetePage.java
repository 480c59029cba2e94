package fr.passerelle.web.socle.enquetes;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.enquetes.Appreciation;
import fr.passerelle.socle.enquetes.Enquete.Question;
import fr.passerelle.socle.enquetes.EnqueteOuverte;
import fr.passerelle.socle.enquetes.EnquetesService;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The questions of a survey, by the link received: no sign-in, no session. */
@Named
@RequestScoped
public class EnquetePage {

    @Inject
    private EnquetesService enquetes;
    @Inject
    private HttpServletRequest demande;

    private final Map<String, String> reponses = new HashMap<>();
    private String lien;
    private Optional<EnqueteOuverte> ouverte;
    private String attente;

    public String repondre() {
        Map<String, Appreciation> donnees = new HashMap<>();
        getQuestions().forEach(q -> Optional.ofNullable(reponses.get(q.code())).map(Appreciation::valueOf).ifPresent(a -> donnees.put(q.code(), a)));
        return Messages.siPermis(() -> enquetes.repondre(lien, donnees), null, "/enquete?merci=1");
    }

    private Optional<EnqueteOuverte> ouverte() {
        if (ouverte == null) {
            try {
                ouverte = enquetes.ouverte(Recu.texte(demande, "lien"));
            } catch (RegleRefusee tropDEssais) {
                ouverte = Optional.empty();
                attente = tropDEssais.getMessage();
            }
        }
        return ouverte;
    }

    public boolean isValable() {
        return ouverte().isPresent();
    }

    /** Asked for while the page is built: after the answers are given, nothing is looked up any more. */
    public List<Question> getQuestions() {
        return isMerci() ? List.of() : ouverte().map(EnqueteOuverte::questions).orElse(List.of());
    }

    public String getTitre() {
        return isMerci() ? enquetes.titre() : ouverte().map(EnqueteOuverte::titre).orElseGet(enquetes::titre);
    }

    public String getAnnonce() {
        return ouverte().map(EnqueteOuverte::annonce).orElse(null);
    }

    /** Why nobody looks at the link for now, or {@code null}. */
    public String getAttente() {
        return isValable() ? null : attente;
    }

    public boolean isMerci() {
        return Recu.dit(demande, "merci");
    }

    public List<SelectItem> getAppreciations() {
        return Arrays.stream(Appreciation.values()).map(a -> new SelectItem(a.name(), a.libelle())).toList();
    }

    /** The name of the field where that question is answered. */
    public String champ(Question question) {
        return question.code().toLowerCase(Locale.ROOT);
    }

    /** The answers given, by the code of their question. */
    public Map<String, String> getReponses() {
        return reponses;
    }

    public String getLien() {
        return lien == null ? Recu.texte(demande, "lien") : lien;
    }

    public void setLien(String lien) {
        this.lien = lien;
    }
}

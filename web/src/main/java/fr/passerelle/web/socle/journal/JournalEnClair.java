package fr.passerelle.web.socle.journal;

import static java.util.Map.entry;

import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.capacites.GenreDObjet;
import fr.passerelle.socle.journal.ActeJournal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** The journal keeps codes, which never change; people read words, those of the capability that declares them. */
@ApplicationScoped
public class JournalEnClair {

    private static final Map<ActeJournal, String> ICONES = Map.ofEntries(entry(ActeJournal.LECTURE, "eye"),
            entry(ActeJournal.CREATION, "plus"), entry(ActeJournal.MODIFICATION, "pencil"), entry(ActeJournal.EXPORT, "download"),
            entry(ActeJournal.IMPRESSION, "printer"), entry(ActeJournal.IMPORT, "upload"), entry(ActeJournal.CONNEXION, "user-check"),
            entry(ActeJournal.ECHEC_CONNEXION, "user-x"), entry(ActeJournal.DECONNEXION, "log-out"), entry(ActeJournal.REFUS, "lock"),
            entry(ActeJournal.ADMINISTRATION, "settings"), entry(ActeJournal.VERIFICATION, "shield"), entry(ActeJournal.PURGE, "trash-2"));

    private Map<String, String> objets;
    private Map<String, String> gestes;

    /** For the container. */
    JournalEnClair() {
    }

    @Inject
    public JournalEnClair(Capacites capacites) {
        objets = capacites.objets().stream().collect(Collectors.toMap(GenreDObjet::code, GenreDObjet::libelle));
        gestes = capacites.gestes();
    }

    public String objet(String code) {
        return objets.getOrDefault(code, code);
    }

    /** What leaves the house, or fails to enter it, is what one looks for first. */
    public static String ton(ActeJournal acte) {
        return switch (acte) {
            case EXPORT, IMPRESSION -> "attention";
            case ECHEC_CONNEXION, REFUS, PURGE -> "erreur";
            case LECTURE -> "info";
            default -> "neutre";
        };
    }

    public static String icone(ActeJournal acte) {
        return ICONES.get(acte);
    }

    public String detail(String detail) {
        return detail == null ? "" : gestes.getOrDefault(detail, detail);
    }
}

package fr.passerelle.web.socle.taches;

import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.taches.demande.LigneDeRapport;
import fr.passerelle.socle.taches.demande.Tache;
import fr.passerelle.socle.taches.demande.TachesService;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One task: how far it is, what it says line by line, stopping it, asking for it once more. Its address is all it keeps. */
@Named
@RequestScoped
public class TachePage {

    private static final int LIGNES = 100;

    @Inject
    private TachesService service;
    @Inject
    private HttpServletRequest demande;

    private Tache tache;
    private Tranche<LigneDeRapport> rapport;

    public void ouvrir() {
        tache = service.lue(numero(demande));
        rapport = service.rapport(tache.id(), Recu.page(demande), LIGNES);
    }

    /** The form carries which one. */
    public String annuler() {
        long id = numero(demande);
        return Messages.siPermis(() -> service.annuler(id), "L’annulation est demandée\u202f: la tâche s’arrête à son prochain pas.", adresse(id));
    }

    public String relancer() {
        long[] nouvelle = new long[] {numero(demande)};
        String suite = Messages.siPermis(() -> nouvelle[0] = service.relancer(nouvelle[0]), "La tâche est relancée.", "");
        return suite == null ? null : adresse(nouvelle[0]) + "&faces-redirect=true";
    }

    static String adresse(long id) {
        return "/taches/tache?id=" + id;
    }

    /** Which task the address names; one that names none is not found. */
    static long numero(HttpServletRequest demande) {
        return Recu.numero(demande, "id");
    }

    public Tache getTache() {
        if (tache == null) {
            ouvrir();
        }
        return tache;
    }

    public Tranche<LigneDeRapport> getRapport() {
        if (rapport == null) {
            ouvrir();
        }
        return rapport;
    }
}

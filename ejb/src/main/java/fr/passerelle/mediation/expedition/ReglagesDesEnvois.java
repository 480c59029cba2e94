package fr.passerelle.mediation.expedition;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** When somebody is reminded of the letters that stay behind. */
@ApplicationScoped
class ReglagesDesEnvois implements Declaration {

    static final Reglage RAPPEL = Reglage.entier("passerelle.mediation.lettres.rappel", 5,
            "Une lettre faite ou revenue depuis plus de tant de jours sans que rien n’ait suivi est rappelée, une fois, à ceux qui peuvent l’envoyer\u202f; 0 pour ne jamais le faire.");

    @Override
    public String titre() {
        return "Médiation\u202f: envoi des lettres";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(RAPPEL);
    }
}

package fr.passerelle.web.agenda;

import fr.passerelle.agenda.EtatSeance;
import fr.passerelle.agenda.Presence;
import fr.passerelle.web.socle.commun.Etats;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Meetings and presences, beside their words. */
@ApplicationScoped
class EtatsDesRencontres implements Etats {

    private static final Map<Enum<?>, String[]> DITS = Map.of(EtatSeance.PREVUE, new String[] {"calendar", "info"}, EtatSeance.TENUE,
            new String[] {"circle-check", "succes"}, EtatSeance.ANNULEE, new String[] {"ban", "neutre"}, Presence.PRESENT,
            new String[] {"circle-check", "succes"}, Presence.EXCUSE, new String[] {"circle-pause", "neutre"}, Presence.ABSENT,
            new String[] {"circle-x", "attention"});

    @Override
    public boolean connait(Enum<?> etat) {
        return DITS.containsKey(etat);
    }

    @Override
    public String icone(Enum<?> etat) {
        return DITS.get(etat)[0];
    }

    @Override
    public String ton(Enum<?> etat) {
        return DITS.get(etat)[1];
    }
}

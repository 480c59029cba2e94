package fr.passerelle.avip.espace;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;
import static fr.passerelle.avip.Permissions.AVIP_ORIENTER;

import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** The door of the service, as one person finds it. */
@Stateless
public class EspaceService {

    @Inject
    @Any
    private Instance<DansLEspace> pieces;
    @Inject
    private Appelants appelants;

    /** What waits for me, the most pressing first; then where I may go. */
    public record Espace(List<Attente> attentes, List<Acces> acces) implements Serializable {
    }

    @Autorise({AVIP_ACCUEILLIR, AVIP_ORIENTER})
    public Espace ouvrir() {
        Appelant moi = appelants.courant();
        List<DansLEspace> enOrdre = pieces.stream().sorted(Comparator.comparingInt(DansLEspace::rang)).toList();
        return new Espace(enOrdre.stream().flatMap(p -> p.attentes(moi).stream()).sorted(Comparator.comparing(a -> !a.presse())).toList(),
                enOrdre.stream().flatMap(p -> p.acces(moi).stream()).toList());
    }
}

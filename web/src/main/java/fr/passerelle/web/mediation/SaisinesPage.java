package fr.passerelle.web.mediation;

import static fr.passerelle.mediation.Permissions.SAISINE_AFFECTER;

import fr.passerelle.mediation.registre.LigneRegistre;
import fr.passerelle.socle.listes.Option;
import fr.passerelle.web.socle.commun.Moi;
import fr.passerelle.web.socle.listes.ListePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the registry of cases shows that no other list does. */
@Named
@RequestScoped
public class SaisinesPage {

    /** Those offered by the filter of holders that are nobody one gives a case to. */
    private static final Set<String> PERSONNE = Set.of("moi", "-");

    @Inject
    private ListePage liste;
    @Inject
    private Moi moi;

    public boolean isAffectable() {
        return moi.peut(SAISINE_AFFECTER) && liste.getTranche().total() > 0;
    }

    /** Whom a case may be given to: the holders the filter offers, read once for both. */
    public List<Option> getTitulairesPossibles() {
        // one who holds cases no more is offered under the sign-in name alone, to be unchecked
        return liste.options("titulaire").stream().filter(o -> !PERSONNE.contains(o.code()) && !o.code().equals(o.libelle())).toList();
    }

    /** Under the name of the person: the file number and which third party wrote, unless they have their own columns. */
    public String precision(LigneRegistre ligne) {
        return Stream.of(liste.montre("numero") ? null : ligne.numeroAllocataire(),
                        liste.montre("type") || ligne.type().estDirect() ? null : ligne.type().libelle())
                .filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    /** How a line stands out, besides its words. */
    public String classe(LigneRegistre ligne) {
        if (ligne.urgence() == null) {
            return "";
        }
        return switch (ligne.urgence()) {
            case EN_RETARD -> "en-retard";
            case URGENT, BIENTOT -> "bientot";
            default -> "";
        };
    }
}

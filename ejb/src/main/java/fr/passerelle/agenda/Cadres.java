package fr.passerelle.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that meetings may belong to, by what a meeting keeps of it: « bibliotheque.cercle:12 ». */
@ApplicationScoped
class Cadres {

    private static final String SEPARE = ":";

    @Inject
    @Any
    private Instance<CadreDeRencontre> declares;

    /** What may be chosen, by what is kept. */
    Map<String, String> choix() {
        Map<String, String> tous = new LinkedHashMap<>();
        declares.forEach(c -> c.choix().forEach((cle, libelle) -> tous.put(c.code() + SEPARE + cle, libelle)));
        return tous;
    }

    /** Its name, or what is kept of it when it can no longer be chosen. */
    String libelle(String cadre) {
        return choix().getOrDefault(cadre, cadre);
    }

    Optional<String> page(String cadre) {
        return declarant(cadre).map(c -> c.page(cle(cadre)));
    }

    List<InviteSaisi> invites(String cadre) {
        return declarant(cadre).map(c -> c.invites(cle(cadre))).orElse(List.of());
    }

    private Optional<CadreDeRencontre> declarant(String cadre) {
        return cadre == null ? Optional.empty() : declares.stream().filter(c -> cadre.startsWith(c.code() + SEPARE)).map(CadreDeRencontre.class::cast).findFirst();
    }

    private static String cle(String cadre) {
        return cadre.substring(cadre.indexOf(SEPARE) + 1);
    }
}

package fr.passerelle.socle.enquetes;

import fr.passerelle.socle.commun.Introuvable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** The surveys that capabilities declare. */
@ApplicationScoped
class Enquetes {

    @Inject
    private Instance<Enquete> declarees;

    List<Enquete> toutes() {
        return declarees.stream().map(Enquete.class::cast).toList();
    }

    Enquete de(String code) {
        return toutes().stream().filter(e -> e.code().equals(code)).findFirst().orElseThrow(() -> new Introuvable("enquête " + code));
    }
}

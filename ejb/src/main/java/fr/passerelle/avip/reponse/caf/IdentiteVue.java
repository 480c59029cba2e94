package fr.passerelle.avip.reponse.caf;

import fr.passerelle.avip.orientation.Parent;
import java.io.Serializable;

/** Who a request is about: shown to the Caf on escalation alone, and noted. */
public record IdentiteVue(String nom, String telephone, String courriel, boolean viaReferent) implements Serializable {

    static IdentiteVue de(Parent parent) {
        return new IdentiteVue(parent.enClair(), parent.telephone(), parent.courriel(), parent.viaReferent());
    }
}

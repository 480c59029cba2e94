package fr.passerelle.web.socle.listes;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.listes.Fiche;
import fr.passerelle.socle.listes.Liste;
import fr.passerelle.socle.listes.Listes;
import fr.passerelle.web.socle.commun.Adresses;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** On the page of a record opened from a list: its place there, and the way to those around it, found only when one asks for them. */
@Named
@RequestScoped
public class ProvenancePage {

    @Inject
    private Listes listes;
    @Inject
    private HttpServletRequest demande;

    private Optional<Provenance> lue;

    /** Whether this is the record of a line of that list. */
    public boolean isSurSaFiche() {
        return provenance().map(p -> fiche(p) != null).orElse(false);
    }

    private Fiche<?> fiche(Provenance provenance) {
        Liste<?> liste = listes.toutes().get(provenance.liste());
        Fiche<?> fiche = liste == null ? null : liste.fiche();
        return fiche != null && fiche.chemin().equals(Adresses.pageCourante()) ? fiche : null;
    }

    /** « 37 sur 128 ». */
    public String getPlace() {
        Provenance ici = lue.orElseThrow();
        return Typographie.entier(ici.rang()) + " sur " + Typographie.entier(ici.total());
    }

    public boolean isPrecedente() {
        return lue.orElseThrow().rang() > 1;
    }

    public boolean isSuivante() {
        Provenance ici = lue.orElseThrow();
        return ici.rang() < ici.total();
    }

    /** Where one is sent to the record before or after. */
    public String vers(String sens) {
        Provenance ici = provenance().orElseThrow();
        String nommee = Recu.texte(demande, fiche(ici).parametre());
        return demande.getContextPath() + "/voisine?sens=" + sens + "&de=" + URLEncoder.encode(nommee, StandardCharsets.UTF_8) + "&" + ici.enParametre();
    }

    private Optional<Provenance> provenance() {
        if (lue == null) {
            lue = Provenance.de(demande);
        }
        return lue;
    }
}

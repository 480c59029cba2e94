package fr.passerelle.web.socle.connexion;

import fr.passerelle.socle.comptes.adresse.AdresseService;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Confirming a changed address, by the link received at the former one; by a button, for some mail servers follow every link. */
@Named
@RequestScoped
public class AdresseChangeePage {

    @Inject
    private AdresseService adresses;
    @Inject
    private HttpServletRequest demande;
    private String lien;
    private Optional<String> nouvelle;

    public String confirmer() {
        return Messages.siPermis(() -> adresses.confirmer(lien), null, "/adresse-changee?fait=1");
    }

    public boolean isFait() {
        return Recu.dit(demande, "fait");
    }

    /** The address to confirm, or {@code null} when the link is worth nothing any more. */
    public String getNouvelle() {
        if (nouvelle == null) {
            nouvelle = adresses.aConfirmer(Recu.texte(demande, "lien"));
        }
        return nouvelle.orElse(null);
    }

    public String getLien() {
        return lien == null ? Recu.texte(demande, "lien") : lien;
    }

    public void setLien(String lien) {
        this.lien = lien;
    }
}

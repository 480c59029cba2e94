package fr.passerelle.avip.orientation;

import fr.passerelle.avip.nomenclature.Profil;
import fr.passerelle.socle.capacites.Perimetre;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The body the caller refers parents for: told by the right they hold at that moment, never by an address; read once per request. */
@RequestScoped
public class MonPrescripteur {

    @Inject
    private Appelants appelants;
    @Inject
    private Prescripteurs prescripteurs;

    /** The last one found, which serves again for that same partner only. */
    private PrescripteurVu lu;

    /** None when the caller holds no such right, or when their body is not registered yet. */
    public Optional<PrescripteurVu> trouver() {
        return partenaires(appelants.courant()).stream().findFirst().flatMap(this::de);
    }

    private Optional<PrescripteurVu> de(long partenaire) {
        if (lu == null || lu.partenaire() != partenaire) {
            lu = prescripteurs.parPartenaire(partenaire).orElse(null);
        }
        return Optional.ofNullable(lu);
    }

    /** The partners someone may refer parents for, by their numbers: what a list is filtered by. */
    public static List<Long> partenaires(Appelant appelant) {
        return appelant.perimetres().stream().filter(p -> Profil.SERVICE.equals(p.service()) && Profil.PRESCRIPTEUR.name().equals(p.profil()))
                .map(Perimetre::partenaire).map(Long::valueOf).toList();
    }

    /** @throws Introuvable when there is none */
    public PrescripteurVu exiger() {
        return trouver().orElseThrow(() -> new Introuvable("prescripteur de " + appelants.courant().identifiant()));
    }
}

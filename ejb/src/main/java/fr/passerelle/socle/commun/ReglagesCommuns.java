package fr.passerelle.socle.commun;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the whole house reads. */
@ApplicationScoped
class ReglagesCommuns implements Declaration {

    static final Reglage ORGANISME = Reglage.texte("passerelle.organisme", "Caisse d’allocations familiales",
            "Les documents et les lettres portent ce nom d’organisme.");

    static final Reglage ADRESSE = Reglage.texte("passerelle.adresse", "http://localhost:8080/passerelle",
            "Les courriels mènent à l’application par cette adresse.");

    @Override
    public String titre() {
        return "L’organisme";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(ORGANISME, ADRESSE);
    }
}

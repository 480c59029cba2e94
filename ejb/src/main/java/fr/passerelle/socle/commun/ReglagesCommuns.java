package fr.passerelle.socle.commun;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the whole house reads. */
@ApplicationScoped
class ReglagesCommuns implements Declaration {

    static final Reglage ORGANISME = Reglage.texte("passerelle.organisme", "Caisse d’allocations familiales",
            "Le nom de l’organisme, que portent les documents et les lettres.");

    static final Reglage ADRESSE = Reglage.texte("passerelle.adresse", "http://localhost:8080/passerelle",
            "L’adresse de l’application, telle que l’écrivent les courriels qui y mènent.");

    @Override
    public String titre() {
        return "L’organisme";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(ORGANISME, ADRESSE);
    }
}

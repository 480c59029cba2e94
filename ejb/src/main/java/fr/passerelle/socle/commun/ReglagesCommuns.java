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

    static final Reglage POSTALE = Reglage.texte("passerelle.organisme.adresse", null,
            "Les lettres portent cette adresse postale de l’organisme, dont les lignes sont séparées par «\u202f|\u202f».");

    static final Reglage TELEPHONE = Reglage.texte("passerelle.organisme.telephone", null, "Les lettres portent ce téléphone, où l’organisme répond à qui les reçoit.");

    static final Reglage COURRIEL = Reglage.texte("passerelle.organisme.courriel", null, "Les lettres portent ce courriel, où l’organisme répond à qui les reçoit.");

    static final Reglage VILLE = Reglage.texte("passerelle.organisme.ville", null, "Les lettres portent cette ville devant leur date\u202f: c’est de là qu’elles partent.");

    @Override
    public String titre() {
        return "L’organisme";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(ORGANISME, POSTALE, TELEPHONE, COURRIEL, VILLE, ADRESSE);
    }
}

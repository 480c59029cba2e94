package fr.passerelle.socle.imports;

import java.util.ArrayList;
import java.util.List;

/** What is found wrong, and what is worth knowing, while a file is judged. */
public final class Anomalies {

    private final List<Anomalie> erreurs = new ArrayList<>();
    private final List<Anomalie> avertissements = new ArrayList<>();

    public void refuser(Anomalie erreur) {
        erreurs.add(erreur);
    }

    public void avertir(Anomalie avertissement) {
        avertissements.add(avertissement);
    }

    public List<Anomalie> erreurs() {
        return erreurs;
    }

    public List<Anomalie> avertissements() {
        return avertissements;
    }
}

package fr.passerelle.web.partenaires.habilitation;

import fr.passerelle.partenaires.habilitation.HabilitationSaisie;
import fr.passerelle.partenaires.habilitation.Matrice;
import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A right to give or to ask for: the contract and the profile are one choice, since a contract says its profiles. */
public class DroitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String quoi;
    private LocalDate debut;
    private LocalDate fin;
    private String pourquoi;

    /** What that person may be given: each profile of each contract. */
    static List<SelectItem> choix(List<Matrice.Colonne> contrats) {
        return contrats.stream().flatMap(c -> c.profils().stream().map(p -> new SelectItem(c.contrat() + "|" + p,
                c.service().avecProfil(p)))).toList();
    }

    HabilitationSaisie saisie(long utilisateur) {
        String[] parts = quoi == null ? new String[0] : quoi.split("\\|", 2);
        boolean choisi = parts.length == 2 && parts[0].matches("\\d{1,18}");
        return new HabilitationSaisie(utilisateur, choisi ? Long.parseLong(parts[0]) : 0, choisi ? parts[1] : "", Set.of(), debut, fin, pourquoi);
    }

    public String getQuoi() {
        return quoi;
    }

    public void setQuoi(String quoi) {
        this.quoi = quoi;
    }

    public LocalDate getDebut() {
        return debut;
    }

    public void setDebut(LocalDate debut) {
        this.debut = debut;
    }

    public LocalDate getFin() {
        return fin;
    }

    public void setFin(LocalDate fin) {
        this.fin = fin;
    }

    public String getPourquoi() {
        return pourquoi;
    }

    public void setPourquoi(String pourquoi) {
        this.pourquoi = pourquoi;
    }
}

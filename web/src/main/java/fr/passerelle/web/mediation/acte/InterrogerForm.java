package fr.passerelle.web.mediation.acte;

import fr.passerelle.mediation.acte.QuestionPosee;
import fr.passerelle.mediation.nomenclature.NatureAttente;
import fr.passerelle.socle.commun.TextePropre;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** A question to a service, a partner or the person (T9). */
@Named
@ViewScoped
public class InterrogerForm extends ActeForm {

    private static final long serialVersionUID = 1L;

    private NatureAttente nature;
    private String destinataire;
    private String identifiant;
    private String texte;
    private LocalDate echeance;

    public String interroger() {
        return faire("Question posée.", (ref, version) -> service().interroger(ref, version,
                new QuestionPosee(nature, destinataire, versUnService() ? identifiant : null, texte, echeance)));
    }

    private boolean versUnService() {
        return nature == NatureAttente.SERVICE && !TextePropre.estVide(identifiant);
    }

    /** Whom one may ask; the direction is asked by an équité proposal only. */
    public List<NatureAttente> getNatures() {
        return List.of(NatureAttente.SERVICE, NatureAttente.PARTENAIRE, NatureAttente.USAGER);
    }

    public NatureAttente getNature() {
        return nature;
    }

    public void setNature(NatureAttente nature) {
        this.nature = nature;
    }

    public String getDestinataire() {
        return destinataire;
    }

    public void setDestinataire(String destinataire) {
        this.destinataire = destinataire;
    }

    public String getIdentifiant() {
        return identifiant;
    }

    public void setIdentifiant(String identifiant) {
        this.identifiant = identifiant;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }

    public LocalDate getEcheance() {
        return echeance;
    }

    public void setEcheance(LocalDate echeance) {
        this.echeance = echeance;
    }
}

package fr.passerelle.web.mediation.acte;

import fr.passerelle.mediation.acte.QuestionPosee;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.nomenclature.NatureAttente;
import fr.passerelle.mediation.saisine.PersonnesService;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A question to a service, a partner or the person (T9). */
@Named
@ViewScoped
public class InterrogerForm extends BrouillonForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private PersonnesService personnes;
    @Inject
    private Seuils seuils;
    @Inject
    private Clock horloge;

    private NatureAttente nature;
    private String destinataire;
    /** As it came with the agent chosen, to tell it from one written. */
    private String destinataireRepris;
    private String identifiant;
    private String texte;
    private LocalDate echeance;
    private boolean avecNumero;

    @PostConstruct
    void proposerUneEcheance() {
        echeance = LocalDate.now(horloge).plusDays(seuils.question());
        reprendreLeBrouillon();
    }

    /** « À défaut : 5 jours. » */
    public String getDelai() {
        return "À défaut\u202f: " + Typographie.compte(seuils.question(), "jour") + ".";
    }

    /** Whoever is chosen among the agents is whom the question is for, as long as nobody wrote another. */
    public void nommer() {
        if (TextePropre.estVide(destinataire) || destinataire.equals(destinataireRepris)) {
            destinataireRepris = TextePropre.estVide(identifiant) ? null : personnes.destinataire(identifiant);
            destinataire = destinataireRepris;
        }
        nature = nature == null && versQuelquUn() ? NatureAttente.SERVICE : nature;
    }

    private boolean versQuelquUn() {
        return !TextePropre.estVide(identifiant);
    }

    @Override
    Acte acte() {
        return Acte.INTERROGER;
    }

    public String interroger() {
        nommer();
        return faire("Question posée.", (ref, version) -> service().interroger(ref, version,
                new QuestionPosee(nature, destinataire, versUnService() ? identifiant : null, texte, echeance, avecNumero)));
    }

    private boolean versUnService() {
        return nature == NatureAttente.SERVICE && versQuelquUn();
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

    public boolean isAvecNumero() {
        return avecNumero;
    }

    public void setAvecNumero(boolean avecNumero) {
        this.avecNumero = avecNumero;
    }

    public LocalDate getEcheance() {
        return echeance;
    }

    public void setEcheance(LocalDate echeance) {
        this.echeance = echeance;
    }
}

package fr.passerelle.web.mediation.registre;

import fr.passerelle.mediation.nomenclature.ReferenceSaisine;
import fr.passerelle.mediation.registre.AffectationsService;
import fr.passerelle.mediation.registre.AffectationsService.Affectation;
import fr.passerelle.mediation.registre.AffectationsService.SaisineChoisie;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.listes.RetourALaListe;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Giving the cases checked in the registry to one holder, and saying what became of each. */
@Named
@RequestScoped
public class LotPage {

    private static final Pattern CHOIX = Pattern.compile("(" + ReferenceSaisine.FORME + ")@(\\d{1,9})");

    @Inject
    private AffectationsService affectations;
    @Inject
    private RetourALaListe retour;

    private String titulaire;

    public String affecter() {
        return retour.siPermis(() -> dire(affectations.affecter(choisies(), titulaire)));
    }

    private static void dire(List<Affectation> resultats) {
        long faites = resultats.stream().filter(Affectation::faite).count();
        if (faites > 0) {
            Messages.succes(faites == 1 ? "Une saisine a été confiée." : faites + " saisines ont été confiées.");
        }
        resultats.stream().filter(r -> !r.faite()).forEach(r -> Messages.erreur(r.reference() + "\u202f: " + r.refus()));
    }

    /** The checked boxes: each carries the reference and the version that was read. */
    private static List<SaisineChoisie> choisies() {
        return RetourALaListe.choisies().stream().map(CHOIX::matcher).filter(Matcher::matches)
                .map(c -> new SaisineChoisie(c.group(1), Integer.parseInt(c.group(2)))).toList();
    }

    public String getTitulaire() {
        return titulaire;
    }

    public void setTitulaire(String titulaire) {
        this.titulaire = titulaire;
    }
}

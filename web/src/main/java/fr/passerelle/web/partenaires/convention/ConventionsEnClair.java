package fr.passerelle.web.partenaires.convention;

import fr.passerelle.partenaires.convention.GenreEvenement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How what happens to conventions is drawn. */
@Named("conventions")
@ApplicationScoped
public class ConventionsEnClair {

    public String icone(GenreEvenement genre) {
        return switch (genre) {
            case PREPAREE -> "file-plus";
            case REPRISE -> "upload";
            case A_SIGNER -> "send";
            case BROUILLON -> "pencil";
            case SIGNEE -> "circle-check";
            case SUSPENDUE -> "circle-pause";
            case LEVEE -> "rotate-ccw";
            case DENONCEE -> "calendar";
            case ROMPUE -> "ban";
            case RENOUVELEE, RECONDUITE -> "refresh-cw";
            case FINIE -> "archive";
            case CONTRAT -> "file-text";
            case TRANSFEREE -> "corner-up-right";
        };
    }
}

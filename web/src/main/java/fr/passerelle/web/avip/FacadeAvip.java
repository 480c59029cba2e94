package fr.passerelle.web.avip;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;
import static fr.passerelle.avip.Permissions.AVIP_AVISER;
import static fr.passerelle.avip.Permissions.AVIP_CHIFFRES;
import static fr.passerelle.avip.Permissions.AVIP_GERER;
import static fr.passerelle.avip.Permissions.AVIP_LABELLISER;
import static fr.passerelle.avip.Permissions.AVIP_LIRE;
import static fr.passerelle.avip.Permissions.AVIP_ORIENTER;
import static fr.passerelle.avip.Permissions.AVIP_REPRENDRE;
import static fr.passerelle.avip.Permissions.AVIP_SUIVRE;
import static fr.passerelle.avip.Permissions.TEXTES_AVIP;

import fr.passerelle.web.socle.facade.Entree;
import fr.passerelle.web.socle.facade.Facade;
import fr.passerelle.web.socle.facade.Morceau;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where the Avip room shows itself. */
@ApplicationScoped
class FacadeAvip implements Facade {

    @Override
    public String capacite() {
        return "avip";
    }

    @Override
    public List<Entree> menu() {
        return List.of(
                Entree.de("/avip/espace", "layout-dashboard", "Label Avip", AVIP_ACCUEILLIR, AVIP_ORIENTER),
                Entree.de("/avip/structures", "landmark", "Structures Avip", AVIP_LIRE),
                Entree.de("/avip/labels", "flag", "Labels", AVIP_LIRE),
                Entree.de("/avip/reseaux", "link", "Réseaux", AVIP_LIRE),
                Entree.de("/avip/comites", "gavel", "Comité de labellisation", AVIP_AVISER, AVIP_GERER, AVIP_LABELLISER),
                Entree.de("/avip/places", "layout-dashboard", "Places en direct", AVIP_LIRE, AVIP_ACCUEILLIR),
                Entree.de("/avip/mes-places", "calendar", "Mes places", AVIP_ACCUEILLIR),
                Entree.de("/avip/mon-label", "flag", "Mon label Avip", AVIP_ACCUEILLIR),
                Entree.de("/avip/suivi", "clipboard-list", "Suivi des demandes", AVIP_SUIVRE),
                Entree.de("/avip/prescripteurs", "handshake", "Prescripteurs", AVIP_GERER),
                Entree.de("/avip/file", "inbox", "Demandes reçues", AVIP_ACCUEILLIR),
                Entree.de("/avip/proposer", "send", "Proposer un parent", AVIP_ACCUEILLIR),
                Entree.de("/avip/accueils", "handshake", "Accueils", AVIP_ACCUEILLIR),
                Entree.de("/avip/orienter", "send", "Orienter un parent", AVIP_ORIENTER),
                Entree.de("/avip/mes-demandes", "inbox", "Mes demandes d’accueil", AVIP_ORIENTER),
                Entree.de("/avip/propositions", "user-check", "Parents proposés", AVIP_ORIENTER),
                Entree.de("/avip/bilan", "chart-column", "Bilan Avip", AVIP_CHIFFRES),
                Entree.de("/avip/import", "upload", "Reprise des années Avip", AVIP_REPRENDRE),
                Entree.de("/avip/ma-part", "clipboard-list", "Ma part du bilan", AVIP_ACCUEILLIR),
                Entree.de("/avip/annuaire", "search", "Annuaire Avip", AVIP_LIRE, AVIP_ACCUEILLIR, AVIP_ORIENTER),
                Entree.de("/courriels/textes", "pencil", "Textes des courriels et des lettres", TEXTES_AVIP));
    }

    @Override
    public List<Morceau> accueil() {
        return List.of(Morceau.de("/WEB-INF/avip/places/accueil.xhtml", AVIP_GERER),
                Morceau.de("/WEB-INF/avip/attentes.xhtml", AVIP_SUIVRE), Morceau.de("/WEB-INF/avip/chiffres/accueil.xhtml", AVIP_CHIFFRES));
    }

    @Override
    public List<Morceau> compte() {
        return List.of(Morceau.de("/WEB-INF/socle/compte/signature.xhtml", AVIP_LABELLISER));
    }

    @Override
    public List<Morceau> aide() {
        return List.of(Morceau.de("/WEB-INF/avip/aide/caf.xhtml", AVIP_LIRE, AVIP_AVISER, AVIP_SUIVRE, AVIP_CHIFFRES),
                Morceau.de("/WEB-INF/avip/aide/structure.xhtml", AVIP_ACCUEILLIR), Morceau.de("/WEB-INF/avip/aide/prescripteur.xhtml", AVIP_ORIENTER));
    }

    /** Anyone may look for a structure. */
    @Override
    public List<String> pagesOuvertes() {
        return List.of("/avip/annuaire", "/avip/annuaire.csv", "/avip/annuaire.json", "/avip/annuaire.geojson");
    }
}

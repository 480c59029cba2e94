package fr.passerelle.reports.avip.bilan;

import fr.passerelle.avip.chiffres.ComplementsAvip;
import fr.passerelle.avip.chiffres.LigneDeReseau;
import fr.passerelle.avip.chiffres.LigneDeStructure;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Edition;
import fr.passerelle.reports.socle.bilans.Section;
import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import java.util.List;

/** Each network, then each structure, in the same small table, so that they compare at a glance. */
final class ParStructure implements Section<ComplementsAvip> {

    private static final String NON_TRANSMIS = "non transmis";

    @Override
    public String titre() {
        return "Par réseau, par structure";
    }

    @Override
    public void ecrire(ChiffresImprimes<ComplementsAvip> c, Redaction redaction) {
        ComplementsAvip p = c.bilan().propre();
        List<LigneDeStructure> structures = p.structures();
        if (structures.isEmpty()) {
            redaction.texte("Les structures de l’année ne sont pas connues une à une.");
            return;
        }
        if (c.edition() == Edition.DIFFUSABLE) {
            redaction.texte("Les nombres d’une structure inférieurs à " + c.bilan().seuilDiffusion() + " ne sont pas diffusés (n.\u00a0d.), avec d’autres si besoin.");
        }
        p.reseaux().forEach(r -> reseau(r, redaction));
        structures.forEach(s -> structure(s, redaction));
        comparer(structures, redaction);
    }

    private static void reseau(LigneDeReseau r, Redaction redaction) {
        redaction.sousTitre(r.nom()).tableau(new Tableau(Colonnes.FICHE)
                .rangee("Membres", r.membres() + " structures, " + r.agrement() + "\u00a0places agréées")
                .rangee("Engagement commun", Dits.entier(r.places()) + " places, minimum " + Dits.entier(r.minimum()))
                .rangee("Accueillis", Dits.accorde(r.parents(), "parent") + ", " + Dits.accorde(r.enfants(), "enfant"))
                .rangee("Atteinte", Dits.taux(r.atteinte())));
    }

    private static void structure(LigneDeStructure s, Redaction redaction) {
        redaction.sousTitre(s.nom() + ", " + s.commune()).tableau(new Tableau(Colonnes.FICHE)
                .rangee("Engagement", s.agrement() + "\u00a0places agréées, minimum " + Dits.entier(s.minimum()) + ", engagées " + Dits.entier(s.places()))
                .rangee("Orientations", s.transmise() ? Dits.accorde(s.demandes(), "reçue") + ", " + Dits.accorde(s.acceptees(), "acceptée") + ", " + Dits.accorde(s.refusees(), "refusée")
                        : NON_TRANSMIS)
                .rangee("Accueillis", s.transmise() ? Dits.accorde(s.parents(), "parent") + ", " + Dits.accorde(s.enfants(), "enfant") : NON_TRANSMIS)
                .rangee("Issues", s.transmise() ? Dits.accorde(s.finis(), "contrat fini") + ", " + Dits.accorde(s.emploiOuFormation(), "parent") + " en emploi ou en formation" : NON_TRANSMIS)
                .rangee("Atteinte, occupation", s.transmise() ? Dits.taux(s.atteinte()) + " de l’engagement, " + Dits.taux(s.occupation()) + " des demi-journées offertes" : NON_TRANSMIS));
    }

    private static void comparer(List<LigneDeStructure> structures, Redaction redaction) {
        Tableau tableau = new Tableau(Colonnes.ANNEXE, "Structure", "Orient.", "Accept.", "Parents", "Enfants");
        structures.forEach(s -> tableau.rangee(s.nom() + ", " + s.commune(), Dits.nombre(s, s.demandes()), Dits.nombre(s, s.acceptees()), Dits.nombre(s, s.parents()),
                Dits.nombre(s, s.enfants())));
        redaction.sousTitre("Toutes ensemble").tableau("Orientations et accueils, structure par structure", tableau);
    }
}

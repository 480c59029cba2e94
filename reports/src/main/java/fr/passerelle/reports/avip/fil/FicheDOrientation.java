package fr.passerelle.reports.avip.fil;

import fr.passerelle.avip.fil.Contact;
import fr.passerelle.avip.fil.Criteres;
import fr.passerelle.avip.fil.EnfantDuFil;
import fr.passerelle.avip.fil.FilVu;
import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.orientation.Besoin;
import fr.passerelle.reports.socle.rendu.Bandeau;
import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Metadonnees;
import fr.passerelle.reports.socle.rendu.Publication;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.reports.socle.texte.Typographie;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.valeurs.Heure;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** The referral sheet: who asks for whom, what is needed, for which children, and whom to call. */
public final class FicheDOrientation {

    private final FilVu fil;
    private final String organisme;

    public FicheDOrientation(FilVu fil, String organisme) {
        this.fil = fil;
        this.organisme = organisme;
    }

    public byte[] pdf() {
        String titre = "Fiche d’orientation " + fil.reference();
        LocalDate envoyee = fil.suivi().envoyee() == null ? null : fil.suivi().envoyee().atZone(Horloge.PARIS).toLocalDate();
        Redaction redaction = new Redaction().enTete("Label Avip — demande d’accueil", titre, "Envoyée le " + date(envoyee) + " — " + fil.statut().libelle());
        parent(redaction);
        enfants(redaction);
        besoin(redaction);
        appeler(redaction);
        redaction.note("Le parent est informé de cette demande et l’a acceptée. Cette fiche ne porte ni numéro de sécurité sociale, ni santé, ni nationalité, ni revenu\u202f: n’en ajoutez pas.");
        return Publication.document(new Bandeau(titre, "Confidentiel", organisme), redaction, new Metadonnees(titre, "Label Avip", envoyee));
    }

    private void parent(Redaction redaction) {
        Criteres c = fil.criteres();
        Contact p = fil.parent();
        redaction.titre("Le parent").tableau(new Tableau(Colonnes.FICHE)
                .rangee("Nom", ou(p.qui()))
                .rangee("Le joindre", fil.viaReferent() ? "par son référent" : p.joindre().isEmpty() ? "—" : p.joindre())
                .rangee("Élève seul ses enfants", ouiNon(c.monoparental()))
                .rangee("Habite un quartier prioritaire", ouiNon(c.residenceQpv()))
                .rangee("A moins de 25 ans", ouiNon(c.moinsDe25ans())));
    }

    private void enfants(Redaction redaction) {
        Tableau tableau = new Tableau(Colonnes.TEXTES, "Enfant", "Naissance", "Âge aujourd’hui");
        for (EnfantDuFil e : fil.enfants()) {
            tableau.rangee(e.nom(), e.naissance() != null ? date(e.naissance()) : e.terme() != null ? "prévue le " + date(e.terme()) : "—", e.age());
        }
        redaction.titre(fil.enfants().size() > 1 ? "Les enfants" : "L’enfant").tableau(tableau);
    }

    private void besoin(Redaction redaction) {
        Besoin b = fil.besoin();
        redaction.titre("Le parcours et le besoin").tableau(new Tableau(Colonnes.FICHE)
                .rangee("Parcours", b.parcours() == null ? "—" : b.parcours().libelle() + periode(b.debutParcours(), b.finParcours()))
                .rangee("Date ferme d’emploi ou de formation", date(b.dateFerme()))
                .rangee("Entrée souhaitée", date(b.entree()))
                .rangee("Jusqu’au", date(b.fin()))
                .rangee("Demi-journées", demiJournees(b.demiJournees()))
                .rangee("Horaires", b.heuresDebut() == null || b.heuresFin() == null ? "—" : new Heure(b.heuresDebut()).enClair() + " – " + new Heure(b.heuresFin()).enClair())
                .rangee("Précisions", ou(b.motif())));
    }

    private void appeler(Redaction redaction) {
        redaction.titre("Qui appeler").tableau(new Tableau(Colonnes.FICHE)
                .rangee("Prescripteur", contact(fil.prescripteur()))
                .rangee("Structure", contact(fil.structure())));
    }

    private static String contact(Contact c) {
        return ou(c.organisme()) + (c.qui() == null ? "" : "\n" + c.qui()) + (c.joindre().isEmpty() ? "" : "\n" + c.joindre());
    }

    private static String demiJournees(Set<DemiJournee> lesquelles) {
        return lesquelles.isEmpty() ? "—" : lesquelles.stream().sorted().map(d -> Typographie.minuscule(d.libelle())).collect(Collectors.joining(", "));
    }

    private static String periode(LocalDate du, LocalDate au) {
        return du == null ? "" : ", depuis le " + date(du) + (au == null ? "" : " jusqu’au " + date(au));
    }

    private static String ouiNon(Boolean reponse) {
        return reponse == null ? "—" : reponse ? "oui" : "non";
    }

    private static String date(LocalDate jour) {
        return jour == null ? "—" : Typographie.date(jour);
    }

    private static String ou(String texte) {
        return texte == null ? "—" : texte;
    }
}

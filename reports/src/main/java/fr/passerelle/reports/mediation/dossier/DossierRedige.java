package fr.passerelle.reports.mediation.dossier;

import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.mediation.nomenclature.Libelle;
import fr.passerelle.reports.socle.rendu.Bandeau;
import fr.passerelle.reports.socle.rendu.Metadonnees;
import fr.passerelle.reports.socle.rendu.Publication;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.texte.Typographie;
import java.util.List;
import java.util.stream.Collectors;

/** The whole printed file of a case, in the order one reads a case. */
public final class DossierRedige {

    private final DossierSaisine dossier;
    private final String organisme;

    public DossierRedige(DossierSaisine dossier, String organisme) {
        this.dossier = dossier;
        this.organisme = organisme;
    }

    public byte[] pdf() {
        String titre = "Saisine " + dossier.reference();
        return Publication.document(new Bandeau(titre, "Confidentiel", organisme + " — médiation administrative"), rediger(titre),
                new Metadonnees(titre, "Dossier de médiation administrative", null));
    }

    private Redaction rediger(String titre) {
        Redaction redaction = new Redaction();
        redaction.enTete("Dossier de médiation administrative", titre, dossier.entete().etat().libelle() + ", "
                + dossier.entete().compteur().enClair());
        redaction.note("Document couvert par le secret professionnel. Les notes confidentielles du médiateur n’y figurent pas.");
        ecrire(redaction);
        return redaction;
    }

    /** The case itself, within whatever document tells it. */
    public void ecrire(Redaction redaction) {
        situation(redaction);
        new PartieDemande(dossier).ecrire(redaction);
        new PartieInstruction(dossier).ecrire(redaction);
        new PartieSuites(dossier).ecrire(redaction);
    }

    private void situation(Redaction redaction) {
        DossierSaisine.Entete entete = dossier.entete();
        redaction.sousTitre("Situation");
        new Fiche().ligne("État", entete.etat().libelle())
                .ligne("En attente de", libelle(entete.attente()))
                .ligne("Titulaire", entete.titulaireNom() == null ? entete.titulaire() : entete.titulaireNom())
                .ligne("Délai", entete.compteur().enClair())
                .ligne("Jours d’attente", entete.joursAttente() == 0 ? null : Typographie.compte(entete.joursAttente(), "jour"))
                .ligne("Cycle", entete.cycle() > 1 ? String.valueOf(entete.cycle()) : null)
                .ligne("Urgence", entete.urgence())
                .ligne("Étiquettes", String.join(", ", entete.etiquettes()))
                .ecrire(redaction);
    }

    static String libelle(Libelle valeur) {
        return valeur == null ? null : valeur.libelle();
    }

    static String libelles(List<? extends Libelle> valeurs) {
        return valeurs.stream().map(Libelle::libelle).collect(Collectors.joining(", "));
    }

    /** « le 4 mai 2026 à 14 h 05, par Nom » or nothing. */
    static String parQui(java.time.Instant instant, String auteur) {
        return instant == null ? null : Typographie.instant(instant) + (auteur == null ? "" : ", par " + auteur);
    }
}

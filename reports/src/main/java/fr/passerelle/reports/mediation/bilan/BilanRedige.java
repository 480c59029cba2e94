package fr.passerelle.reports.mediation.bilan;

import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.reports.mediation.Edition;
import fr.passerelle.reports.socle.rendu.Bandeau;
import fr.passerelle.reports.socle.rendu.Couverture;
import fr.passerelle.reports.socle.rendu.Metadonnees;
import fr.passerelle.reports.socle.rendu.Publication;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.texte.Typographie;
import fr.passerelle.socle.bilans.Bilan;
import java.util.List;
import java.util.stream.Stream;

/** The whole bilan of a year in one edition: its title page, its contents, its sections in the order of dossier §7. */
public final class BilanRedige {

    private static final String TITRE = "Bilan de la médiation administrative";
    private static final List<Section> SECTIONS = List.of(new Essentiel(), new Cadre(), new Saisissants(), new Modes(),
            new Calendrier(), new Raisons(), new Admission(), new Reponses(), new DelaisDeReponse(), new Constats(),
            new Propositions(), new Methode());

    private final Chiffres chiffres;
    private final String organisme;

    public BilanRedige(Bilan<Complements> bilan, Edition edition, String organisme) {
        this.organisme = organisme;
        this.chiffres = new Chiffres(bilan, edition);
    }

    public byte[] pdf() {
        String titre = TITRE + " " + chiffres.annee();
        String edition = chiffres.edition().libelle();
        return Publication.rapport(
                new Couverture(organisme, TITRE, String.valueOf(chiffres.annee()), edition, version(), precaution()),
                new Bandeau(titre, edition + (chiffres.bilan().estArrete() ? "" : " — provisoire"), organisme),
                rediger(),
                new Metadonnees(titre + " — " + edition.toLowerCase(java.util.Locale.FRENCH), version(), chiffres.bilan().arreteLe()));
    }

    private Redaction rediger() {
        Redaction redaction = new Redaction();
        redaction.enTete(null, "Sommaire", null).sommaire();
        redaction.ensemble().sousTitre("Lire ce document")
                .texte(precaution())
                .texte("Chaque figure est suivie d’un tableau qui donne les mêmes valeurs. Dans les tableaux, ≈ signale une valeur de "
                        + chiffres.anneePrecedente() + " connue seulement par publication, n.\u00a0c. une valeur non connue, "
                        + "n.\u00a0d. une valeur non diffusée, — l’absence de cas.");
        int numero = 1;
        for (Section section : sections().toList()) {
            if (numero == 1) {
                redaction.nouvellePage();
            }
            redaction.titre(numero + ". " + section.titre());
            section.ecrire(chiffres, redaction);
            numero++;
        }
        return redaction;
    }

    private Stream<Section> sections() {
        return chiffres.edition() == Edition.INTERNE ? Stream.concat(SECTIONS.stream(), Stream.of(new Annexe())) : SECTIONS.stream();
    }

    private String version() {
        Bilan<Complements> bilan = chiffres.bilan();
        return bilan.estArrete() ? "Version " + bilan.version() + " arrêtée le " + Typographie.date(bilan.arreteLe())
                : "Version provisoire, année non arrêtée";
    }

    private String precaution() {
        return switch (chiffres.edition()) {
            case INTERNE -> "Cette édition est réservée au médiateur et à la direction : certains effectifs, très faibles, pourraient "
                    + "désigner une famille.";
            case DIFFUSABLE -> "Les effectifs inférieurs à " + chiffres.bilan().seuilDiffusion()
                    + " qui pourraient désigner une famille ne sont pas diffusés (n.\u00a0d.), avec d’autres si besoin pour "
                    + "qu’aucun ne puisse être retrouvé par différence.";
        };
    }
}

package fr.passerelle.mediation.preconisation;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.mediation.nomenclature.EtatPreconisation;
import fr.passerelle.mediation.nomenclature.NiveauPreconisation;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A general proposal, from its first wording to its effect; every step is kept with its author (R-MED-27). */
@Entity
@Table(schema = "mediation", name = "preconisation")
class Preconisation {

    private static final String REGLE = "R-MED-27";
    private static final int PREMIERE_ANNEE = 2000;
    private static final int THEME = 150;
    private static final int TEXTE = 4_000;
    private static final int PORTEUR = 150;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private int annee;
    private String theme;
    private String texte;
    @Enumerated(EnumType.STRING)
    private NiveauPreconisation niveau;
    private String porteur;
    @Column(name = "porteur_identifiant")
    private String porteurIdentifiant;
    private LocalDate echeance;
    @Enumerated(EnumType.STRING)
    private EtatPreconisation etat;
    @Column(name = "creee_le")
    private Instant creeeLe;
    @Column(name = "creee_par")
    private String creeePar;

    @OneToMany(mappedBy = "preconisation", cascade = CascadeType.ALL)
    @OrderBy("le, id")
    private List<EtapePreconisation> etapes = new ArrayList<>();

    protected Preconisation() {
    }

    Preconisation(PreconisationSaisie saisie, String auteur, Instant maintenant) {
        prendre(saisie, maintenant);
        etat = EtatPreconisation.PROPOSEE;
        creeeLe = maintenant;
        creeePar = auteur;
        noter("", auteur, maintenant);
    }

    /** Changes its wording, until it has been sent. */
    void modifier(PreconisationSaisie saisie, String auteur, Instant maintenant) {
        if (etat != EtatPreconisation.PROPOSEE) {
            throw new RegleRefusee("R-MED-27", "Une préconisation transmise ne se réécrit plus.");
        }
        prendre(saisie, maintenant);
        noter("Texte modifié.", auteur, maintenant);
    }

    /** Moves on to a state that may follow this one; leaving the way asked for is explained. */
    void avancer(EtatPreconisation vers, String explication, String auteur, Instant maintenant) {
        if (vers == null || !etat.suivants().contains(vers)) {
            throw new RegleRefusee("R-MED-27", "etat", "De «\u202f" + etat.libelle() + "\u202f», la préconisation ne peut pas passer à "
                    + (vers == null ? "cet état." : "«\u202f" + vers.libelle() + "\u202f»."));
        }
        boolean expliquer = vers == EtatPreconisation.REFUSEE || vers == EtatPreconisation.ABANDONNEE;
        String texteEtape = TextePropre.de(explication);
        exiger(!expliquer || !texteEtape.isEmpty(), "R-MED-27", "texte", "Expliquez pourquoi.");
        exiger(texteEtape.length() <= TEXTE, "R-MED-27", "texte", TEXTE + " caractères au plus.");
        etat = vers;
        noter(texteEtape, auteur, maintenant);
    }

    /** Reports progress without changing state. */
    void commenter(String commentaire, String auteur, Instant maintenant) {
        if (etat.estFinal()) {
            throw new RegleRefusee("R-MED-27", "La préconisation est close\u202f: son suivi est terminé.");
        }
        Exigences exigences = new Exigences(REGLE);
        String propre = obligatoire(commentaire, TEXTE, "texte", "Décrivez l’avancement.", exigences);
        exigences.refuser();
        noter(propre, auteur, maintenant);
    }

    private void prendre(PreconisationSaisie s, Instant maintenant) {
        Exigences exigences = new Exigences(REGLE);
        int cetteAnnee = maintenant.atZone(Horloge.PARIS).getYear();
        exigences.exiger(s.annee() >= PREMIERE_ANNEE && s.annee() <= cetteAnnee, "annee", "Indiquez l’année du bilan, de " + PREMIERE_ANNEE + " à " + cetteAnnee + ".");
        String themeDit = obligatoire(s.theme(), THEME, "theme", "Indiquez le thème.", exigences);
        String texteDit = obligatoire(s.texte(), TEXTE, "texte", "Écrivez la préconisation.", exigences);
        exigences.exiger(s.niveau() != null, "niveau", "Choisissez le niveau.");
        String porteurDit = obligatoire(s.porteur(), PORTEUR, "porteur", "Indiquez qui porte la préconisation.", exigences);
        exigences.refuser();
        annee = s.annee();
        theme = themeDit;
        texte = texteDit;
        niveau = s.niveau();
        porteur = porteurDit;
        porteurIdentifiant = TextePropre.ouNul(s.porteurIdentifiant());
        echeance = s.echeance();
    }

    private static String obligatoire(String valeur, int longueur, String champ, String message, Exigences exigences) {
        String propre = TextePropre.de(valeur);
        exigences.exiger(!propre.isEmpty(), champ, message);
        exigences.exiger(propre.length() <= longueur, champ, longueur + " caractères au plus.");
        return propre;
    }

    private void noter(String texteEtape, String auteur, Instant maintenant) {
        etapes.add(new EtapePreconisation(this, maintenant, auteur, etat, texteEtape));
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    EtatPreconisation etat() {
        return etat;
    }

    List<EtapePreconisation> etapes() {
        return etapes;
    }

    String porteurIdentifiant() {
        return porteurIdentifiant;
    }

    boolean estPorteePar(String identifiant) {
        return identifiant.equals(porteurIdentifiant);
    }

    boolean enRetard(LocalDate aujourdhui) {
        return etat.estEnRetard(echeance, aujourdhui);
    }

    PreconisationSaisie saisie() {
        return new PreconisationSaisie(annee, theme, texte, niveau, porteur, porteurIdentifiant, echeance);
    }

    PreconisationVue vue(long saisines, LocalDate aujourdhui) {
        return new PreconisationVue(id, annee, theme, texte, niveau, porteur, echeance, etat, saisines,
                enRetard(aujourdhui), null);
    }
}

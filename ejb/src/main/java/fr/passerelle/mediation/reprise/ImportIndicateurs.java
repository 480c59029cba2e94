package fr.passerelle.mediation.reprise;

import static fr.passerelle.mediation.Permissions.REPRISE_IMPORTER;

import fr.passerelle.mediation.saisine.AnneesArretees;
import fr.passerelle.socle.bilans.IndicateurPublie;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.imports.Anomalie;
import fr.passerelle.socle.imports.Colonne;
import fr.passerelle.socle.imports.Colonnes;
import fr.passerelle.socle.imports.Forme;
import fr.passerelle.socle.imports.Gabarit;
import fr.passerelle.socle.imports.Import;
import fr.passerelle.socle.imports.Lecteur;
import fr.passerelle.socle.imports.Lecture;
import fr.passerelle.socle.imports.Lot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The figures published for a past year, {@code indicateurs_AAAA.csv}: all of them or none, while the year is not frozen. */
@ApplicationScoped
class ImportIndicateurs implements Import<IndicateurPublie> {

    static final String CODE = "mediation.indicateurs";

    @Inject
    private AnneesArretees annees;
    @Inject
    private EcritureReprise ecriture;
    @Inject
    private EffacementReprise effacement;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String titre() {
        return "Indicateurs publiés d’une année passée";
    }

    @Override
    public String aide() {
        return FichierRepris.AIDE;
    }

    @Override
    public String permission() {
        return REPRISE_IMPORTER;
    }

    @Override
    public Forme forme() {
        return FichierRepris.FORME;
    }

    @Override
    public Colonnes colonnes(String fichier) {
        return LectureIndicateurs.COLONNES;
    }

    @Override
    public List<Gabarit> gabarits() {
        return List.of(new Gabarit("indicateurs_" + Colonne.ANNEE, colonnes("").toutes()));
    }

    @Override
    public Lecteur<IndicateurPublie> lecteur(String fichier) {
        return new LectureIndicateurs(FichierRepris.annee(fichier));
    }

    @Override
    public String objet(String fichier) {
        return String.valueOf(FichierRepris.annee(fichier));
    }

    @Override
    public void preparer(String fichier) {
        annees.reserver(FichierRepris.annee(fichier));
    }

    @Override
    public void controler(String fichier, Lecture<IndicateurPublie> lecture) {
        int annee = FichierRepris.annee(fichier);
        lecture.refuserCeQuiEstDejaLa(lecture.lues().stream().filter(l -> ecriture.estPublie(l.valeur()))
                .map(l -> new Anomalie(l.ligne(), "code_indicateur", l.valeur().code(), "Déjà publié pour " + annee + ".")).toList(),
                "Les " + Typographie.compte(lecture.lignes(), "chiffre") + " de ce fichier sont déjà repris pour " + annee + ".");
        if (lecture.erreurs().isEmpty() && ecriture.nombreDeSaisines(annee) > 0) {
            lecture.anomalies().avertir(Anomalie.duFichier("L’année " + annee
                    + " a ses propres saisines\u202f: ses chiffres calculés passent avant ceux-ci."));
        }
    }

    @Override
    public void ecrire(Lot lot, List<IndicateurPublie> lignes) {
        ecriture.ecrireIndicateurs(lot, lignes);
    }

    @Override
    public boolean annulable(Lot lot) {
        return !annees.toutes().contains(Integer.valueOf(lot.objet()));
    }

    @Override
    public void defaire(Lot lot) {
        effacement.effacer(lot);
    }

    @Override
    public String motAuJournal() {
        return FichierRepris.MOT;
    }
}

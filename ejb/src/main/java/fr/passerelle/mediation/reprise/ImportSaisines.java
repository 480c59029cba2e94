package fr.passerelle.mediation.reprise;

import static fr.passerelle.mediation.Permissions.REPRISE_IMPORTER;

import fr.passerelle.mediation.saisine.AnneesArretees;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The cases of a past year, {@code saisines_AAAA.csv}: all of them or none, while the year is not frozen. */
@ApplicationScoped
class ImportSaisines implements Import<SaisineReprise> {

    static final String CODE = "mediation.saisines";

    @Inject
    private AnneesArretees annees;
    @Inject
    private EcritureReprise ecriture;
    @Inject
    private EffacementReprise effacement;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String titre() {
        return "Saisines d’une année passée";
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
        return LectureSaisines.COLONNES;
    }

    @Override
    public List<Gabarit> gabarits() {
        return List.of(new Gabarit("saisines_" + Colonne.ANNEE, colonnes("").toutes()));
    }

    @Override
    public Lecteur<SaisineReprise> lecteur(String fichier) {
        return new LectureSaisines(FichierRepris.annee(fichier), LocalDate.now(horloge));
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
    public void controler(String fichier, Lecture<SaisineReprise> lecture) {
        int annee = FichierRepris.annee(fichier);
        Map<String, String> dejaReprises = ecriture.dejaReprises(annee, lecture.valeurs());
        lecture.refuserCeQuiEstDejaLa(lecture.valeurs().stream().filter(s -> dejaReprises.containsKey(s.referenceExterne()))
                .map(s -> new Anomalie(s.ligne(), "reference_externe", s.referenceExterne(),
                        "Déjà reprise pour " + annee + " (" + dejaReprises.get(s.referenceExterne()) + ").")).toList(),
                "Les " + Typographie.compte(lecture.lignes(), "saisine") + " de ce fichier sont déjà reprises pour " + annee + ".");
        if (lecture.erreurs().isEmpty() && lecture.lues().isEmpty()) {
            lecture.anomalies().refuser(Anomalie.duFichier("Le fichier ne contient aucune saisine."));
        }
    }

    @Override
    public void ecrire(Lot lot, List<SaisineReprise> lignes) {
        ecriture.ecrireSaisines(lot, lignes);
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

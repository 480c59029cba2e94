package fr.passerelle.mediation.registre;

import static fr.passerelle.mediation.Permissions.SAISINE_DECIDER;
import static fr.passerelle.mediation.Permissions.SAISINE_LISTER;

import fr.passerelle.mediation.nomenclature.ReferenceSaisine;
import fr.passerelle.mediation.visibilite.Suppleance;
import fr.passerelle.mediation.visibilite.Visibilite;
import fr.passerelle.socle.changement.Changements;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.valeurs.Matricule;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.listes.Colonne;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.listes.Fiche;
import fr.passerelle.socle.listes.Filtre;
import fr.passerelle.socle.listes.Liste;
import fr.passerelle.socle.listes.Lue;
import fr.passerelle.socle.listes.Onglet;
import fr.passerelle.socle.listes.Ordre;
import fr.passerelle.socle.listes.PleinTexte;
import fr.passerelle.socle.listes.Trace;
import fr.passerelle.socle.listes.Tri;
import fr.passerelle.socle.listes.Volet;
import fr.passerelle.socle.listes.Vue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The registry of cases: only those the reader may see are listed, counted or exported. */
@ApplicationScoped
class ListeDesSaisines extends Liste<LigneRegistre> {

    static final String CODE = "mediation/saisines";

    /** What people write before a number. */
    private static final Pattern NUMERO = Pattern.compile("(?iu)^n(?:[°º.o]|um[ée]ro)\\s*");
    private static final Pattern SEPARATIONS = Pattern.compile("(?<=\\d)[- .](?=\\d)");

    private FiltresDesSaisines filtres;
    private LecteurDuRegistre lecteur;
    private Suppleance suppleance;

    /** For the container. */
    ListeDesSaisines() {
        super(CODE, "saisine", "mediation.saisine s", "s.id", LecteurDuRegistre.LECTURE, SAISINE_LISTER);
    }

    @Inject
    ListeDesSaisines(FiltresDesSaisines filtres, LecteurDuRegistre lecteur, Suppleance suppleance) {
        this();
        this.filtres = filtres;
        this.lecteur = lecteur;
        this.suppleance = suppleance;
    }

    @Override
    public Condition visibles(Appelant moi) {
        return Condition.de(Visibilite.condition(moi, suppleance.supplee(moi)), "moi", moi.identifiant());
    }

    @Override
    public Optional<PleinTexte> pleinTexte() {
        return Optional.of(new PleinTexte("s.recherche", "s.texte_plie", "Référence, numéro de dossier, nom ou mots de la demande",
                ListeDesSaisines::nommee));
    }

    @Override
    public List<Filtre> filtres() {
        return filtres.tous();
    }

    @Override
    public List<Volet> volets() {
        return List.of(
                Volet.de("Délai", "delai", "echeanceDu", "echeanceAu"),
                Volet.de("À faire", "geste", "sansAccuse", "questionEnRetard"),
                Volet.de("État", "situation", "etat", "attente", "cloture"),
                Volet.de("Motif", "motif"),
                Volet.de("Prestation", "prestation"),
                Volet.de("Titulaire", "titulaire"),
                Volet.de("Période", "recueDu", "recueAu", "repondueDu", "repondueAu", "annee", "trimestre", "horsReprise"),
                Volet.de("Mode de saisine", "canal"),
                Volet.de("Saisissant", "groupe", "type"),
                Volet.de("Signalements", "signalee", "etiquette"),
                Volet.de("Réponse", "position", "mode", "origine", "irrecevabilite"));
    }

    /** Its name, then its own columns; the reference is always there. */
    @Override
    public List<Colonne<LigneRegistre>> colonnes() {
        return List.of(
                Colonne.<LigneRegistre>de("reference", "Référence", LigneRegistre::reference).triee(),
                Colonne.<LigneRegistre>de("delai", "Délai", LigneRegistre::delai).triee().auChoix(true).enExport("Délai (jours)", LigneRegistre::jours),
                Colonne.exporteeAvec("delai", "Situation", LigneRegistre::situation),
                Colonne.<LigneRegistre>de("reception", "Reçue le", LigneRegistre::dateReception).triee().auChoix(true),
                Colonne.<LigneRegistre>de("personne", "Personne concernée", LigneRegistre::concerne).triee().auChoix(true),
                Colonne.<LigneRegistre>de("numero", "N° de dossier", LigneRegistre::numeroAllocataire).triee().auChoix(false),
                Colonne.<LigneRegistre>de("type", "Saisissant", l -> l.type().libelle()).triee().auChoix(false),
                Colonne.<LigneRegistre>de("canal", "Mode", l -> l.canal().libelle()).triee().auChoix(false),
                Colonne.<LigneRegistre>de("motif", "Motif", LigneRegistre::motifs).triee().auChoix(true),
                Colonne.<LigneRegistre>de("prestation", "Prestation", LigneRegistre::prestations).triee().auChoix(true),
                Colonne.<LigneRegistre>de("etat", "État", LigneRegistre::etatEnClair).triee().auChoix(true),
                Colonne.<LigneRegistre>de("attente", "En attente de", LigneRegistre::attendue).triee().auChoix(false),
                Colonne.<LigneRegistre>de("titulaire", "Titulaire", LigneRegistre::titulaire).triee().auChoix(true),
                Colonne.<LigneRegistre>de("signale", "Urgence signalée", LigneRegistre::signale).triee().auChoix(false),
                Colonne.<LigneRegistre>de("reponse", "Répondue le", LigneRegistre::dateReponse).triee().auChoix(false),
                Colonne.<LigneRegistre>de("mode", "Mode de réponse", l -> l.mode() == null ? null : l.mode().libelle()).triee().auChoix(false),
                Colonne.<LigneRegistre>de("position", "Position", l -> l.position() == null ? null : l.position().libelle()).triee().auChoix(false),
                Colonne.<LigneRegistre>de("origine", "Origine", l -> l.origine() == null ? null : l.origine().libelle()).triee().auChoix(false),
                Colonne.<LigneRegistre>de("irrecevabilite", "Motif d’irrecevabilité",
                        l -> l.irrecevabilite() == null ? null : l.irrecevabilite().libelle()).triee().auChoix(false));
    }

    @Override
    public Fiche<LigneRegistre> fiche() {
        return Fiche.<LigneRegistre>de("Saisines", "/mediation/saisine", "ref", "s.reference", LigneRegistre::reference)
                .trouvee(l -> l.concerne() == null ? l.reference() : l.reference() + ", " + l.concerne(),
                        l -> l.motif().libelle() + ", " + Typographie.minuscule(l.etat().libelle())).appelee(LigneRegistre::reference);
    }

    @Override
    public List<Ordre> ordres() {
        return OrdresDesSaisines.TOUS;
    }

    /** The latest received first. */
    @Override
    public Tri triUsuel() {
        return new Tri("reception", true);
    }

    @Override
    public List<Integer> tailles() {
        return List.of(25, 50, 100);
    }

    @Override
    public List<Onglet> onglets(Appelant moi) {
        return Stream.of(
                Onglet.de("Toutes", ""),
                Onglet.de("Ouvertes", "situation=OUVERTE&tri=delai"),
                moi.peut(SAISINE_DECIDER) ? Onglet.de("Mes saisines", "situation=OUVERTE&titulaire=moi&tri=delai") : null,
                Onglet.de("En retard", "delai=EN_RETARD&tri=delai"),
                Onglet.de("Sans titulaire", "situation=OUVERTE&titulaire=-&tri=delai")).filter(o -> o != null).toList();
    }

    /** The years one may choose lie between these. */
    @Override
    public String prealable() {
        return "(select min(annee) from mediation.saisine) as premiere, (select max(annee) from mediation.saisine) as derniere";
    }

    @Override
    public String marques() {
        return Changements.marques("mediation");
    }

    @Override
    public List<LigneRegistre> lignes(List<Lue> lues) {
        return lecteur.lignes(lues);
    }

    /** An export that holds benefits says so (R-MED-29). */
    @Override
    public Trace trace(Vue vue, long lignes) {
        String demandes = vue.enClair();
        return new Trace("registre", null, lignes + (lignes > 1 ? " saisines, " : " saisine, ") + (demandes.isEmpty() ? "sans filtre" : demandes)
                + (vue.montre("prestation") ? ", prestations comprises" : ""));
    }

    @Override
    public String choix(LigneRegistre ligne) {
        return ligne.reference() + "@" + ligne.version();
    }

    /** A reference, however it is typed, or a file number. */
    private static Optional<Condition> nommee(String texte) {
        String nue = NUMERO.matcher(TextePropre.code(texte)).replaceFirst("");
        String numero = SEPARATIONS.matcher(nue).replaceAll("");
        return ReferenceSaisine.tapee(nue).map(ReferenceSaisine::valeur).or(() -> Optional.of(numero).filter(Matricule::estUn))
                .map(exacte -> Condition.de("s.reference = :exacte or s.numero_allocataire = :exacte", "exacte", exacte));
    }
}

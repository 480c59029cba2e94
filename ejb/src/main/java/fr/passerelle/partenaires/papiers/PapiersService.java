package fr.passerelle.partenaires.papiers;

import static fr.passerelle.partenaires.Permissions.CONVENTION_INSTRUIRE;
import static fr.passerelle.partenaires.Permissions.CONVENTION_SIGNER;
import static fr.passerelle.partenaires.Permissions.PARTENAIRE_LIRE;
import static fr.passerelle.partenaires.Permissions.PORTAIL_ENTRER;
import static fr.passerelle.socle.commun.RegleRefusee.exigerTexte;

import fr.passerelle.partenaires.convention.ConventionVue;
import fr.passerelle.partenaires.convention.Conventions;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.documents.DocumentFige;
import fr.passerelle.socle.documents.Documents;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.signatures.Circuits;
import fr.passerelle.socle.signatures.PlaceDeSignature;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The papers of a convention: sent to be signed, amended, read as of any day. */
@Stateless
public class PapiersService {

    @Inject
    private Conventions conventions;
    @Inject
    private LectureDesPapiers lecture;
    @Inject
    private LectureDesDonnees donnees;
    @Inject
    private VersionRepository versions;
    @Inject
    private Envois envois;
    @Inject
    private SuitesDesSignatures suites;
    @Inject
    private Circuits circuits;
    @Inject
    private Documents documents;
    @Inject
    private Chez chez;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** A frozen paper to print, and who signs it. */
    public record AImprimer(DocumentFige document, List<PlaceDeSignature> signataires) {
    }

    @Autorise({CONVENTION_INSTRUIRE, CONVENTION_SIGNER})
    public DossierDeSignature dossier(String reference) {
        DossierDeSignature dossier = lecture.dossier(reference);
        journal.noter(ActeJournal.LECTURE, Envois.OBJET, reference, "Dossier de signature", null);
        return dossier;
    }

    /** Freezes the papers and sends them to both sides. */
    @Autorise(CONVENTION_INSTRUIRE)
    public void envoyer(String reference) {
        envois.initiale(reference);
    }

    /** The text is to be corrected: the signatures given are void, and all are told why. */
    @Autorise(CONVENTION_INSTRUIRE)
    public void reprendre(String reference, String pourquoi) {
        exigerTexte(pourquoi, "SIGNATURE", "pourquoi", "Dites pourquoi le texte est repris\u202f: ceux qui signent le liront.");
        suites.retirer(trouver(reference), pourquoi);
    }

    @Autorise(CONVENTION_INSTRUIRE)
    public void envoyerAvenant(String reference, LocalDate effetLe, String objet) {
        envois.avenant(reference, effetLe, objet);
    }

    @Autorise(CONVENTION_INSTRUIRE)
    public void relancer(String reference, String role) {
        circuits.relancer(circuits.dernier(Envois.OBJET, reference).orElseThrow(() -> new Introuvable("circuit")).id(), role);
    }

    /** The text in force that day, the amendments of that day in it. */
    @Autorise({PARTENAIRE_LIRE, PORTAIL_ENTRER})
    public ConventionAu au(String reference, LocalDate jour) {
        chez.exigerVisible(reference);
        Donnees d = donnees.de(reference);
        List<VersionLue> lues = versions.deLaConvention(d.convention());
        LocalDate voulu = jour == null ? LocalDate.now(horloge) : jour;
        journal.noter(ActeJournal.LECTURE, Envois.OBJET, reference, "Texte au " + voulu, null);
        return new ConventionAu(reference, d.partenaire().nom(), voulu, lecture.enVigueur(lues, voulu).map(v -> lecture.vue(v, true)).orElse(null),
                lues.stream().filter(VersionLue::estSignee).map(VersionLue::enVigueurLe).distinct().sorted().toList());
    }

    /** What the second version says otherwise than the first. */
    @Autorise({CONVENTION_INSTRUIRE, CONVENTION_SIGNER, PORTAIL_ENTRER})
    public List<Difference> comparer(String reference, int avant, int apres) {
        chez.exigerVisible(reference);
        List<VersionLue> lues = versions.deLaConvention(donnees.de(reference).convention());
        VersionLue une = version(lues, avant);
        VersionLue autre = version(lues, apres);
        List<Difference> differences = new ArrayList<>(Comparaison.termes(une.donnees(), autre.donnees()));
        differences.addAll(Comparaison.articles(envois.textes(une), envois.textes(autre)));
        return differences;
    }

    private static VersionLue version(List<VersionLue> lues, int numero) {
        return lues.stream().filter(v -> v.numero() == numero).findFirst().orElseThrow(() -> new Introuvable("version " + numero));
    }

    /**
     * A paper as it was first printed.
     *
     * @param rendu prints it, the first time
     */
    @Autorise({PARTENAIRE_LIRE, PORTAIL_ENTRER})
    public byte[] imprimer(String reference, long document, Function<AImprimer, byte[]> rendu) {
        chez.exigerVisible(reference);
        journal.noter(ActeJournal.IMPRESSION, Envois.OBJET, reference, "Document " + document, null);
        List<PlaceDeSignature> places = circuits.places(Envois.OBJET, reference, document);
        return documents.tirage(document, d -> rendu.apply(new AImprimer(d, places)));
    }

    /** Who signed what and when, of one version. */
    @Autorise({PARTENAIRE_LIRE, PORTAIL_ENTRER})
    public DossierDeSignature.VersionVue preuve(String reference, int numero) {
        chez.exigerVisible(reference);
        journal.noter(ActeJournal.IMPRESSION, Envois.OBJET, reference, "Attestation de signature, version " + numero, null);
        return lecture.vue(version(versions.deLaConvention(donnees.de(reference).convention()), numero), false);
    }

    private ConventionVue trouver(String reference) {
        return conventions.deReference(reference).orElseThrow(() -> new Introuvable("convention " + reference));
    }
}

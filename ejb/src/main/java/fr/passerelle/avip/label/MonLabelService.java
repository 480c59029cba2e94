package fr.passerelle.avip.label;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;

import fr.passerelle.avip.structure.MesStructures;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.documents.DocumentFige;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;

/** The label of the structures one stands for: another's is found nowhere. */
@Stateless
public class MonLabelService {

    @Inject
    private MesStructures miennes;
    @Inject
    private LabelRepository labels;
    @Inject
    private LectureDesLabels lecture;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Criteres criteres;
    @Inject
    private LettresDeLabel lettres;
    @Inject
    private Journal journal;

    /** Each of mine, with the label that counts: the one held or under way, else the last. */
    @Autorise(AVIP_ACCUEILLIR)
    public List<MonLabel> miens() {
        return miennes.toutes().stream().map(s -> new MonLabel(s.id(), s.nom() + ", " + s.commune(), dossier(s.id()))).toList();
    }

    private DossierDeLabel dossier(long structure) {
        List<Label> siens = labels.de(structure);
        return siens.stream().filter(l -> !l.statut().estFinal()).findFirst().or(() -> siens.stream().findFirst())
                .map(l -> lecture.lire(l.id(), p -> false)).orElse(null);
    }

    /** Opens a candidacy for one of mine. */
    @Autorise(AVIP_ACCUEILLIR)
    public long ouvrir(long structure) {
        return dossiers.ouvrir(miennes.exiger(structure).id());
    }

    @Autorise(AVIP_ACCUEILLIR)
    public void preparer(long id, int version, CandidatureSaisie saisie) {
        dossiers.preparer(mien(id), version, saisie);
    }

    @Autorise(AVIP_ACCUEILLIR)
    public void transmettre(long id, int version, CandidatureSaisie saisie) {
        dossiers.preparer(mien(id), version, saisie);
        labels.ecrire();
        dossiers.soumettre(id, labels.get(id).version());
    }

    @Autorise(AVIP_ACCUEILLIR)
    public void joindre(long id, Critere critere, String nom, InputStream contenu) {
        dossiers.joindre(mien(id), critere, nom, contenu);
    }

    @Autorise(AVIP_ACCUEILLIR)
    public LabelService.Document piece(long id, long piece) {
        LabelService.Document document = criteres.document(mien(id), piece);
        journal.noter(ActeJournal.LECTURE, AvisDeLabel.OBJET, String.valueOf(id), "Pièce " + piece + " téléchargée", null);
        return document;
    }

    @Autorise(AVIP_ACCUEILLIR)
    public byte[] lettre(long id, long document, Function<DocumentFige, byte[]> rendu) {
        byte[] pdf = lettres.imprimer(mien(id), document, rendu);
        journal.noter(ActeJournal.IMPRESSION, AvisDeLabel.OBJET, String.valueOf(id), "Lettre " + document, null);
        return pdf;
    }

    private long mien(long id) {
        Label label = labels.get(id);
        if (!miennes.ids().contains(label.structure())) {
            throw new Introuvable("label " + id);
        }
        return id;
    }

    /** @param dossier {@code null} when the structure never asked for the label */
    public record MonLabel(long structure, String nom, DossierDeLabel dossier) {
    }
}

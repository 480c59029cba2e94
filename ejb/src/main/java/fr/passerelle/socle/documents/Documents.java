package fr.passerelle.socle.documents;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.courriels.Textes;
import fr.passerelle.socle.essai.APartir;
import fr.passerelle.socle.essai.Essais;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.function.Function;

/**
 * Keeps documents: the text frozen in the transaction of the act, its first print with it for ever. For services only, which check
 * who may.
 */
@ApplicationScoped
public class Documents {

    @Inject
    private DocumentRepository documents;
    @Inject
    private Textes textes;
    @Inject
    private Organisme organisme;

    /** What writes documents of today. */
    public Papier papier() {
        return new Papier(textes::derniere);
    }

    /** Keeps a document under today's name of the institution; whoever made it keeps its number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long figer(AFiger document) {
        Essais.noter(new APartir(false, document.destinataire(), document.texte().intitule(), document.texte().corps()));
        return documents.ajouter(document, organisme.nom());
    }

    /**
     * Keeps a document once more, the same but for whom it is sent to: its text, its day and its signature are those of the first.
     *
     * @param repere a line that its head bears besides, when it has one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long refaire(long id, String destinataire, String repere, String auteur) {
        DocumentFige premier = lire(id);
        Essais.noter(new APartir(false, destinataire, premier.intitule(), premier.corps()));
        return documents.refaire(premier, destinataire, repere, auteur);
    }

    public DocumentFige lire(long id) {
        return documents.trouver(id).orElseThrow(() -> new Introuvable("document " + id)).intact();
    }

    /**
     * The document as it was first printed.
     *
     * @param rendu prints it, the first time
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public byte[] tirage(long id, Function<DocumentFige, byte[]> rendu) {
        DocumentFige document = lire(id);
        return documents.tirage(id).orElseGet(() -> {
            byte[] premier = rendu.apply(document);
            // of two first printings at once, one is the document
            return documents.garder(id, premier) ? premier : documents.tirage(id).orElseThrow();
        });
    }

    /** Erases the documents about those things, and their prints. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void oublier(String objet, Collection<String> references) {
        documents.oublier(objet, references);
    }
}

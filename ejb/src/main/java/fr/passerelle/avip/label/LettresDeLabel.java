package fr.passerelle.avip.label;

import fr.passerelle.avip.TextesDesLabels;
import fr.passerelle.avip.engagement.Situation;
import fr.passerelle.avip.engagement.Situations;
import fr.passerelle.avip.engagement.StructureLue;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.documents.AFiger;
import fr.passerelle.socle.documents.DocumentFige;
import fr.passerelle.socle.documents.Documents;
import fr.passerelle.socle.documents.Modele;
import fr.passerelle.socle.documents.TexteRedige;
import fr.passerelle.socle.documents.entete.EnTetes;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The letter of each decision: its text frozen with the act, its first print kept. */
@ApplicationScoped
class LettresDeLabel {

    private static final Modele DECISION = Modele.de("avip.DECISION_LABEL", "Label Avip, {structure}").puis(TextesDesLabels.SALUTATION)
            .puisUne(TextesDesLabels.ACCORDE, TextesDesLabels.RENOUVELE, TextesDesLabels.REFUSE, TextesDesLabels.AJOURNE, TextesDesLabels.SUSPENDU, TextesDesLabels.RETIRE)
            .puisPeutEtre(TextesDesLabels.ENGAGEMENTS).puisPeutEtre(TextesDesLabels.RECOURS).puis(TextesDesLabels.POLITESSE);

    @Inject
    private EntityManager em;
    @Inject
    private Situations situations;
    @Inject
    private Documents documents;
    @Inject
    private EnTetes enTetes;
    @Inject
    private Organisme organisme;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;

    /** Freezes the letter of what was just decided. */
    void ecrire(Label label, Texte clause, LocalDate depuis, Situation situation) {
        em.flush();
        EtatDuLabel e = label.lu();
        StructureLue s = situations.structure(e.structure());
        boolean accorde = clause == TextesDesLabels.ACCORDE || clause == TextesDesLabels.RENOUVELE;
        TexteRedige texte = documents.papier().rediger(DECISION, valeurs(e, s, depuis, situation),
                accorde ? Set.of(clause, TextesDesLabels.ENGAGEMENTS) : Set.of(clause, TextesDesLabels.RECOURS));
        List<String> reperes = List.of("Référence à rappeler" + Typographie.FINE + ": " + s.reference());
        long id = documents.figer(new AFiger(texte, bloc(s), AvisDeLabel.OBJET, String.valueOf(e.id()), horloge.instant(), provenance.auteur(),
                enTetes.de("Label Avip", organisme.coordonnees(), reperes, provenance.auteur(), "La direction")));
        em.createNativeQuery("insert into avip.label_lettre (label_id, document_id, objet, le) values (:label, :document, :objet, :le)")
                .setParameter("label", e.id()).setParameter("document", id).setParameter("objet", clause.titre()).setParameter("le", LocalDate.now(horloge))
                .executeUpdate();
    }

    /** The lines of the address of a structure, as the post reads them. */
    private String bloc(StructureLue s) {
        List<String> rues = Lignes.de(em.createNativeQuery("select adresse from avip.structure where id = :id and adresse is not null", String.class)
                .setParameter("id", s.id()));
        return Stream.of(List.of(s.gestionnaire(), s.nom()), rues.stream().flatMap(String::lines).toList(), List.of(s.codePostal() + " " + s.commune()))
                .flatMap(List::stream).map(TextePropre::ligne).filter(l -> !l.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static Map<String, String> valeurs(EtatDuLabel e, StructureLue s, LocalDate depuis, Situation situation) {
        Map<String, String> valeurs = new HashMap<>();
        valeurs.put("structure", s.nom());
        valeurs.put("commune", s.commune());
        valeurs.put("avis", e.avisLe() == null ? "" : Typographie.date(e.avisLe()));
        valeurs.put("debut", depuis == null ? "" : Typographie.date(depuis));
        valeurs.put("fin", e.fin() == null ? "" : Typographie.date(e.fin()));
        valeurs.put("places", e.placesEngagees() == null ? "" : Typographie.compte(e.placesEngagees(), "place"));
        valeurs.put("calcul", situation.calcul());
        valeurs.put("motif", e.motif() == null ? "" : e.motif());
        return valeurs;
    }

    /** The latest first. */
    List<DossierDeLabel.LettreVue> de(long label) {
        return Lignes.<Object[]>de(em.createNativeQuery("select document_id, objet, le from avip.label_lettre where label_id = :label order by document_id desc")
                .setParameter("label", label)).stream().map(l -> new DossierDeLabel.LettreVue(((Number) l[0]).longValue(), (String) l[1], ((Date) l[2]).toLocalDate())).toList();
    }

    /** One of that label's, as first printed. */
    byte[] imprimer(long label, long document, Function<DocumentFige, byte[]> rendu) {
        if (de(label).stream().noneMatch(l -> l.document() == document)) {
            throw new Introuvable("lettre " + document + " du label " + label);
        }
        return documents.tirage(document, rendu);
    }
}

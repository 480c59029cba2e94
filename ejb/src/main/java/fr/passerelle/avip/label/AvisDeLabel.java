package fr.passerelle.avip.label;

import static fr.passerelle.avip.Permissions.AVIP_GERER;
import static fr.passerelle.avip.Permissions.AVIP_LABELLISER;

import fr.passerelle.avip.TextesDesLabels;
import fr.passerelle.avip.engagement.Situations;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.courriels.Courriels;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Tells each side of a label that its turn has come, in the transaction of the act. */
@ApplicationScoped
class AvisDeLabel {

    static final String OBJET = "label";
    private static final String LIEN = "lien";
    private static final String STRUCTURE = "structure";

    @Inject
    private EntityManager em;
    @Inject
    private Situations situations;
    @Inject
    private Courriels courriels;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Provenance provenance;
    @Inject
    private Organisme organisme;

    void aInstruire(Label label) {
        aux(AVIP_GERER, TextesDesLabels.A_INSTRUIRE, label);
    }

    void aSigner(Label label) {
        aux(AVIP_LABELLISER, TextesDesLabels.A_SIGNER, label);
    }

    void aCompleter(Label label) {
        aLaStructure(label, TextesDesLabels.A_COMPLETER, Map.of(STRUCTURE, nom(label), LIEN, monLabel()));
    }

    void decidee(Label label) {
        aLaStructure(label, TextesDesLabels.REPONSE, Map.of(STRUCTURE, nom(label), LIEN, monLabel()));
    }

    /** Both sides learn of the term, each by its own page. */
    void aRenouveler(Label label) {
        aLaStructure(label, TextesDesLabels.A_RENOUVELER, terme(label, monLabel()));
        annuaire.courrielsPouvant(AVIP_GERER, provenance.auteur())
                .forEach(a -> courriels.deposer(TextesDesLabels.A_RENOUVELER, a, terme(label, fiche(label)), OBJET, cle(label)));
    }

    private Map<String, String> terme(Label label, String lien) {
        return Map.of(STRUCTURE, nom(label), "fin", Typographie.date(label.fin()), LIEN, lien);
    }

    private void aux(String permission, Texte texte, Label label) {
        annuaire.courrielsPouvant(permission, provenance.auteur()).forEach(a -> courriels.deposer(texte, a, Map.of(LIEN, fiche(label)), OBJET, cle(label)));
    }

    /** To those who answer there; to the mailbox of the structure when nobody is named yet. */
    private void aLaStructure(Label label, Texte texte, Map<String, String> valeurs) {
        Set<String> adresses = new LinkedHashSet<>(Lignes.<String>de(em.createNativeQuery("""
                select r.courriel from avip.referent r where r.structure_id = :structure and r.jusqu_a is null order by r.suppleant, r.id""", String.class)
                .setParameter(STRUCTURE, label.structure())));
        if (adresses.isEmpty()) {
            adresses.addAll(Lignes.<String>de(em.createNativeQuery("select courriel from avip.structure where id = :structure and courriel is not null", String.class)
                    .setParameter(STRUCTURE, label.structure())));
        }
        adresses.forEach(a -> courriels.deposer(texte, a, valeurs, OBJET, cle(label)));
    }

    private String nom(Label label) {
        return situations.structure(label.structure()).nom();
    }

    private String fiche(Label label) {
        return organisme.adresse() + "/avip/label?id=" + label.id();
    }

    private String monLabel() {
        return organisme.adresse() + "/avip/mon-label";
    }

    private static String cle(Label label) {
        return String.valueOf(label.id());
    }
}

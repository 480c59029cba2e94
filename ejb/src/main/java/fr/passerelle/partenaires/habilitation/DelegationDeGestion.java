package fr.passerelle.partenaires.habilitation;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;
import static fr.passerelle.socle.commun.RegleRefusee.exigerTexte;

import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Who manages the rights of a partner: its own administrators, or the Caf (R-PART-4, R-PART-6, R-PART-10). */
@ApplicationScoped
class DelegationDeGestion {

    @Inject
    private EntityManager em;
    @Inject
    private HabilitationRepository depot;
    @Inject
    private Journal journal;

    void changer(long partenaire, boolean deleguee, String motif) {
        exigerTexte(motif, "R-PART-10", "motif", "Dites pourquoi la gestion change de mains.");
        depot.tenirPartenaire(partenaire);
        exiger(!deleguee || !depot.administrateurs(partenaire).isEmpty(), "R-PART-6", null,
                "Nommez d’abord un administrateur\u202f: sans lui, la gestion ne peut pas être déléguée.");
        ModeGestion mode = deleguee ? ModeGestion.DELEGUEE : ModeGestion.CAF;
        List<String> changees = Lignes.de(em.createNativeQuery("""
                update partenaires.convention set mode_gestion = :mode, version = version + 1
                where partenaire_id = :partenaire and etat in ('ACTIVE', 'SUSPENDUE') and mode_gestion <> :mode returning reference""", String.class)
                .setParameter("mode", mode.name()).setParameter("partenaire", partenaire));
        exiger(!changees.isEmpty(), "R-PART-10", null, deleguee ? "La gestion est déjà déléguée, ou aucune convention n’est en vigueur."
                : "La Caf gère déjà ces droits, ou aucune convention n’est en vigueur.");
        changees.forEach(reference -> journal.noter(ActeJournal.MODIFICATION, "convention", reference, mode.libelle(), motif));
    }
}

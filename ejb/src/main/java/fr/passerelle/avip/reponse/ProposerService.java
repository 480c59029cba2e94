package fr.passerelle.avip.reponse;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;

import fr.passerelle.avip.orientation.PrescripteurVu;
import fr.passerelle.avip.orientation.Prescripteurs;
import fr.passerelle.avip.proposition.PropositionSaisie;
import fr.passerelle.avip.proposition.PropositionVue;
import fr.passerelle.avip.proposition.Propositions;
import fr.passerelle.avip.structure.MesStructures;
import fr.passerelle.avip.structure.StructureVue;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** A parent a structure knows of, proposed to the body that could follow them (dossier §3.3). */
@Stateless
public class ProposerService {

    @Inject
    private MesStructures miennes;
    @Inject
    private Propositions propositions;
    @Inject
    private Prescripteurs prescripteurs;
    @Inject
    private Journal journal;

    @Autorise(AVIP_ACCUEILLIR)
    public List<StructureVue> structures() {
        return miennes.toutes();
    }

    /** Those that take part, by name. */
    @Autorise(AVIP_ACCUEILLIR)
    public List<PrescripteurVu> prescripteurs() {
        return prescripteurs.tous().stream().filter(p -> !prescripteurs.estSuspendu(p.id())).toList();
    }

    /** What my structures proposed, the last first. */
    @Autorise(AVIP_ACCUEILLIR)
    public List<ParentPropose> miennes() {
        List<ParentPropose> proposes = miennes.toutes().stream().flatMap(s -> propositions.deLaStructure(s.id()).stream().map(p -> propose(p, s))).toList();
        journal.noterLectures(Propositions.OBJET, proposes.stream().map(p -> p.vue().id()).toList());
        return proposes;
    }

    private ParentPropose propose(PropositionVue vue, StructureVue structure) {
        return new ParentPropose(vue, structure.enClair(), prescripteurs.trouver(vue.prescripteur()).nom());
    }

    @Autorise(AVIP_ACCUEILLIR)
    public long proposer(PropositionSaisie saisie) {
        if (saisie.structure() != 0) {
            // none chosen is refused with all else that is missing
            miennes.exiger(saisie.structure());
        }
        return propositions.proposer(saisie);
    }

    @Autorise(AVIP_ACCUEILLIR)
    public void retirer(long id, int version) {
        miennes.exiger(propositions.trouver(id).structure());
        propositions.retirer(id, version);
    }
}

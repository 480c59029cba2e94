package fr.passerelle.avip.structure;

import fr.passerelle.avip.nomenclature.Profil;
import fr.passerelle.socle.capacites.Perimetre;
import fr.passerelle.socle.comptes.Appelants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The structures the caller stands for: told by the rights held at that moment, never by an address. */
@ApplicationScoped
public class MesStructures {

    @Inject
    private Structures structures;
    @Inject
    private Appelants appelants;

    /** Those of the partners the caller is a structure’s person of; when a right names structures, those only. */
    @Transactional
    public List<StructureVue> toutes() {
        return appelants.courant().perimetres().stream().filter(MesStructures::estDUneStructure)
                .flatMap(p -> structures.duPartenaire(Long.parseLong(p.partenaire())).stream()
                        .filter(s -> p.structures().isEmpty() || p.structures().contains(s.reference())))
                .distinct().toList();
    }

    @Transactional
    public Set<Long> ids() {
        return toutes().stream().map(StructureVue::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @throws fr.passerelle.socle.commun.Introuvable when it is not one of mine, whether it exists or not */
    @Transactional
    public StructureVue exiger(long id) {
        return toutes().stream().filter(s -> s.id() == id).findFirst().orElseThrow(() -> StructureRepository.introuvable(id));
    }

    private static boolean estDUneStructure(Perimetre p) {
        return Profil.SERVICE.equals(p.service()) && Profil.STRUCTURE.name().equals(p.profil()) && p.partenaire() != null;
    }
}

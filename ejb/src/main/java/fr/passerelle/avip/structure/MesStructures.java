package fr.passerelle.avip.structure;

import fr.passerelle.avip.nomenclature.Profil;
import fr.passerelle.socle.capacites.Perimetre;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.listes.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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

    /** The same in SQL, of the structures called so; none when the caller stands for none at all. */
    public Optional<Condition> enSql(String structure) {
        List<Condition> droits = new ArrayList<>();
        for (Perimetre p : appelants.courant().perimetres().stream().filter(MesStructures::estDUneStructure).toList()) {
            int rang = droits.size();
            Condition siennes = Condition.de(structure + ".partenaire_id = :partenaire" + rang, "partenaire" + rang, Long.valueOf(p.partenaire()));
            droits.add(p.structures().isEmpty() ? siennes : siennes.et(Condition.parmi(reference(structure + ".id"), "nommees" + rang, p.structures())));
        }
        return droits.isEmpty() ? Optional.empty() : Optional.of(Condition.uneDe(droits));
    }

    /** As {@code StructureVue.reference()}: five figures at least, and never fewer than the number has. */
    private static String reference(String id) {
        return "'STR-' || lpad(cast(" + id + " as text), greatest(5, length(cast(" + id + " as text))), '0')";
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

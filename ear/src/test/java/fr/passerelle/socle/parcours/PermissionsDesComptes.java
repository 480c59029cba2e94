package fr.passerelle.socle.parcours;

import fr.passerelle.socle.capacites.Role;
import fr.passerelle.socle.comptes.TousLesComptes;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dans le serveur : ce que l'application accorde à chaque compte, un compte par ligne. */
public final class PermissionsDesComptes {

    private PermissionsDesComptes() {
    }

    public static String toutes() throws Exception {
        return TousLesComptes.lus().stream()
                .map(compte -> Stream.concat(Stream.of(compte.identifiant()),
                        compte.roles().stream().map(Role::permissions).flatMap(Set::stream)).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}

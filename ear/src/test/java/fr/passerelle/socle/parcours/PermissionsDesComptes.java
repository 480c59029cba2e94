package fr.passerelle.socle.parcours;

import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.capacites.Role;
import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.socle.comptes.RechercheComptes;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dans le serveur : ce que l'application accorde à chaque compte, un compte par ligne. */
public final class PermissionsDesComptes {

    private PermissionsDesComptes() {
    }

    public static String toutes() throws Exception {
        ComptesService comptes = Services.trouver(ComptesService.class);
        return EnTantQue.executer("admin", () -> comptes.chercher(RechercheComptes.TOUS, 1, 500)).lignes().stream()
                .map(compte -> Stream.concat(Stream.of(compte.identifiant()),
                        compte.roles().stream().map(Role::permissions).flatMap(Set::stream)).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}

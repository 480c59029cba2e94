package fr.passerelle.socle.capacites;

import java.util.Set;

/** Permissions that a capability gives to a role brought by another: whoever keeps that role's charge has something to do there too. */
public record Octroi(String role, Set<String> permissions) {

    public Octroi {
        permissions = Set.copyOf(permissions);
    }
}

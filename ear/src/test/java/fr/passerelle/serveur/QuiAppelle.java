package fr.passerelle.serveur;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** Un service de test qui rend le nom de son appelant, tel que le serveur le lui donne. */
@Stateless
public class QuiAppelle {

    @Resource
    private SessionContext contexte;

    public String nom() {
        return contexte.getCallerPrincipal().getName();
    }
}

package fr.passerelle.conteneur;

import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.tableur.Tableur;
import fr.passerelle.socle.listes.ListesService;
import jakarta.enterprise.inject.spi.BeanManager;
import java.io.IOException;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Trouve, depuis un test dans le serveur, un bean de l'application déployée qui n'est pas un service : le test est une autre
 * application, et c'est de l'intérieur d'un service qu'il demande à voir les siens.
 */
public final class Beans {

    private Beans() {
    }

    public static <T> T trouver(Class<T> type) throws Exception {
        BeanManager[] trouve = new BeanManager[1];
        Tableur deLInterieur = new Tableur() {
            @Override
            public void titres(List<String> titres) throws IOException {
                try {
                    trouve[0] = InitialContext.doLookup("java:comp/BeanManager");
                } catch (NamingException e) {
                    throw new IOException(e);
                }
            }

            @Override
            public void ligne(List<?> cellules) {
                // seul compte d'être entré
            }

            @Override
            public void close() {
                // rien n'est ouvert
            }
        };
        EnTantQue.faire("dpo", () -> Services.trouver(ListesService.class)
                .exporter("journal", Parametres.lire("qui=personne"), deLInterieur));
        BeanManager beans = trouve[0];
        return type.cast(beans.getReference(beans.resolve(beans.getBeans(type)), type, beans.createCreationalContext(null)));
    }
}

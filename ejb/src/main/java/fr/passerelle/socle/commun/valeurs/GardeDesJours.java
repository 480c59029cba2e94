package fr.passerelle.socle.commun.valeurs;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.time.Clock;
import java.time.LocalDate;

/** Before every service, once it is known who calls (declared in {@code ejb-jar.xml}): no act is done on a date that cannot be. */
public class GardeDesJours {

    @Inject
    private Clock horloge;

    @AroundInvoke
    Object garder(InvocationContext appel) throws Exception {
        Object[] dits = appel.getParameters();
        Class<?>[] types = appel.getMethod().getParameterTypes();
        for (int i = 0; i < types.length; i++) {
            if (dits[i] != null && JoursDits.peutDire(types[i])) {
                LocalDate aujourdhui = LocalDate.now(horloge);
                JoursDits.chercher(appel.getMethod().getParameters()[i].getName(), dits[i],
                        (champ, jour) -> JourPlausible.exiger(jour, aujourdhui, champ));
            }
        }
        return appel.proceed();
    }
}

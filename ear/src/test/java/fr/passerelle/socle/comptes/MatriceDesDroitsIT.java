package fr.passerelle.socle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Beans;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import jakarta.ejb.Stateless;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.naming.InitialContext;
import javax.naming.NameClassPair;
import javax.naming.NamingException;
import org.junit.jupiter.api.Test;

/**
 * Every role knocks at every public method of every service of the deployed application. The services are found by asking
 * the server, not from a list kept by hand. Each knock is undone.
 */
@DansLeServeur
class MatriceDesDroitsIT {

    private static final String SERVICES = "java:global/passerelle/passerelle-ejb";

    @Test
    void chaque_role_entre_exactement_ou_sa_permission_le_mene() throws Exception {
        List<String> ecarts = new ArrayList<>();
        int essais = 0;
        List<CompteVu> personnages = personnages();
        assertThat(personnages).as("un personnage par rôle").hasSizeGreaterThanOrEqualTo(9);
        for (Map.Entry<Class<?>, Object> service : services().entrySet()) {
            for (Method methode : methodesPubliques(service.getKey())) {
                for (CompteVu compte : personnages) {
                    essais++;
                    Set<String> permissions = compte.roles().get(0).permissions();
                    boolean entre = entre(compte.identifiant(), service.getValue(), methode);
                    if (entre != doitEntrer(permissions, methode)) {
                        ecarts.add(compte.identifiant() + (entre ? " entre dans " : " est refusé à ") + methode);
                    }
                }
            }
        }
        assertThat(ecarts).isEmpty();
        assertThat(essais).as("les services ont été trouvés").isGreaterThan(200);
    }

    @Test
    void toute_methode_publique_dit_sa_permission_ou_pourquoi_elle_est_ouverte() throws Exception {
        for (Class<?> service : services().keySet()) {
            for (Method methode : methodesPubliques(service)) {
                assertThat(methode.isAnnotationPresent(Autorise.class) ^ methode.isAnnotationPresent(Ouvert.class))
                        .as("%s", methode).isTrue();
            }
        }
    }

    @Test
    void ce_que_le_demarrage_verifie_couvre_chaque_methode_gardee() throws Exception {
        Map<String, Set<String>> demandees = Beans.trouver(PermissionsDemandees.class).parMethode();
        List<String> gardees = new ArrayList<>();
        for (Class<?> service : services().keySet()) {
            methodesPubliques(service).stream().filter(m -> m.isAnnotationPresent(Autorise.class))
                    .forEach(m -> gardees.add(service.getSimpleName() + "." + m.getName()));
        }
        assertThat(demandees).containsKeys(gardees.toArray(String[]::new));
    }

    private static List<CompteVu> personnages() throws Exception {
        return TousLesComptes.lus().stream()
                .filter(c -> (c.identifiant() + "@demo.example").equals(c.courriel()) && c.roles().size() == 1).toList();
    }

    private static boolean doitEntrer(Set<String> permissions, Method methode) {
        return methode.isAnnotationPresent(Ouvert.class)
                || Arrays.stream(methode.getAnnotation(Autorise.class).value()).anyMatch(permissions::contains);
    }

    /** Whether the gate let through: whatever happens behind it (a rule, an unknown case) counts as let through. */
    private static boolean entre(String identifiant, Object service, Method methode) throws Exception {
        UserTransaction transaction = InitialContext.doLookup("java:jboss/UserTransaction");
        transaction.begin();
        try {
            EnTantQue.faire(identifiant, () -> methode.invoke(service, arguments(methode)));
            return true;
        } catch (InvocationTargetException e) {
            return !estUnRefusDuPortier(e.getCause());
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    private static boolean estUnRefusDuPortier(Throwable cause) {
        return cause instanceof AccesRefuse;
    }

    private static Object[] arguments(Method methode) {
        return Arrays.stream(methode.getParameterTypes()).map(MatriceDesDroitsIT::vide).toArray();
    }

    private static Object vide(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? Long.valueOf(0) : null;
    }

    private static List<Method> methodesPubliques(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()) && !m.isSynthetic())
                .toList();
    }

    private static Map<Class<?>, Object> services() throws NamingException {
        Map<Class<?>, Object> services = new TreeMap<>(java.util.Comparator.comparing(Class::getName));
        InitialContext annuaire = new InitialContext();
        for (var noms = annuaire.list(SERVICES); noms.hasMore();) {
            NameClassPair nom = noms.next();
            int separateur = nom.getName().indexOf('!');
            if (separateur > 0) {
                ajouter(services, annuaire, nom.getName(), nom.getName().substring(separateur + 1));
            }
        }
        return services;
    }

    private static void ajouter(Map<Class<?>, Object> services, InitialContext annuaire, String nom, String classe)
            throws NamingException {
        try {
            Class<?> type = Class.forName(classe, false, NouveauCompte.class.getClassLoader());
            if (type.isAnnotationPresent(Stateless.class)) {
                services.put(type, annuaire.lookup(SERVICES + "/" + nom));
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

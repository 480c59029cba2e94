package fr.passerelle.conteneur;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Dans le serveur : fait un test, ou appelle une méthode, et dit ce qu'il en est. Ne se trouve que dans l'archive d'essais. */
public final class ServletDEssais extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        demande.setCharacterEncoding("UTF-8");
        reponse.setContentType("text/plain; charset=UTF-8");
        String[] textes = demande.getParameterValues("t");
        try {
            String rendu = demande.getServletPath().equals("/test") ? eprouver(textes[0]) : appeler(textes);
            reponse.setHeader(Appel.ISSUE, Appel.REUSSI);
            reponse.getWriter().print(rendu == null ? "" : rendu);
        } catch (InvocationTargetException e) {
            ecrire(reponse, e.getCause());
        } catch (Throwable e) {
            ecrire(reponse, e);
        }
    }

    private static String eprouver(String test) throws Throwable {
        Launcher lanceur = LauncherFactory.create(LauncherConfig.builder().addTestEngines(new JupiterTestEngine())
                .enableTestEngineAutoRegistration(false).enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false).enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false).build());
        LauncherDiscoveryRequest demande = LauncherDiscoveryRequestBuilder.request().selectors(selectUniqueId(test)).build();
        SummaryGeneratingListener resume = new SummaryGeneratingListener();
        lanceur.execute(demande, resume);
        TestExecutionSummary issue = resume.getSummary();
        for (TestExecutionSummary.Failure echec : issue.getFailures()) {
            throw echec.getException();
        }
        if (issue.getTestsSucceededCount() != 1) {
            throw new AssertionError("Un test demandé, " + issue.getTestsSucceededCount() + " réussi : " + test);
        }
        return "";
    }

    private static String appeler(String[] textes) throws ReflectiveOperationException {
        Class<?> classe = Class.forName(textes[0], true, ServletDEssais.class.getClassLoader());
        Object[] arguments = Arrays.copyOfRange(textes, 2, textes.length);
        Class<?>[] types = new Class<?>[arguments.length];
        Arrays.fill(types, String.class);
        return (String) classe.getMethod(textes[1], types).invoke(null, arguments);
    }

    private static void ecrire(HttpServletResponse reponse, Throwable e) throws IOException {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        reponse.getWriter().print(trace);
    }
}

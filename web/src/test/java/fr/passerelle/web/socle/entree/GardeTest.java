package fr.passerelle.web.socle.entree;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.web.socle.connexion.FinDeSession;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.spec.ServletContextImpl;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guard in front of a server of four threads, and of a page that says what it was given. */
@Tag("attaque")
class GardeTest {

    private static final String FORMULAIRE = "Content-Type: application/x-www-form-urlencoded";
    private static final String FICHIERS = "Content-Type: multipart/form-data; boundary=f";
    private static Undertow serveur;
    private static int port;

    /** Signs in when asked, otherwise says the field « a » and how long the file « f » is. */
    public static final class Page extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest demande, HttpServletResponse reponse) throws IOException, ServletException {
            if ("oui".equals(demande.getParameter("entrer"))) {
                demande.getSession().setAttribute(FinDeSession.OUVERTURE, "quelqu'un");
            }
            boolean fichier = demande.getContentType() != null && demande.getContentType().startsWith("multipart/");
            reponse.setCharacterEncoding("UTF-8");
            reponse.getWriter().print("a=" + demande.getParameter("a") + (fichier ? " f=" + demande.getPart("f").getSize() : ""));
        }
    }

    /** Says its status, as a page that reads all that was sent before it says anything. */
    public static final class Erreur extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
            reponse.getWriter().print("refus " + reponse.getStatus() + " " + demande.getParameterMap().size() + "x".repeat(5000));
        }
    }

    @BeforeAll
    static void ouvrir() throws ServletException {
        serveur = servir();
        port = port(serveur);
    }

    private static Undertow servir(ServletExtension... plus) throws ServletException {
        DeploymentInfo essai = Servlets.deployment().setClassLoader(GardeTest.class.getClassLoader())
                .setContextPath("/").setDeploymentName("essai").setDefaultRequestEncoding("UTF-8")
                .addServlet(Servlets.servlet("page", Page.class).addMapping("/page")
                        .setMultipartConfig(new MultipartConfigElement(System.getProperty("java.io.tmpdir"), -1, -1, 1000)))
                .addServlet(Servlets.servlet("erreur", Erreur.class).addMapping("/erreur"))
                .addErrorPages(Servlets.errorPage("/erreur", 413), Servlets.errorPage("/erreur", 403), Servlets.errorPage("/erreur", 404), Servlets.errorPage("/erreur", 429))
                .addServlet(Servlets.servlet("sans fichier", Page.class).addMapping("/simple"));
        List.of(plus).forEach(essai::addServletExtension);
        DeploymentManager page = Servlets.newContainer().addDeployment(essai);
        page.deploy();
        Undertow ouvert = Undertow.builder().addHttpListener(0, "localhost").setServerOption(UndertowOptions.MAX_ENTITY_SIZE, 200_000_000L).setWorkerThreads(4).setIoThreads(2).setHandler(page.start()).build();
        ouvert.start();
        return ouvert;
    }

    private static int port(Undertow serveur) {
        return ((InetSocketAddress) serveur.getListenerInfo().get(0).getAddress()).getPort();
    }

    @AfterAll
    static void fermer() {
        serveur.stop();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 40_000, 300_000})
    void forty_bodies_that_do_not_come_hold_none_of_the_four_threads(int envoyesDAbord) throws IOException {
        List<Socket> lents = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Socket lent = envoyer("POST", "/page", "", FORMULAIRE, "Content-Length: " + (envoyesDAbord + 50_000));
            lents.add(lent);
            tenter(lent, "a".repeat(envoyesDAbord));
        }
        assertThat(repond(envoyer("GET", "/page?a=1", ""))).startsWith("HTTP/1.1 200").endsWith("a=1");
        for (Socket lent : lents) {
            lent.close();
        }
    }

    @Test
    void a_form_arrives_whole_in_as_many_pieces_as_it_comes() throws IOException {
        Socket prise = envoyer("POST", "/page", "a=d%C3", FORMULAIRE, "Content-Length: 10");
        prise.getOutputStream().write("%A9j".getBytes(StandardCharsets.US_ASCII));
        assertThat(repond(prise)).startsWith("HTTP/1.1 200").endsWith("a=déj");
        assertThat(repond(envoyer("POST", "/page", "a=1&b=2", FORMULAIRE, "Content-Length: 7"))).endsWith("a=1");
        assertThat(repond(envoyer("POST", "/page", "", FORMULAIRE, "Content-Length: 0"))).endsWith("a=null");
        assertThat(repond(envoyer("POST", "/page", "3\r\na=2\r\n0\r\n\r\n", FORMULAIRE, "Transfer-Encoding: chunked"))).endsWith("a=2");
    }

    @Test
    void what_is_too_big_is_refused_by_its_size_or_at_the_first_byte_too_many() throws IOException {
        assertThat(repond(envoyer("POST", "/page", "", FORMULAIRE, "Content-Length: 58000000"))).startsWith("HTTP/1.1 413").contains("refus 413 0x");
        assertThat(repond(envoyer("POST", "/page", "19000\r\n" + "a".repeat(0x19000) + "\r\n", FORMULAIRE, "Transfer-Encoding: chunked"))).startsWith("HTTP/1.1 413").contains("refus 413 0x");
        assertThat(repond(envoyer("POST", "/page", "a=1&".repeat(1100), FORMULAIRE, "Content-Length: 4400"))).startsWith("HTTP/1.1 413").contains("refus 413 0x");
        assertThat(repond(envoyer("POST", "/page", "", FICHIERS, "Content-Length: 5000000"))).startsWith("HTTP/1.1 413").contains("refus 413 0x");
    }

    @Test
    void only_someone_signed_in_sends_documents_to_a_page_that_takes_some() throws IOException {
        String session = repond(envoyer("GET", "/page?entrer=oui", "")).lines().filter(l -> l.startsWith("Set-Cookie: ")).findFirst().orElseThrow();
        String temoin = "Cookie: " + session.substring("Set-Cookie: ".length()).replaceAll(";.*", ".noeud");
        String corps = "--f\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nd\u00c3\u00a9j\r\n--f\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f.txt\"\r\n\r\n"
                + "x".repeat(300_000) + "\r\n--f--\r\n";
        assertThat(repond(envoyer("POST", "/page", corps, FICHIERS, temoin, "Content-Length: " + corps.length()))).endsWith("a=déj f=300000");
        assertThat(repond(envoyer("POST", "/simple", "", FICHIERS, temoin, "Content-Length: 300000"))).startsWith("HTTP/1.1 413").contains("refus 413 0x");
        assertThat(repond(envoyer("POST", "/page", "", FICHIERS, temoin, "Content-Length: 70000000"))).startsWith("HTTP/1.1 413").contains("refus 413 0x");
        assertThat(repond(envoyer("POST", "/page", "", FORMULAIRE, temoin, "Content-Length: 5000000"))).startsWith("HTTP/1.1 413").contains("refus 413 0x");
    }

    @Test
    void what_another_site_sends_is_refused_unread() throws IOException {
        assertThat(repond(envoyer("POST", "/page", "", FORMULAIRE, "Origin: https://ailleurs.example", "Content-Length: 5000"))).startsWith("HTTP/1.1 403").contains("refus 403 0x");
        assertThat(repond(envoyer("POST", "/page", "a=1", FORMULAIRE, "Origin: http://localhost", "Content-Length: 3"))).endsWith("a=1");
    }

    /** Its time is counted in all, not since its last byte; of what has arrived, what is done takes the time it takes. */
    @Test
    void a_form_that_drips_is_cut_when_its_time_is_over() throws Exception {
        assertThat(Bornes.FORMULAIRE.delai()).isEqualTo(Duration.ofSeconds(20));
        Duration delai = Duration.ofMillis(1500);
        Undertow presse = servir((deploiement, contexte) -> deploiement.addInitialHandlerChainWrapper(
                suite -> new Garde((ServletContextImpl) contexte, suite, borne -> delai)));
        try {
            assertThat(repond(envoyerA(port(presse), "POST", "/page", "a=1", FORMULAIRE, "Content-Length: 3"))).endsWith("a=1");
            Instant debut = Instant.now();
            try (Socket lent = envoyerA(port(presse), "POST", "/page", "a=", FORMULAIRE, "Content-Length: 50000")) {
                lent.setSoTimeout(100);
                while (!estCoupee(lent) && Duration.between(debut, Instant.now()).compareTo(delai.multipliedBy(10)) < 0) {
                    tenter(lent, "a");
                }
            }
            assertThat(Duration.between(debut, Instant.now())).isBetween(delai.minusMillis(50), delai.multipliedBy(4));
        } finally {
            presse.stop();
        }
    }

    @Test
    void the_forms_that_arrive_together_are_bounded_and_one_too_many_is_told_so() throws Exception {
        List<Socket> ensemble = new ArrayList<>();
        try {
            String presque = "a".repeat(98_000);
            for (int i = 0; i < 360; i++) {
                ensemble.add(envoyer("POST", "/page", presque, FORMULAIRE, "Content-Length: 99000"));
            }
            Socket refusee = null;
            for (Instant limite = Instant.now().plusSeconds(20); refusee == null && Instant.now().isBefore(limite);) {
                for (Socket prise : ensemble) {
                    refusee = prise.getInputStream().available() > 0 ? prise : refusee;
                }
            }
            assertThat(refusee).isNotNull();
            assertThat(repond(refusee)).startsWith("HTTP/1.1 429").contains("refus 429 0x");
        } finally {
            for (Socket prise : ensemble) {
                prise.close();
            }
        }
        assertThat(repond(envoyer("POST", "/page", "a=1", FORMULAIRE, "Content-Length: 3"))).endsWith("a=1");
    }

    /** Waits a little for what the server says: nothing yet, or that it cut. */
    private static boolean estCoupee(Socket prise) {
        try {
            return prise.getInputStream().read() == -1;
        } catch (SocketTimeoutException rienEncore) {
            return false;
        } catch (IOException coupee) {
            return true;
        }
    }

    private static Socket envoyer(String methode, String chemin, String corps, String... enTetes) throws IOException {
        return envoyerA(port, methode, chemin, corps, enTetes);
    }

    private static Socket envoyerA(int port, String methode, String chemin, String corps, String... enTetes) throws IOException {
        Socket prise = new Socket("localhost", port);
        prise.setSoTimeout(10_000);
        prise.getOutputStream().write((methode + " " + chemin + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + String.join("", List.of(enTetes).stream().map(e -> e + "\r\n").toList()) + "\r\n" + corps).getBytes(StandardCharsets.ISO_8859_1));
        return prise;
    }

    /** Refused already, a connection may be cut. */
    private static void tenter(Socket prise, String corps) {
        try {
            prise.getOutputStream().write(corps.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException coupee) {
            assertThat(corps).isNotEmpty();
        }
    }

    /** Up to the end of the page; nothing more is said to the server. */
    private static String repond(Socket prise) throws IOException {
        try (prise; BufferedReader reponse = new BufferedReader(new InputStreamReader(prise.getInputStream(), StandardCharsets.UTF_8))) {
            String premiere = reponse.readLine();
            return premiere + "\n" + reponse.lines().collect(Collectors.joining("\n"));
        }
    }
}

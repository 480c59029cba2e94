package fr.passerelle.web.socle.entree;

import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;
import static jakarta.servlet.http.HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.form.FormData;
import io.undertow.server.handlers.form.FormDataParser;
import io.undertow.servlet.core.ManagedServlet;
import io.undertow.servlet.spec.ServletContextImpl;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * Runs on the thread that watches all connections, before any other is taken: a body that does not come holds nobody. A form is let
 * in once it has arrived whole, counted as it came; documents are written to disk as they come, and only for someone signed in; what
 * is too much, too slow or sent by another site goes no further.
 */
final class Garde implements HttpHandler {

    private static final HttpString SITE = new HttpString("Sec-Fetch-Site");

    private final QuiEnvoie qui;
    private final HttpHandler suite;
    private final Function<Bornes, Duration> delais;
    private final AtomicLong quiArrivent = new AtomicLong();

    Garde(ServletContextImpl contexte, HttpHandler suite) {
        this(contexte, suite, Bornes::delai);
    }

    /** @param delais how long each kind of body may take to arrive */
    Garde(ServletContextImpl contexte, HttpHandler suite, Function<Bornes, Duration> delais) {
        this.qui = new QuiEnvoie(contexte);
        this.suite = suite;
        this.delais = delais;
    }

    @Override
    public void handleRequest(HttpServerExchange echange) throws Exception {
        HeaderMap dits = echange.getRequestHeaders();
        if (EnvoiEtranger.est(echange.getRequestMethod().toString(), dits.getFirst(SITE), dits.getFirst(Headers.ORIGIN), dits.getFirst(Headers.HOST))) {
            refuser(echange, SC_FORBIDDEN);
        } else if (Bornes.champs(echange.getQueryString()) > Bornes.CHAMPS) {
            refuser(echange, SC_NOT_FOUND);
        } else if (echange.isRequestComplete()) {
            suite.handleRequest(echange);
        } else {
            recevoir(echange);
        }
    }

    private void recevoir(HttpServerExchange echange) throws Exception {
        FormDataParser fichiers = lecteurDeFichiers(echange);
        Bornes borne = fichiers == null ? Bornes.FORMULAIRE : Bornes.FICHIERS;
        Echeance echeance = Echeance.poser(echange, delais.apply(borne));
        if (echange.getRequestContentLength() > borne.octets()) {
            refuser(echange, SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (fichiers == null) {
            new Formulaire(echange, quiArrivent, issue -> arrive(echange, echeance, issue)).attendre();
        } else {
            echange.setMaxEntitySize(borne.octets());
            fichiers.setCharacterEncoding("UTF-8");
            fichiers.parse(arrives -> arrive(arrives, echeance, champs(arrives) > Bornes.CHAMPS ? Formulaire.Issue.TROP_GROS : Formulaire.Issue.ARRIVE));
        }
    }

    private void arrive(HttpServerExchange echange, Echeance echeance, Formulaire.Issue issue) throws Exception {
        switch (issue) {
            case ARRIVE -> {
                echeance.lever();
                suite.handleRequest(echange);
            }
            case TROP_GROS -> refuser(echange, SC_REQUEST_ENTITY_TOO_LARGE);
            case TROP_A_LA_FOIS -> refuser(echange, StatusCodes.TOO_MANY_REQUESTS);
        }
    }

    /** Who writes documents to disk, when this request may carry some; {@code null} when it may not. */
    private FormDataParser lecteurDeFichiers(HttpServerExchange echange) {
        String type = echange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
        if (type == null || !type.startsWith("multipart/form-data") || !qui.estConnecte(echange)) {
            return null;
        }
        ManagedServlet page = qui.page(echange);
        return page.getServletInfo().getMultipartConfig() == null ? null : page.getFormParserFactory().createParser(echange);
    }

    private static int champs(HttpServerExchange arrives) {
        FormData recus = arrives.getAttachment(FormDataParser.FORM_DATA);
        return StreamSupport.stream(recus.spliterator(), false).mapToInt(nom -> recus.get(nom).size()).sum();
    }

    private void refuser(HttpServerExchange echange, int statut) throws Exception {
        Refuse.noter(echange, statut);
        suite.handleRequest(echange);
    }
}

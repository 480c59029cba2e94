package fr.passerelle.web.socle.erreurs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.AccesRefuse;
import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.resource.ResourceException;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class RefusTest {

    @Test
    void what_is_hidden_and_what_does_not_exist_answer_the_same() {
        assertThat(Refus.statut(enveloppe(new Introuvable("saisine")))).hasValue(404);
        assertThat(Refus.statut(enveloppe(new AccesRefuse("SaisineService.cloturer")))).hasValue(404);
    }

    @Test
    void a_page_left_open_too_long_is_gone() {
        assertThat(Refus.statut(new ServletException(new ViewExpiredException("/index.xhtml")))).hasValue(410);
    }

    @Test
    void a_real_fault_is_never_taken_for_a_refusal() {
        assertThat(Refus.statut(enveloppe(new IllegalStateException("cassé")))).isEmpty();
        assertThat(Refus.statut(new IOException("coupé"))).isEmpty();
    }

    @Test
    void a_database_cut_off_is_told_apart_from_a_query_gone_wrong() {
        for (String coupure : new String[] {"57P01", "08001", "08006"}) {
            assertThat(Refus.statut(enveloppe(new IllegalStateException(new SQLException("coupée", coupure))))).hasValue(503);
        }
        assertThat(Refus.statut(enveloppe(new IllegalStateException(new SQLException(new ResourceException("IJ000453")))))).hasValue(503);
        assertThat(Refus.statut(enveloppe(new IllegalStateException(new SQLException("fausse", "42601"))))).isEmpty();
    }

    private static Throwable enveloppe(RuntimeException cause) {
        return new ServletException(new FacesException(new EJBException(cause)));
    }
}

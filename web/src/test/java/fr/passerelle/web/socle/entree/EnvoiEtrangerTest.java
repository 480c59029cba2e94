package fr.passerelle.web.socle.entree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvoiEtrangerTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // méthode, Sec-Fetch-Site, Origin, Host, étranger
        "POST, -, -, passerelle.example, false",
        "POST, same-origin, https://passerelle.example, passerelle.example, false",
        "POST, -, https://passerelle.example:8443, passerelle.example:8443, false",
        "POST, -, HTTPS://Passerelle.Example, passerelle.example, false",
        "POST, none, -, passerelle.example, false",
        "GET, cross-site, -, passerelle.example, false",
        "POST, cross-site, -, passerelle.example, true",
        "POST, same-site, https://autre.example, passerelle.example, true",
        "POST, same-site, https://passerelle.example, passerelle.example, true",
        "POST, -, https://ailleurs.example, passerelle.example, true",
        "POST, -, https://passerelle.example.ailleurs.example, passerelle.example, true",
        "POST, -, https://passerelle.example:444, passerelle.example, true",
        "POST, -, null, passerelle.example, true",
        "POST, -, http://passerelle.example@ailleurs.example, passerelle.example, true",
        "POST, -, :// pas une adresse, passerelle.example, true",
        "DELETE, cross-site, -, passerelle.example, true",
        "PUT, -, https://passerelle.example, -, true"})
    void un_envoi_d_un_autre_site_se_reconnait(String methode, String site, String origine, String hote, boolean etranger) {
        assertThat(EnvoiEtranger.est(methode, site, origine, hote)).isEqualTo(etranger);
    }
}

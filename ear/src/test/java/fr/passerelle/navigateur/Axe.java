package fr.passerelle.navigateur;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Les scripts dont une page a besoin pour être examinée. {@code AxeBuilder} recharge axe à chaque analyse et rapporte aussi tout ce
 * qui va bien : il est apporté ici une fois à chaque fenêtre, un demi-mégaoctet, qui le garde d'une page à l'autre.
 */
final class Axe {

    static final String EMPREINTE = lire("empreinte.js");
    private static final String SCRIPT = AxeBuilder.getAxeScript();

    private Axe() {
    }

    static void charger(Page page) {
        if ((boolean) page.evaluate("typeof axe !== 'undefined'")) {
            return;
        }
        if ((boolean) page.evaluate("localStorage.getItem('axe') === null")) {
            page.evaluate("axe => localStorage.setItem('axe', axe)", SCRIPT);
        }
        page.evaluate("(0, eval)(localStorage.getItem('axe'))");
    }

    private static String lire(String nom) {
        try (InputStream flux = Axe.class.getResourceAsStream(nom)) {
            String texte = new String(flux.readAllBytes(), StandardCharsets.UTF_8);
            return texte.substring(texte.indexOf("() =>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fr.passerelle.web.socle.commun;

import jakarta.faces.context.FacesContext;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.faces.lifecycle.LifecycleWrapper;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * The same form sent twice at the same moment is taken once after the other: the page of the first, which ends with its act, would be
 * taken from under the second, which would then refuse what it reads there. The second finds the act done, and leads where it led.
 */
public class UnEnvoiALaFois extends LifecycleFactory {

    /** More than enough for sendings that are not the same not to wait for each other. */
    private static final Object[] VERROUS = Stream.generate(Object::new).limit(512).toArray();

    public UnEnvoiALaFois(LifecycleFactory suivante) {
        super(suivante);
    }

    @Override
    public void addLifecycle(String nom, Lifecycle cycle) {
        getWrapped().addLifecycle(nom, cycle);
    }

    @Override
    public Lifecycle getLifecycle(String nom) {
        return new ChacunSonTour(getWrapped().getLifecycle(nom));
    }

    @Override
    public Iterator<String> getLifecycleIds() {
        return getWrapped().getLifecycleIds();
    }

    private static final class ChacunSonTour extends LifecycleWrapper {

        ChacunSonTour(Lifecycle suivant) {
            super(suivant);
        }

        @Override
        public void execute(FacesContext faces) {
            // what is sent is read in the language of the page, which this decides
            faces.getApplication().getViewHandler().initView(faces);
            String signe = faces.isPostback() ? faces.getExternalContext().getRequestParameterMap().get(Envois.CHAMP) : null;
            if (signe == null) {
                getWrapped().execute(faces);
                return;
            }
            synchronized (VERROUS[Math.floorMod(signe.hashCode(), VERROUS.length)]) {
                getWrapped().execute(faces);
            }
        }
    }
}

/*
 * What is wrong in a form, told all at once: at the top, with a link to each field, and beside each field; one then writes in the
 * first, were it in a folded part. What only the browser knows (a date half typed, which it would send as empty; a file too heavy)
 * stops the form here; all the rest is the server's to say, and the page that comes back with it is shown in the same way.
 *   button[data-dialogue]   asks to confirm only once nothing is missing
 *   button[data-essai=id]   has the act tried by the server: told all that is wrong, or shown that dialog or that preview; without this
 *                           script the page comes back with the same
 */
(() => {
  'use strict';
  const DATE = 'Donnez une date complète, par exemple 04/05/2026.';
  const NOMBRE = 'Écrivez un nombre.';
  const proche = (evenement, selecteur) => evenement.target instanceof Element ? evenement.target.closest(selecteur) : null;

  /* --- where things are ---------------------------------------------------------------------------------------- */

  const placeDeLErreur = (nom) => document.getElementById(`${nom}-erreur`);
  const champNomme = (nom) => [...document.getElementsByName(nom)].find((c) => c.type !== 'hidden') ?? document.getElementById(nom);

  function aller(nom) {
    const champ = champNomme(nom);
    if (!champ?.form) return false;
    for (let pli = champ.closest('details:not([open])'); pli; pli = pli.parentElement.closest('details:not([open])')) pli.open = true;
    champ.focus({ preventScroll: true });
    champ.scrollIntoView({ block: 'center' });
    return true;
  }

  /* --- what is wrong ------------------------------------------------------------------------------------------- */

  const illisible = (champ) => Boolean(champ.validity?.badInput);
  const vide = (champ) => champ.getAttribute('aria-required') === 'true' && !['checkbox', 'radio'].includes(champ.type) && !champ.value.trim();

  /** What is missing, by the name of its field, as the server says it. */
  const manque = (champ) => `Il manque «\u202f${libelle(champ.name)}\u202f».`;

  function faute(champ) {
    if (illisible(champ)) return champ.type === 'date' ? DATE : NOMBRE;
    return champ.validity?.customError ? champ.validationMessage : null;
  }

  /** Each fault once, by the name of its field; with what is missing, when the form is about to be confirmed. */
  function fautes(formulaire, complet) {
    const trouvees = new Map();
    for (const champ of formulaire.elements) {
      if (!champ.name || champ.disabled || champ.type === 'hidden' || complet && champ.closest('dialog')) continue;
      const dite = faute(champ) ?? (complet && vide(champ) ? manque(champ) : null);
      if (dite) trouvees.set(champ.name, dite);
    }
    if (complet) {
      formulaire.querySelectorAll('fieldset:has(> legend.requis)').forEach((groupe) => {
        const premier = groupe.querySelector('input[type="radio"], input[type="checkbox"]');
        if (premier && !premier.disabled && !groupe.closest('dialog') && !groupe.querySelector('input:checked')) trouvees.set(premier.name, manque(premier));
      });
    }
    return trouvees;
  }

  /* --- saying it ----------------------------------------------------------------------------------------------- */

  function direACote(nom, texte) {
    const place = placeDeLErreur(nom);
    if (place) {
      place.textContent = texte;
      place.dataset.ici = '1';
    }
    document.getElementsByName(nom).forEach((champ) => champ.type !== 'radio' && champ.setAttribute('aria-invalid', 'true'));
  }

  function libelle(nom) {
    const champ = champNomme(nom);
    const etiquette = champ?.closest('fieldset.groupe')?.querySelector('legend') ?? champ?.labels?.[0];
    return etiquette?.textContent.trim() || nom;
  }

  /** The links in the order of the page, as one goes from field to field. */
  function ranger(liste) {
    const champ = (ligne) => ligne.querySelector('a') && champNomme(decodeURIComponent(ligne.querySelector('a').hash.slice(1)));
    const lignes = [...liste.children].filter(champ);
    lignes.sort((a, b) => (champ(a).compareDocumentPosition(champ(b)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    liste.prepend(...lignes);
  }

  function direEnTete(trouvees) {
    const tete = document.getElementById('messages');
    const modele = document.getElementById('saisie-fautive');
    if (!tete || !modele) return;
    tete.querySelectorAll('.fautes').forEach((deja) => deja.remove());
    const message = modele.content.firstElementChild.cloneNode(true);
    message.querySelector('strong').textContent = trouvees.size === 1 ? 'Un champ est à corriger, rien n’a été enregistré.'
      : `${trouvees.size} champs sont à corriger, rien n’a été enregistré.`;
    trouvees.forEach((texte, nom) => {
      const lien = Object.assign(document.createElement('a'), { href: `#${nom}`, textContent: libelle(nom) });
      const ligne = document.createElement('li');
      ligne.append(lien, `\u202f: ${texte}`);
      message.querySelector('ul').append(ligne);
    });
    tete.prepend(message);
    ranger(message.querySelector('ul'));
  }

  function direTout(trouvees) {
    trouvees.forEach((texte, nom) => direACote(nom, texte));
    direEnTete(trouvees);
    aller(trouvees.keys().next().value);
  }

  function oublier(champ) {
    const place = champ.name ? placeDeLErreur(champ.name) : null;
    if (place?.dataset.ici && !faute(champ)) {
      place.textContent = '';
      delete place.dataset.ici;
      document.getElementsByName(champ.name).forEach((c) => c.removeAttribute('aria-invalid'));
    }
  }

  /* --- trying an act: the server says all that is wrong, or what will be written to whom; what was typed does not move -------- */

  let essaie = false;

  async function essayer(bouton) {
    if (essaie) return;
    essaie = true;
    bouton.setAttribute('aria-busy', 'true');
    try {
      const reponse = await demanderLEssai(bouton);
      const page = reponse.ok && !reponse.redirected && new DOMParser().parseFromString(await reponse.text(), 'text/html');
      if (page && page.getElementById('messages')) montrer(bouton, page, reponse.headers.get('Essai')); else enEntier(bouton);
    } catch {
      const coupure = document.getElementById('echec-0');
      if (coupure) document.getElementById('messages').prepend(coupure.content.cloneNode(true)); else enEntier(bouton);
    } finally {
      essaie = false;
      bouton.removeAttribute('aria-busy');
    }
  }

  function demanderLEssai(bouton) {
    const champs = new FormData(bouton.form);
    champs.append(bouton.name, '');
    const corps = bouton.form.enctype === 'multipart/form-data' ? champs : new URLSearchParams(champs);
    return fetch(bouton.form.action, { method: 'POST', body: corps });
  }

  /** The page itself is sent, as without script: the session is over, or the server is in trouble. */
  function enEntier(bouton) {
    delete bouton.dataset.essai;
    bouton.form.requestSubmit(bouton);
  }

  function montrer(bouton, page, suite) {
    const [ici, la] = [document.getElementById(bouton.dataset.essai), page.getElementById(bouton.dataset.essai)];
    const permis = la && (ici.tagName === 'DIALOG' ? la.open : la.childElementCount > 0);
    const etat = page.getElementsByName('jakarta.faces.ViewState')[0];
    document.getElementsByName('jakarta.faces.ViewState').forEach((champ) => { champ.value = etat?.value ?? champ.value; });
    direCommeLaPage(page);
    if (suite === 'relue') document.querySelector('main').replaceWith(page.querySelector('main')); // somebody changed what it shows
    if (permis && ici.tagName === 'DIALOG') {
      ici.replaceChildren(...la.childNodes);
      ici.showModal();
      return;
    }
    if (permis) {
      ici.replaceChildren(...la.childNodes);
      ici.focus();
      return;
    }
    if (ici.tagName !== 'DIALOG') ici.replaceChildren();
    if (!direLesFautes()) {
      document.getElementById('messages')?.scrollIntoView({ block: 'center' });
    }
  }

  function direCommeLaPage(page) {
    document.getElementById('messages')?.replaceChildren(...page.getElementById('messages').childNodes);
    page.querySelectorAll('.champ-erreur').forEach((dite) => {
      const place = document.getElementById(dite.id);
      const nom = dite.id.replace(/-erreur$/, '');
      if (!place || place.textContent === dite.textContent) return;
      if (dite.textContent.trim()) direACote(nom, dite.textContent.trim()); else {
        place.textContent = '';
        document.getElementsByName(nom).forEach((champ) => champ.removeAttribute('aria-invalid'));
      }
    });
  }

  /* --- listening: before anyone else, so that a form stopped here was not sent for anybody ---------------------------- */

  const arreter = (evenement) => {
    evenement.preventDefault();
    evenement.stopImmediatePropagation();
  };

  document.addEventListener('click', (evenement) => {
    const bouton = proche(evenement, 'button');
    // Enter in a field presses the first button of its form: it is the main one that is meant, or else the one after the field
    const ecrit = document.activeElement;
    if (evenement.isTrusted && evenement.detail === 0 && bouton?.form && ecrit instanceof HTMLInputElement && ecrit.form === bouton.form) {
      const principal = bouton.form.querySelector('button.principal[type="submit"], button[data-essai].danger')
        ?? [...bouton.form.querySelectorAll('button[type="submit"]')].find((b) => ecrit.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
      if (principal && principal !== bouton) {
        arreter(evenement);
        principal.click();
        return;
      }
    }
    if (bouton?.type === 'submit' && bouton.form?.method === 'post') bouton.form.noValidate = true;
    if (bouton?.dataset.dialogue && bouton.form?.method === 'post') {
      const trouvees = fautes(bouton.form, true);
      if (trouvees.size) {
        arreter(evenement);
        direTout(trouvees);
      }
    }
    if (bouton?.dataset.essai && bouton.form) {
      arreter(evenement);
      if (fautes(bouton.form, false).size) direTout(fautes(bouton.form, true)); else essayer(bouton);
    }
    const lien = proche(evenement, '#messages .fautes a');
    if (lien && aller(decodeURIComponent(lien.hash.slice(1)))) evenement.preventDefault();
  }, true);

  document.addEventListener('submit', (evenement) => {
    if (evenement.target.method !== 'post') return;
    if (fautes(evenement.target, false).size) {
      arreter(evenement);
      evenement.target.querySelectorAll('dialog[open]').forEach((dialogue) => dialogue.close());
      // stopped anyway: what the main act misses is told with it
      direTout(fautes(evenement.target, Boolean(evenement.submitter?.matches('.principal'))));
    }
  }, true);

  /* A field is left to press a button: to say something then would move the button away from under the pointer. */
  let appuie = false;
  [['pointerdown', true], ['pointerup', false], ['pointercancel', false]].forEach(([nom, oui]) => document.addEventListener(nom, () => { appuie = oui; }, true));
  document.addEventListener('focusout', ({ target: champ }) => {
    if (!(champ instanceof HTMLInputElement) || !illisible(champ)) return;
    const dire = () => illisible(champ) && direACote(champ.name, faute(champ));
    if (appuie) document.addEventListener('click', () => window.setTimeout(dire), { once: true }); else dire();
  });
  document.addEventListener('invalid', (evenement) => {
    if (evenement.target.form?.method === 'post' && faute(evenement.target)) {
      evenement.preventDefault();
      direACote(evenement.target.name, faute(evenement.target));
    }
  }, true);
  ['input', 'change'].forEach((nom) => document.addEventListener(nom, (evenement) => oublier(evenement.target)));

  /* --- what the server said -------------------------------------------------------------------------------------- */

  /** Whether a field is at fault: one writes in the first of them. */
  function direLesFautes() {
    const dites = [...document.querySelectorAll('.champ-erreur')].filter((place) => place.textContent.trim());
    document.querySelectorAll('#messages .fautes ul').forEach(ranger);
    dites.reverse().forEach((place) => aller(place.id.replace(/-erreur$/, '')));
    return dites.length > 0;
  }
  // a page opened for one of its fields: were it folded, one is there
  if (!direLesFautes() && location.hash) aller(decodeURIComponent(location.hash.slice(1)));
  // nothing is done yet: said before anything else, even where fields are at fault
  document.querySelector('#messages .a-verifier')?.focus();

  document.querySelectorAll('dialog.dialogue[open]').forEach((dialogue) => {
    dialogue.close();
    dialogue.showModal();
  });
})();
